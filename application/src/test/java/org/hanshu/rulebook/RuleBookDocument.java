package org.hanshu.rulebook;

import static java.util.Comparator.comparing;
import static java.util.Objects.requireNonNull;
import static java.util.stream.Collectors.groupingBy;
import static java.util.stream.Collectors.joining;
import static java.util.stream.Collectors.toList;

import com.tngtech.archunit.core.domain.JavaClasses;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import org.hanshu.api.recomputation.RecomputationStatus;
import org.hanshu.api.rulebook.LetterKindRule;
import org.hanshu.api.rulebook.TimeRule;
import org.hanshu.api.shared.Role;
import org.hanshu.api.vocabulary.CaseStatus;
import org.hanshu.api.vocabulary.DemandState;
import org.hanshu.api.vocabulary.InboundStatus;
import org.hanshu.api.vocabulary.LegalAidStatus;
import org.hanshu.api.vocabulary.LetterStatus;
import org.hanshu.api.vocabulary.Light;
import org.hanshu.api.vocabulary.MediationStatus;
import org.hanshu.api.vocabulary.ProposalStatus;
import org.hanshu.api.vocabulary.ReferralStatus;
import org.hanshu.api.vocabulary.Word;
import org.hanshu.command.shared.BundledLimits;

/** What the engine does, for people who do not read code: states, commands, time limits and kinds of letters, in Chinese. */
final class RuleBookDocument {

    private static final Map<String, String> FAMILIES = Map.ofEntries(
            Map.entry("SupervisionCaseCommand", "案件"),
            Map.entry("PartiesCommand", "案件：当事人与诉求"),
            Map.entry("RelatedCasesCommand", "案件：关联、并案与分案"),
            Map.entry("CaseCorrectionCommand", "案件：更正"),
            Map.entry("CaseRecountCommand", "案件：重新计算期限"),
            Map.entry("CaseWatchCommand", "案件：督办、延期与时效"),
            Map.entry("AidCommand", "案件：与法律援助的衔接"),
            Map.entry("ErasureCommand", "案件：删除个人信息"),
            Map.entry("CaseFileCommand", "案卷"),
            Map.entry("LetterCommand", "函书"),
            Map.entry("LetterCorrectionCommand", "函书：更正"),
            Map.entry("LetterRecountCommand", "函书：重新计算期限"),
            Map.entry("LetterBookCommand", "文号簿"),
            Map.entry("MediationCommand", "调解"),
            Map.entry("ReferralCommand", "移送"),
            Map.entry("LegalAidCommand", "法律援助"),
            Map.entry("InboundCommand", "来文"),
            Map.entry("ChildCorrectionCommand", "移送：更正"),
            Map.entry("ChildClockCommand", "调解、移送、法律援助、来文：期限届至"),
            Map.entry("ChildRecountCommand", "调解、移送、法律援助、来文：重新计算期限"),
            Map.entry("ProposalCommand", "建议事项"),
            Map.entry("ProposalRecountCommand", "建议事项：重新计算期限"),
            Map.entry("ImportCommand", "导入"),
            Map.entry("AccountCommand", "账号"),
            Map.entry("AgencyCommand", "信息共享"),
            Map.entry("OrganisationCommand", "机构"),
            Map.entry("RecomputationCommand", "重新计算"),
            Map.entry("RuleBookCommand", "时限规则"),
            Map.entry("WorkCalendarCommand", "工作日历"));

    private final Markdown page = new Markdown();

    static String of(JavaClasses classes) {
        var document = new RuleBookDocument();
        document.page
                .heading(1, "规则手册")
                .say("本手册由程序按代码与随附规则生成，请勿手工修改；重新生成：`mvn test -pl application -am"
                        + " -Dtest=RuleBookDocumentTest -Dgenerate=write -Dsurefire.failIfNoSpecifiedTests=false`。");
        document.states();
        document.commands(GivenCommand.all(classes));
        document.limits();
        document.letterKinds();
        return document.page.toString();
    }

    private void states() {
        page.heading(2, "状态");
        states("案件", CaseStatus.values());
        states("函书", LetterStatus.values());
        states("整改要求", DemandState.values());
        states("调解", MediationStatus.values());
        states("移送", ReferralStatus.values());
        states("法律援助", LegalAidStatus.values());
        states("来文", InboundStatus.values());
        states("建议事项", ProposalStatus.values());
        states("重新计算", RecomputationStatus.values());
        states("亮灯", Light.values());
    }

