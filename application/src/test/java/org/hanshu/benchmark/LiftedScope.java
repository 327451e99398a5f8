package org.hanshu.benchmark;

import java.lang.reflect.InvocationTargetException;
import java.lang.reflect.Method;
import java.lang.reflect.Proxy;
import java.util.List;
import java.util.concurrent.atomic.AtomicLong;
import org.springframework.beans.factory.config.BeanPostProcessor;
import org.springframework.jdbc.core.simple.JdbcClient;

/** Lets a benchmark take the scope out of a running engine's questions about cases, and put it back, to see what it costs. */
final class LiftedScope implements BeanPostProcessor {

    /** Of a union, and of an agency with one agreement. */
    private static final List<String> SCOPES = List.of(
            "(c.owner in (:mine) or c.filer in (:mine) or c.readers ??| array[:mine])",
            "(c.filer in (:mine) or (c.owner = :union0 and c.region like any (array[:regions0])"
                    + " and c.filed_causes ??| array[:causes0]))");

    private final AtomicLong lifted = new AtomicLong();
    private volatile boolean lifting;

    void lift(boolean without) {
        lifting = without;
    }

    /** How many questions were asked without. */
    long times() {
        return lifted.get();
    }

    @Override
    public Object postProcessAfterInitialization(Object bean, String name) {
        return bean instanceof JdbcClient real
                ? Proxy.newProxyInstance(
                        getClass().getClassLoader(),
                        new Class<?>[] {JdbcClient.class},
                        (proxy, method, arguments) -> call(real, method, arguments))
                : bean;
    }

    private String without(String sql) {
        var scope = SCOPES.stream().filter(sql::contains).findFirst();
        scope.ifPresent(found -> lifted.incrementAndGet());
        return scope.map(found -> sql.replace(found, "true")).orElse(sql);
    }

    private Object call(JdbcClient real, Method method, Object[] arguments) throws Throwable {
        if (lifting && arguments != null && arguments[0] instanceof String sql) {
            arguments[0] = without(sql);
        }
        try {
            return method.invoke(real, arguments);
        } catch (InvocationTargetException e) {
            throw e.getCause();
        }
    }
}
