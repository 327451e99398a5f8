package org.hanshu.query.shared;

import org.axonframework.messaging.InterceptorChain;
import org.axonframework.messaging.MessageHandlerInterceptor;
import org.axonframework.messaging.unitofwork.CurrentUnitOfWork;
import org.axonframework.messaging.unitofwork.UnitOfWork;
import org.axonframework.queryhandling.QueryBus;
import org.axonframework.queryhandling.QueryMessage;
import org.hanshu.api.agency.KnownOrganisations;
import org.hanshu.api.agency.Organisations;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;

/** How unions and agencies are called while a question is answered: as the register has it when it was asked. */
@Component
class NamesInAnswers implements MessageHandlerInterceptor<QueryMessage<?, ?>> {

    private static final String NAMES = NamesInAnswers.class.getName();

    private final KnownOrganisations organisations;

    @SuppressWarnings("this-escape")
    NamesInAnswers(KnownOrganisations organisations, QueryBus questions) {
        this.organisations = organisations;
        questions.registerHandlerInterceptor(this);
    }

    @Override
    public @Nullable Object handle(UnitOfWork<? extends QueryMessage<?, ?>> work, InterceptorChain chain)
            throws Exception {
        work.resources().put(NAMES, organisations.now());
        return chain.proceed();
    }

    /** Those that come with the engine where nothing is asked. */
    static Organisations known() {
        Organisations known =
                CurrentUnitOfWork.isStarted() ? CurrentUnitOfWork.get().getResource(NAMES) : null;
        return known == null ? Organisations.bundled() : known;
    }
}