    private void states(String of, Word... words) {
        page.heading(3, of)
                .table(
                        List.of("代码", "名称"),
                        Arrays.stream(words)
                                .map(word -> List.of("`" + word.name() + "`", word.zh()))
                                .toList());
    }

    private void commands(List<GivenCommand> all) {
        page.heading(2, "指令与权限");
        all.stream()
                .collect(groupingBy(GivenCommand::family, TreeMap::new, toList()))
                .forEach((family, commands) -> page.heading(3, named(family))
                        .table(
                                List.of("指令", "说明", "可以提出的人", "入口"),
                                commands.stream().map(RuleBookDocument::row).toList()));
    }

    private static String named(String family) {
        return requireNonNull(FAMILIES.get(family), () -> "No heading for " + family);
    }

    private static List<String> row(GivenCommand command) {
        return List.of(
                "`" + command.name() + "`",
                command.said(),
                command.roles().stream().map(Role::zh).collect(joining("、")),
                command.addresses().stream().map(each -> "`" + each + "`").collect(joining(" ")));
    }

    private void limits() {
        page.heading(2, "时限")
                .say("地区为空的适用于全国；地区更具体的优先。“当日”指起算事由发生的当日；审查确认的期限、检察机关办结后反馈的期限为“当日”的，该地区没有这一期限。起算事由发生之日不计入（民法典第201条）。")
                .table(
                        List.of("期限", "地区", "长度", "末日顺延", "起算事由", "适用期间", "效力", "来源"),
                        BundledLimits.book().rules().stream()
                                .sorted(comparing(TimeRule::id)
                                        .thenComparing(TimeRule::region)
                                        .thenComparing(TimeRule::validFrom))
                                .map(RuleBookDocument::row)
                                .toList());
    }

    private static List<String> row(TimeRule rule) {
        return List.of(
                "`" + rule.id() + "`",
                rule.region(),
                rule.amount() == 0 ? "当日" : rule.amount() + unit(rule),
                rule.rolls() ? "是" : "否",
                "`" + rule.startEvent() + "`",
                rule.validFrom() + "起" + (rule.validTo() == null ? "" : "至" + rule.validTo()),
                switch (rule.authority()) {
                    case LAW -> "法律、行政法规、司法解释";
                    case POLICY -> "国家政策文件";
                    case LOCAL -> "地方性规定";
                    case DEFAULT -> "系统默认，无法律效力";
                },
                rule.source());
    }

    private static String unit(TimeRule rule) {
        var unit =
                switch (rule.unit()) {
                    case WORKING_DAYS -> "个工作日";
                    case CALENDAR_DAYS -> "日";
                    case MONTHS -> "个月";
                };
        return rule.cutOff() == null ? unit : unit + "（末日" + rule.cutOff() + "前）";
    }

    private void letterKinds() {
        page.heading(2, "函书种类")
                .table(
                        List.of("代码", "名称", "文号用字", "可以发出的工会", "发给", "答复期限", "须先认定违法", "后续函书"),
                        BundledLimits.book().letterKinds().stream()
                                .map(RuleBookDocument::row)
                                .toList());
    }

    private static List<String> row(LetterKindRule kind) {
        var reply = kind.replyRule();
        var successor = kind.successor();
        return List.of(
                "`" + kind.code() + "`",
                kind.zh(),
                kind.mark(),
                kind.issuerLevels().stream().map(RuleBookDocument::level).collect(joining("、")),
                switch (kind.addressee()) {
                    case EMPLOYER -> "用人单位";
                    case AGENCY -> "有关部门";
                },
                reply == null ? "不要求" : "`" + reply + "`",
                kind.needsFinding() ? "是" : "否",
                successor == null ? "无" : "`" + successor + "`");
    }

    private static String level(LetterKindRule.IssuerLevel level) {
        return switch (level) {
            case ENTERPRISE -> "基层工会";
            case INDUSTRY -> "行业工联会";
            case DISTRICT -> "区县总工会";
            case CITY -> "市总工会";
            case PROVINCE -> "省总工会";
        };
    }
}
