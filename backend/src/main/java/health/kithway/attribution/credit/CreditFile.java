package health.kithway.attribution.credit;

import health.kithway.attribution.credit.RecordsTable.Line;
import health.kithway.attribution.credit.RecordsTable.Revision;
import health.kithway.attribution.model.Approach;
import java.util.List;

/** A referral's credit, opened down to its touches, with every revision there was, newest first. */
record CreditFile(Approach approach, List<Revision> revisions, List<Line> touches) {}
