package health.kithway.sandbox.demo;

import health.kithway.directory.brand.Colours;

/** How a demo organization looks: its colours, and a mark drawn in them for the white band. */
record DemoBrand(Colours colours, String logo) {

    /** Two waves under a sun. */
    static final DemoBrand LAKEVIEW = new DemoBrand(Colours.kithways(), """
            <svg xmlns="http://www.w3.org/2000/svg" viewBox="0 0 32 28" width="32" height="28">
              <circle cx="16" cy="8" r="6" fill="#0b5457"/>
              <path d="M1 19q5-4 10 0t10 0 10 0M1 25q5-4 10 0t10 0 10 0" fill="none" stroke="#0b5457" stroke-width="3"/>
            </svg>""");

    /** A river between two banks. */
    static final DemoBrand RIVERBEND =
            new DemoBrand(new Colours("#4b2e83", "#4b2e83", "#33205c", "#f1ecf8", null), """
            <svg xmlns="http://www.w3.org/2000/svg" viewBox="0 0 32 28" width="32" height="28">
              <path d="M4 2c16 4 0 18 16 24h-4C0 20 14 6 0 2zM14 2c16 4 0 18 16 24h-4C10 20 24 6 10 2z" fill="#4b2e83"/>
            </svg>""");
}
