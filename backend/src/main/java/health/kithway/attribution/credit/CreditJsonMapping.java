package health.kithway.attribution.credit;

import health.kithway.attribution.credit.CreditModels.Declaration;
import health.kithway.attribution.credit.CreditModels.Declared;
import health.kithway.attribution.model.Approach;
import health.kithway.attribution.model.CreditModel;
import health.kithway.attribution.model.ModelVersion;
import health.kithway.contract.staff.AddedTouchJson;
import health.kithway.contract.staff.ChannelJson;
import health.kithway.contract.staff.CreditModelJson;
import health.kithway.contract.staff.CreditModelVersionJson;
import health.kithway.contract.staff.CreditModelsJson;
import health.kithway.contract.staff.CreditOccasionJson;
import health.kithway.contract.staff.CreditReasonJson;
import health.kithway.contract.staff.CreditRecountJson;
import health.kithway.contract.staff.CreditRevisionJson;
import health.kithway.contract.staff.CreditedTouchJson;
import health.kithway.contract.staff.DeclareCreditModelJson;
import health.kithway.contract.staff.ReferralCreditJson;
import health.kithway.contract.staff.ServiceLineWindowJson;
import health.kithway.contract.staff.TouchKindJson;
import health.kithway.directory.ServiceLineId;
import health.kithway.problem.CommonRefusal;
import health.kithway.problem.FieldProblem;
import health.kithway.problem.Refused;
import health.kithway.program.ProgramId;
import health.kithway.program.link.ShareLink;
import java.time.YearMonth;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

/** The staff contract's words for credit. */
final class CreditJsonMapping {

    private CreditJsonMapping() {}

    static Declaration toDeclaration(DeclareCreditModelJson body) {
        List<ServiceLineWindowJson> windows = body.serviceLineWindows() == null ? List.of() : body.serviceLineWindows();
        Map<ServiceLineId, Integer> days = new HashMap<>();
        for (ServiceLineWindowJson window : windows) {
            if (days.put(new ServiceLineId(window.serviceLineId()), window.days()) != null) {
                throw new Refused(new CommonRefusal.Invalid(
                        List.of(new FieldProblem("/serviceLineWindows", "invalid", "each service line once"))));
            }
        }
        return new Declaration(CreditModel.valueOf(body.model().name()), body.windowDays(), days, body.startsOn());
    }

    static Recounts.Span toSpan(ProgramId program, String month) {
        YearMonth wanted = YearMonth.parse(month);
        return new Recounts.Span(program, wanted.atDay(1), wanted.plusMonths(1).atDay(1), Occasion.RECOUNTED);
    }

    static CreditRecountJson toJson(String month, Recounts.Recount recount) {
        return new CreditRecountJson(month, recount.referrals(), recount.changed(), recount.digest());
    }

    static CreditModelsJson toJson(Declared declared) {
        return new CreditModelsJson(
                declared.versions().stream().map(CreditJsonMapping::toJson).toList(), declared.openFrom());
    }

    static CreditModelVersionJson toJson(ModelVersion version) {
        boolean standard = version.equals(ModelVersion.STANDARD);
        return new CreditModelVersionJson(
                version.version(),
                CreditModelJson.valueOf(version.model().name()),
                version.windowDays(),
                version.serviceLineDays().entrySet().stream()
                        .map(window -> new ServiceLineWindowJson(window.getKey().value(), window.getValue()))
                        .sorted(Comparator.comparing(
                                window -> window.serviceLineId().toString()))
                        .toList(),
                standard ? null : version.startsOn(),
                standard ? null : version.declaredAt());
    }

    static AddedTouchJson toJson(ShareLink link) {
        return new AddedTouchJson(
                link.code(),
                link.campaignName(),
                ChannelJson.valueOf(link.counted().channel().name()));
    }

    static ReferralCreditJson toJson(CreditFile file) {
        Approach approach = file.approach();
        return new ReferralCreditJson(
                approach.referralId(),
                approach.programId() == null ? null : approach.programId().value(),
                approach.serviceLineId() == null
                        ? null
                        : approach.serviceLineId().value(),
                approach.sentAt(),
                approach.closesAt(),
                approach.mergedInto(),
                file.touches().stream().map(CreditJsonMapping::toJson).toList(),
                file.revisions().stream().map(CreditJsonMapping::toJson).toList());
    }

    private static CreditedTouchJson toJson(RecordsTable.Line line) {
        return new CreditedTouchJson(
                line.touchId(),
                TouchKindJson.valueOf(line.kind().name()),
                ChannelJson.valueOf(line.channel().name()),
                line.shareLinkCode(),
                line.campaignName(),
                line.visitId(),
                line.practiceId(),
                line.classification(),
                line.occurredAt(),
                line.recordedAt(),
                CreditReasonJson.valueOf(line.reason().name()),
                line.basisPoints(),
                line.principal());
    }

    private static CreditRevisionJson toJson(RecordsTable.Revision revision) {
        return new CreditRevisionJson(
                revision.revision(),
                CreditOccasionJson.valueOf(revision.occasion().name()),
                CreditModelJson.valueOf(revision.model().name()),
                revision.modelVersion(),
                revision.windowDays(),
                revision.touchHash(),
                revision.creditHash(),
                revision.creditedAt());
    }
}
