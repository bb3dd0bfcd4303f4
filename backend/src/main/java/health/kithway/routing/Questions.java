package health.kithway.routing;

import health.kithway.directory.Payer;
import java.util.List;

/**
 * What a program's rules want to know beyond place and service line.
 *
 * @param zip where people leave from
 * @param payers the plans they may name, by name; empty where the plan is not asked
 */
public record Questions(boolean zip, boolean coverage, List<Payer> payers) {

    public Questions {
        payers = List.copyOf(payers);
    }
}
