// Made by "npm run client" from openapi/bundled/. Do not edit.

export interface paths {
    "/staff/v1/accountings": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * Who waits for an accounting
         * @description What is due first comes first.
         */
        get: operations["listAccountings"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/staff/v1/accountings/{accountingId}/deliveries": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /**
         * Make the letter of an accounting
         * @description In the language of the person. What is handed over is kept as it is, with its hash; a second one is not made.
         */
        post: operations["deliverAccounting"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/staff/v1/accountings/{accountingId}/extensions": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /**
         * Take 30 days more for an accounting
         * @description Once, and before the first date is over.
         */
        post: operations["extendAccounting"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/staff/v1/accountings/{accountingId}/letter": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * The letter of an accounting, to be handed over
         * @description Just as it was made. Reading it is recorded.
         */
        get: operations["getAccountingLetter"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/staff/v1/audit/entries": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * Who did what
         * @description Newest first.
         */
        get: operations["listAuditEntries"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/staff/v1/audit/verifications": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /**
         * Verify the trail
         * @description Recomputes the chain of hashes outside the database. Creates nothing, so it takes no Idempotency-Key.
         */
        post: operations["verifyAudit"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/staff/v1/brand": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * How the pages look
         * @description Revision 0 is the look that everybody has who set none.
         */
        get: operations["getBrand"];
        /**
         * Set how the pages look
         * @description Refused where text could not be read in the colours (WCAG 1.4.3), or the logo is no picture. The logo is drawn anew; nothing of the upload is served as it came.
         */
        put: operations["setBrand"];
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/staff/v1/breaches": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /**
         * Report that somebody saw what they were not to see
         * @description Counts from the trail who is affected and in which state they live, says who must hear of it by when, and opens a task for the first of those days (R-SEC-04). The answer names nobody.
         */
        post: operations["reportBreach"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/staff/v1/breaches/{breachId}": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * A breach, as it was counted
         * @description Numbers and days; nobody is named.
         */
        get: operations["getBreach"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/staff/v1/breaches/{breachId}/people": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * Who is affected, by id
         * @description For letters: ids and states, no names. Reading it is recorded.
         */
        get: operations["listAffectedPeople"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/staff/v1/business-days": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * On which days the organization works
         * @description Monday to Friday without federal holidays, until something else is set.
         */
        get: operations["getBusinessDays"];
        /**
         * Set on which days the organization works
         * @description Holds for what is planned from then on.
         */
        put: operations["setBusinessDays"];
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/staff/v1/circle-tasks/{taskId}/acts": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /**
         * Act for a member who asks for it
         * @description The member needs the right to tasks at this moment, as if they did it themselves (R-HIPAA-09). Somebody else was first, or the task is over: 409.
         */
        post: operations["actOnCircleTask"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/staff/v1/circle-tasks/{taskId}/closings": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /**
         * Say that a task is not needed any more
         * @description Nobody is asked about it any more. Saying it twice changes nothing.
         */
        post: operations["closeCircleTask"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/staff/v1/consent-texts": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * Consent texts in all their versions
         * @description Newest first, with what keeps a draft from being approved.
         */
        get: operations["listConsentTexts"];
        put?: never;
        /**
         * Write the next version of a text
         * @description A version is never edited: better words are the next one. Whoever writes it cannot approve it.
         */
        post: operations["writeConsentText"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/staff/v1/consent-texts/{textId}/versions/{version}": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * One version of a text
         * @description Every version that was ever shown can be shown again.
         */
        get: operations["getConsentText"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/staff/v1/consent-texts/{textId}/versions/{version}/approvals": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /**
         * Approve a version
         * @description Only for compliance, and for nobody who wrote it. From `inForceFrom` on it is what people see; the version before is superseded then.
         */
        post: operations["approveConsentText"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/staff/v1/consent-texts/{textId}/versions/{version}/returns": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /**
         * Give a draft back
         * @description With the reason. Better words are the next version.
         */
        post: operations["returnConsentText"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/staff/v1/decisions/{decisionId}": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * Decide again from the facts that were kept
         * @description Shows that what was permitted or denied follows from what was known.
         */
        get: operations["reconsiderDecision"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/staff/v1/disclosure-decisions/{decisionId}": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * Decide again about a disclosure
         * @description From the facts that were kept: shows that what was told or kept back follows from what was known.
         */
        get: operations["reconsiderDisclosure"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/staff/v1/emergency-accesses": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * Emergency accesses
         * @description Newest first. Compliance reviews those that wait.
         */
        get: operations["listEmergencyAccesses"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/staff/v1/emergency-accesses/{accessId}": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * An emergency access with its why
         * @description Reading why is recorded.
         */
        get: operations["getEmergencyAccess"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/staff/v1/emergency-accesses/{accessId}/person": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * Who a person is, in an emergency
         * @description Only for who opened it, while it is open. Each reading is in the trail with the purpose emergency.
         */
        get: operations["readPersonInEmergency"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/staff/v1/emergency-accesses/{accessId}/reviews": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /**
         * Say whether an emergency access was justified
         * @description Once and for good, by somebody else than who opened it.
         */
        post: operations["reviewEmergencyAccess"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/staff/v1/inbox": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * Replies that wait for a person
         * @description Danger first, then what is due first. Without what was written: reading one is on the trail.
         */
        get: operations["listInbox"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/staff/v1/inbox/{replyId}": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * Read a reply
         * @description What was written, and how it was understood. Every reading is on the trail. Purged after 30 days (R-REPLY-03).
         */
        get: operations["readReply"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/staff/v1/inbox/{replyId}/answers": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /**
         * Answer a reply by text
         * @description With approved wording that stands alone, or with own words that the firewall reads first. The answer is decided and recorded like every message; where the person stopped messages it is not sent.
         */
        post: operations["answerReply"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/staff/v1/inbox/{replyId}/claims": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /**
         * Take a reply on
         * @description From nobody or from whoever had it. A closed one gets 409.
         */
        post: operations["claimReply"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/staff/v1/inbox/{replyId}/closings": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /**
         * Close a reply
         * @description Ends it for good.
         */
        post: operations["closeReply"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/staff/v1/inbox/{replyId}/corrections": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /**
         * Put a reading right
         * @description The correction is kept beside the reading, for whoever writes the rules. OPT_OUT and WRONG_NUMBER stop messages to the number at once; nobody but its holder starts them again, so OPT_IN is refused. What else follows is for the caller to do.
         */
        post: operations["correctReply"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/staff/v1/integrity-findings": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * Referrals that may not be what they seem
         * @description Newest first. A finding never holds or drops a referral: a person resolves it.
         */
        get: operations["listFindings"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/staff/v1/integrity-findings/{findingId}/resolutions": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /**
         * Say what a finding turned out to be
         * @description Once and for good; a second word on it gets 409. The referral is not changed.
         */
        post: operations["resolveFinding"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/staff/v1/jobs": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * Later work
         * @description Oldest first; ask for DEAD to see what waits for a person.
         */
        get: operations["listJobs"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/staff/v1/jobs/{jobId}/retries": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /**
         * Have a dead job tried again
         * @description A job that is not dead is answered as if it were not there.
         */
        post: operations["retryJob"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/staff/v1/locations": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * The locations that programs, links and rules may name
         * @description By name.
         */
        get: operations["listLocations"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/staff/v1/name-decisions": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * What was decided about public names
         * @description The newest decision about each name: whether it tells what care is given there, and whether somebody signed for using it (R-PHI-11).
         */
        get: operations["listNameDecisions"];
        put?: never;
        /**
         * Decide about a public name
         * @description Of the organization or of a location. A name that reveals is used in programs only after somebody signed for it (R-PHI-11).
         */
        post: operations["decideName"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/staff/v1/payers": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * The insurance plans that rules and people may name
         * @description All of them, by name.
         */
        get: operations["listPayers"];
        put?: never;
        /**
         * Add an insurance plan
         * @description Refused with 409 where the name is there already.
         */
        post: operations["addPayer"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/staff/v1/people/{personId}/accountings": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /**
         * Record that somebody asks who was told about them
         * @description The answer says until when: 60 days from when they asked. A task with that date is opened.
         */
        post: operations["requestAccounting"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/staff/v1/people/{personId}/confidential-communications": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /**
         * Reach a person in one way only
         * @description A request for confidential communications overrides every consent and preference; nobody is asked why (R-HIPAA-10).
         */
        post: operations["wishConfidential"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/staff/v1/people/{personId}/consents": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * What a person agreed to
         * @description Everything that was said, and what held at a moment. Reading it is recorded in the audit trail.
         */
        get: operations["listConsents"];
        put?: never;
        /**
         * Note a yes or no that reached staff
         * @description By phone, at the desk or on paper: any reasonable means counts (R-TCPA-10). It takes effect before the next message leaves.
         */
        post: operations["noteConsent"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/staff/v1/people/{personId}/decisions": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * What was decided about writing to a person
         * @description Every send was decided; newest first.
         */
        get: operations["listDecisions"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/staff/v1/people/{personId}/disclosure-decisions": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * What was decided about telling others of a person
         * @description Everything that a member of a circle, a practice or a sharer was told, or was not told, was decided; newest first.
         */
        get: operations["listDisclosureDecisions"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/staff/v1/people/{personId}/disclosures": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * What an accounting of a person would list
         * @description Accountable disclosures of the last six years, oldest first. Reading them is recorded.
         */
        get: operations["listDisclosures"];
        put?: never;
        /**
         * Note that something was told to somebody outside
         * @description A court, a health department, a letter to a wrong address: what Kithway does not see itself (R-HIPAA-07). The answer names nobody.
         */
        post: operations["noteDisclosure"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/staff/v1/people/{personId}/emergency-accesses": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /**
         * Read a person in an emergency
         * @description For an hour and for who opens it alone. Rings an alarm and waits for a review by somebody of compliance (R-SEC-02).
         */
        post: operations["openEmergencyAccess"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/staff/v1/people/{personId}/erasure": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /**
         * Erase a person
         * @description Destroys the key of a person: name, addresses, birth date and words are unreadable for good, what waits to be sent is cancelled, their links are closed. What was counted, agreed to and read stays provable by ids. A person under legal hold gets 409 (R-SEC-03).
         */
        post: operations["erasePerson"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/staff/v1/people/{personId}/legal-hold": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * Whether a person is under legal hold
         * @description Reading it is recorded.
         */
        get: operations["getLegalHold"];
        /**
         * Place or lift a legal hold
         * @description A person under a hold is neither erased nor purged, whoever asks (R-SEC-03). The matter is kept sealed, for six years at least.
         */
        put: operations["setLegalHold"];
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/staff/v1/people/{personId}/own-record-links": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /**
         * A link for somebody to see what is known of them
         * @description Works for 30 days. A repetition with the same key gets a new link: links are kept nowhere.
         */
        post: operations["inviteToOwnRecord"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/staff/v1/people/{personId}/receipts": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * Receipts of what a person said
         * @description Signed under the own key of the organization; they verify offline. Newest first.
         */
        get: operations["listReceipts"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/staff/v1/people/{personId}/representatives": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * Who decides for a patient
         * @description Newest first.
         */
        get: operations["listRepresentatives"];
        put?: never;
        /**
         * Record who may decide for a patient
         * @description With the evidence that the caller has seen (R-HIPAA-08).
         */
        post: operations["recordRepresentative"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/staff/v1/people/{personId}/representatives/{authorityId}/changes": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /**
         * End, hold or release an authority
         * @description A hold works at once: the representative decides nothing and is told nothing.
         */
        post: operations["changeRepresentative"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/staff/v1/people/{personId}/suppressions": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /**
         * Close a way to write to a person
         * @description Closes the address itself, whoever holds it; it outlives the person's data and any import. Only the holder can open it again (R-TCPA-14).
         */
        post: operations["closeAddress"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/staff/v1/people/{personId}/time-zone": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        /**
         * Set in which time zone a person lives
         * @description As the person or their clinic said; texts keep to the hours of that zone from then on, whatever their number or ZIP code tells (R-TCPA-09). Without a zone what is known otherwise counts again.
         */
        put: operations["setTimeZone"];
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/staff/v1/privacy-notice": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * What the privacy notice says about reminders
         * @description The Notice of Privacy Practices must say that reminders of appointments are sent (R-HIPAA-12). Revision 0 where nobody has looked yet.
         */
        get: operations["getPrivacyNotice"];
        /**
         * Note what the privacy notice says about reminders
         * @description With the address at which patients can read it. Programs are told of it when they are checked.
         */
        put: operations["notePrivacyNotice"];
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/staff/v1/programs": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * Programs of the organization
         * @description All states, newest first.
         */
        get: operations["listPrograms"];
        put?: never;
        /**
         * Begin a program
         * @description Its first version is a draft with nothing in it yet but the consents the organization asks for.
         */
        post: operations["createProgram"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/staff/v1/programs/{programId}": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * One program with its campaigns
         * @description What is published and what is being written are versions of it.
         */
        get: operations["getProgram"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/staff/v1/programs/{programId}/campaigns": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /**
         * Open a campaign
         * @description Links are counted under it. It belongs to the program, not to a version.
         */
        post: operations["addCampaign"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/staff/v1/programs/{programId}/campaigns/{campaignId}": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        /**
         * Rename a campaign
         * @description Reports show the new name for all of its time.
         */
        put: operations["renameCampaign"];
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/staff/v1/programs/{programId}/campaigns/{campaignId}/closure": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /**
         * Close a campaign
         * @description No new links are made for it; those that are out keep leading and counting.
         */
        post: operations["closeCampaign"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/staff/v1/programs/{programId}/credit-models": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * How a program's referrals are credited
         * @description Every version that was declared, oldest first. Version 1 is the standard and needs no declaration.
         */
        get: operations["listCreditModels"];
        put?: never;
        /**
         * Declare another model version
         * @description In force for referrals sent from its first day on. What was sent since then in months that are still open is credited again; closed months stay as they are (R-ATT-03).
         */
        post: operations["declareCreditModel"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/staff/v1/programs/{programId}/credit-recounts": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /**
         * Derive a month's credit again
         * @description From the events that were kept. Nothing is changed where the same follows from them; the digest is the same whenever the credit is (R-ATT-03). What differs is credited again in a new revision.
         */
        post: operations["recountCredit"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/staff/v1/programs/{programId}/drafts": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /**
         * Begin a new version
         * @description It says what is published now, to be changed. There is one draft at a time.
         */
        post: operations["startDraft"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/staff/v1/programs/{programId}/retirement": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /**
         * End a program
         * @description Its links lead to a page that says so, at once.
         */
        post: operations["retireProgram"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/staff/v1/programs/{programId}/versions": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * Versions of a program
         * @description Newest first; the draft, if there is one, what visitors see, and what they saw before.
         */
        get: operations["listProgramVersions"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/staff/v1/programs/{programId}/versions/{version}": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * One version, exactly as it is or was
         * @description The ETag is needed to change a draft.
         */
        get: operations["getProgramVersion"];
        /**
         * Write a draft
         * @description Replaces all of it, if nobody changed it since it was read.
         */
        put: operations["editDraft"];
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/staff/v1/programs/{programId}/versions/{version}/approval": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /**
         * Approve and publish
         * @description By somebody who neither wrote nor handed in this version. It takes the place of what visitors saw, and never changes again.
         */
        post: operations["approveVersion"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/staff/v1/programs/{programId}/versions/{version}/checks": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /**
         * Everything that blocks publishing
         * @description Each finding with its rule and a pointer into the version; campaigns are those of the program. Changes nothing.
         */
        post: operations["checkVersion"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/staff/v1/programs/{programId}/versions/{version}/previews": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /**
         * An address to look at a version on a phone
         * @description For an hour, for whoever has it. It shows the page as visitors will see it, or saw it; nothing is counted and Start does nothing.
         */
        post: operations["previewVersion"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/staff/v1/programs/{programId}/versions/{version}/return": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /**
         * Give a version back
         * @description With the reason; it is a draft again.
         */
        post: operations["returnVersion"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/staff/v1/programs/{programId}/versions/{version}/routing-rules": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * The rules of a version
         * @description The ETag is that of the version and needed to write its rules.
         */
        get: operations["getRoutingRules"];
        /**
         * Write the rules of a draft
         * @description Replaces all of them. They are part of the draft: reviewed with it, published with it, and never changed after; who writes them cannot approve it. What would keep them from being published is told by the checks of the draft.
         */
        put: operations["setRoutingRules"];
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/staff/v1/programs/{programId}/versions/{version}/submission": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /**
         * Hand a draft in for review
         * @description Refused while something blocks publishing. It does not change until it is given back.
         */
        post: operations["submitVersion"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/staff/v1/provider-groups": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * The provider groups that links and rules may name
         * @description All of them, by name.
         */
        get: operations["listProviderGroups"];
        put?: never;
        /**
         * Add a provider group
         * @description Refused with 409 where the name is there already.
         */
        post: operations["addProviderGroup"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/staff/v1/provider-groups/{providerGroupId}": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        /**
         * Rename a provider group
         * @description Links, rules and reports show the new name for all of their time.
         */
        put: operations["renameProviderGroup"];
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/staff/v1/referrals": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * The queue
         * @description Newest first. Holds nothing personal.
         */
        get: operations["listReferrals"];
        put?: never;
        /**
         * Take a referral down
         * @description For somebody who calls or stands at the desk. The same rules hold as on the pages: the agreement that is needed, the rules of the program, and that staff noted each yes. By a spoken code it joins that link and is credited to it.
         */
        post: operations["takeReferral"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/staff/v1/referrals/{referralId}": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * One referral with its people
         * @description The read is recorded in the audit trail.
         */
        get: operations["getReferral"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/staff/v1/referrals/{referralId}/appointment-events": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /**
         * Note what happened to an appointment
         * @description For organizations whose scheduling system tells nothing.
         */
        post: operations["recordAppointmentEvent"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/staff/v1/referrals/{referralId}/circle": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * The circle around a referral
         * @description Who is in it, who may be told what at this moment and by which rule, what there is to do and what happened.
         */
        get: operations["getCircle"];
        put?: never;
        /**
         * Start a circle for a referral
         * @description Whoever asked for the visit is in it and on point. Where that is not the patient, members know only that an answer is awaited until the patient says yes. A referral that has a circle gets 409.
         */
        post: operations["startCircle"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/staff/v1/referrals/{referralId}/circle/answers": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /**
         * Note what the patient said about those who help
         * @description By telephone or on paper, where the patient has no phone of their own. It counts for everybody who waits for it. How it is known is kept sealed.
         */
        post: operations["notePatientAnswer"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/staff/v1/referrals/{referralId}/circle/calls": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /**
         * Log a call with a member
         * @description What the member may not be told now is refused with the rule, before anything is said (R-HIPAA-09): log it first, then tell.
         */
        post: operations["logCircleCall"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/staff/v1/referrals/{referralId}/circle/hand-overs": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /**
         * Put another member on point
         * @description On a member's request. Messages that need an act go to them first from now on; they and the others who may act are told once.
         */
        post: operations["handOverCircle"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/staff/v1/referrals/{referralId}/circle/members/{memberId}/changes": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /**
         * Remove, hold or release a member of a circle
         * @description At once and silently: the member is shown and told nothing more, what waits for them is not sent, and their phones need a new link. Why is kept sealed.
         */
        post: operations["changeCircleMember"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/staff/v1/referrals/{referralId}/circle/referrals": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /**
         * Bring a further referral of the same patient into the circle
         * @description Those in the circle may know of it what they may know of the first. Somebody of the clinic says that it is the same patient, who wants it: it is never matched by itself.
         */
        post: operations["addCircleReferral"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/staff/v1/referrals/{referralId}/circle/tasks": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /**
         * Say what more there is to do
         * @description Who is on point is asked first, then the others, each once; when nobody answers, staff get a task. The same kind is to do once for a referral at a time, else 409.
         */
        post: operations["addCircleTask"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/staff/v1/referrals/{referralId}/credit": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * What a referral is credited to, and why
         * @description Down to every touch, those that do not count among them, with the reason; and every revision there was. Reading it is recorded in the audit trail.
         */
        get: operations["getReferralCredit"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/staff/v1/referrals/{referralId}/merges": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /**
         * Say that a referral is another one told again
         * @description It gets the outcome DUPLICATE and the other one stays. One that leads to a visit stays: merge the other way round.
         */
        post: operations["mergeReferral"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/staff/v1/referrals/{referralId}/messages": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * What was sent about a referral, and why
         * @description State, template and decision. No address, no body.
         */
        get: operations["listMessages"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/staff/v1/referrals/{referralId}/reminders": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * What the plan did and will do for a referral
         * @description What was said, what is planned and when, what was held back and by which rule.
         */
        get: operations["listReminders"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/staff/v1/referrals/{referralId}/reminders/{reminderId}/changes": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /**
         * Pause, resume, send now or cancel a planned step
         * @description Sending now keeps every rule: consent, quiet hours, what somebody may know.
         */
        post: operations["changeReminder"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/staff/v1/referrals/{referralId}/routing": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * Why a referral is where it is
         * @description The rule that took it, what was passed over with the reason, and the facts it was decided on. The read is recorded in the audit trail.
         */
        get: operations["getRoute"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/staff/v1/referrals/{referralId}/touches": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /**
         * Note the spoken code that somebody named
         * @description On the telephone or at the desk: the referral joins the link whose code it is, and its credit is shared again. A code that was misheard is refused with 422.
         */
        post: operations["addTouch"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/staff/v1/reminder-plans": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * The reminder plans that programs may choose
         * @description All of them, by name, in the version in force.
         */
        get: operations["listReminderPlans"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/staff/v1/reminder-plans/{plan}": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * A reminder plan
         * @description The version in force. The ETag is its version and needed to write the next.
         */
        get: operations["getReminderPlan"];
        /**
         * Write the next version of a reminder plan
         * @description Made on version 0 it begins a plan. It holds for what is planned from then on; what was planned before stays as it was planned. A step says approved wording only, and the time of a visit only to who may know it.
         */
        put: operations["writeReminderPlan"];
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/staff/v1/replies/interpret": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /**
         * Read a reply as Kithway does
         * @description The same reading as of every text that comes in: by written rules, in English and Spanish, with the rule that decided. Creates and keeps nothing, so it takes no Idempotency-Key.
         */
        post: operations["interpretReply"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/staff/v1/reports/caregivers": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * What came of referrals that caregivers asked for
         * @description Referrals by a share link for somebody else: registered, with a first appointment, and with one that took place. Numbers from 1 to 10 are hidden (R-RPT-01), and others from which one could be worked out, here or with the funnel (R-RPT-02, R-RPT-04).
         */
        get: operations["getCaregiverReport"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/staff/v1/reports/deidentified-referrals": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * A year's referrals in which nobody can be known
         * @description One line for each referral, in no order that tells anything: years, the first three digits of the clinic's ZIP code or 000, bands of age, fixed words. None of the 18 identifiers of Safe Harbor is in it (R-SEC-06). At most 100,000 lines.
         */
        get: operations["getDeidentifiedReferrals"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/staff/v1/reports/funnel": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * Which source led to which visit
         * @description Numbers from 1 to 10 are hidden (R-RPT-01), and others where they would give one away (R-RPT-02).
         */
        get: operations["getFunnel"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/staff/v1/retention-policies": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * For how long what is kept
         * @description What was said, or the usual time.
         */
        get: operations["listRetentionPolicies"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/staff/v1/retention-policies/{kept}": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        /**
         * Say for how long something is kept
         * @description Holds from the next simulation on. What a law keeps longer is refused (R-SEC-03, R-REPLY-03).
         */
        put: operations["setRetentionPolicy"];
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/staff/v1/retention-purges": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /**
         * Purge what a simulation showed
         * @description Exactly that, in a job; if something else is due by now, or the simulation is a day old, 409. Purging people is erasing them.
         */
        post: operations["purge"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/staff/v1/retention-simulations": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /**
         * Look what would be purged
         * @description Changes nothing. People under legal hold are not in it.
         */
        post: operations["simulateRetention"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/staff/v1/retention-simulations/{simulationId}": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * A simulation, and how far its purge is
         * @description Counts only.
         */
        get: operations["getRetentionSimulation"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/staff/v1/routing-dry-runs": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /**
         * Try rules on referrals that came
         * @description Decides them anew, in the order in which they came, on the facts that were kept. Changes nothing and creates nothing, so it takes no Idempotency-Key. Not for marketing: its numbers are exact.
         */
        post: operations["tryRoutingRules"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/staff/v1/senders": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * What the organization sends from
         * @description Numbers and addresses, with what carriers know of them, how fast they may go, and what holds them.
         */
        get: operations["listSenders"];
        put?: never;
        /**
         * Propose a sender
         * @description It sends nothing until it is active. Only American numbers (R-TWI-15), and none that another organization sends from.
         */
        post: operations["proposeSender"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/staff/v1/senders/{senderId}/activations": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /**
         * Let a sender send
         * @description Refused while its registration is incomplete (R-10DLC-01).
         */
        post: operations["activateSender"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/staff/v1/senders/{senderId}/domain": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * What the domain of an e-mail sender says about its mail
         * @description Asked of the DNS now. Large providers refuse bulk mail of a domain that lacks any of it (R-EML-04). A number has no domain: 404.
         */
        get: operations["getSenderDomain"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/staff/v1/senders/{senderId}/pacing": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        /**
         * Say how a sender sends
         * @description How fast carriers take what it sends, and whether e-mails wait for a server that encrypts.
         */
        put: operations["setSenderPacing"];
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/staff/v1/senders/{senderId}/registration": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        /**
         * Write down what carriers want to know of a sender
         * @description Keeps what is known so far; says what is missing.
         */
        put: operations["registerSender"];
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/staff/v1/senders/{senderId}/releases": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /**
         * Let go of a sender that a fault held
         * @description After somebody has looked at the fault; what waits leaves at the sender's pace.
         */
        post: operations["releaseSender"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/staff/v1/senders/{senderId}/samples": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * Texts as they would leave, for the registration
         * @description Made from the approved templates, so that samples and what is sent are the same words (R-10DLC-01).
         */
        get: operations["getSenderSamples"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/staff/v1/service-lines": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * The service lines that programs, links and rules may name
         * @description All of them, by name.
         */
        get: operations["listServiceLines"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/staff/v1/share-link-batches": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /**
         * Make many share links
         * @description Up to 10,000 in one call, all or none; they come back as CSV with a column for each thing a link is counted by. Sent again with the same Idempotency-Key, the same links come back. Cells that a spreadsheet would read as a formula begin with an apostrophe (R-RPT-05).
         */
        post: operations["createShareLinkBatch"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/staff/v1/share-link-batches/{batchId}/links.csv": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * The links of a batch
         * @description The same CSV as when they were made, with the state each link has now.
         */
        get: operations["getShareLinkBatch"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/staff/v1/share-links": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * Share links of the organization
         * @description Newest first, with the program and campaign each counts for; narrowed by what is given.
         */
        get: operations["listShareLinks"];
        put?: never;
        /**
         * Make a share link
         * @description Its code is chosen by chance. A code that somebody words leads nowhere until a second person has let it stand. No link may be counted by a sensitive service line (R-ST-02).
         */
        post: operations["createShareLink"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/staff/v1/share-links/{shareLinkId}": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * One share link
         * @description With its spoken code, if it has one, and how often it was used, if that is bounded.
         */
        get: operations["getShareLink"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/staff/v1/share-links/{shareLinkId}/poster.pdf": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * A poster of a link, as PDF
         * @description English and Spanish on one sheet: heading, clinic, QR code, the address in letters and the phone number. Names no service.
         */
        get: operations["getPoster"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/staff/v1/share-links/{shareLinkId}/qr.png": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * The QR code of a link, as PNG
         * @description As large as fits into the size asked for with modules of whole pixels. A logo that is an SVG is left out.
         */
        get: operations["getQrPng"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/staff/v1/share-links/{shareLinkId}/qr.svg": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * The QR code of a link, as SVG
         * @description Error correction Q, quiet zone of four, address in capitals so that the code stays small. Draws nothing of whom or what the link is counted by.
         */
        get: operations["getQrSvg"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/staff/v1/share-links/{shareLinkId}/state": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        /**
         * Pause, resume or revoke a link
         * @description At once and as often as wanted: asking for what is already so changes nothing. What was revoked stays revoked.
         */
        put: operations["setShareLinkState"];
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/staff/v1/share-links/{shareLinkId}/wording": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        /**
         * Let a worded code stand, or not
         * @description By somebody other than the person who made the link. A refused code never leads anywhere.
         */
        put: operations["decideShareLinkWording"];
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/staff/v1/sharers": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /**
         * Give somebody a page to share from
         * @description Show the page's address to the person, e.g. as a QR code on your screen. Kithway sends it to nobody (R-TCPA-08). A repetition answers with a new pass to the same page.
         */
        post: operations["inviteSharer"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/staff/v1/sharers/{personId}/revocations": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /**
         * Take the page to share from away from somebody
         * @description Every pass they hold to it opens nothing from now on; links they handed on go on working. A new invitation makes a new page.
         */
        post: operations["revokeSharer"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/staff/v1/spoken-codes/{spokenCode}": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * What a spoken code leads to
         * @description For the desk and the phone. Small letters, spaces and hyphens do not matter; a code with one wrong or two swapped characters is noticed.
         */
        get: operations["getSpokenCode"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/staff/v1/staff-addresses": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        /**
         * Tell the addresses of all who work here
         * @description So that referrals by and for staff are flagged (R-INC-09). Kept as blind indexes only: nobody is written to by them, and they cannot be read back.
         */
        put: operations["replaceStaffAddresses"];
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/staff/v1/stop-policy": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * What a STOP ends
         * @description As it holds now.
         */
        get: operations["getStopPolicy"];
        /**
         * Choose what a STOP ends
         * @description Until 31 January 2027 an organization may let a STOP end one program; from then on every STOP ends everything, whatever was chosen (R-TCPA-13).
         */
        put: operations["chooseStopPolicy"];
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/staff/v1/tasks": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * What waits for a person of the clinic
         * @description What is due first comes first. Kithway opens a task where it cannot go on by itself: once for one occasion.
         */
        get: operations["listTasks"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/staff/v1/tasks/{taskId}/claims": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /**
         * Take a task on
         * @description From nobody or from whoever had it; the newest claim counts. A closed task gets 409.
         */
        post: operations["claimTask"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/staff/v1/tasks/{taskId}/closings": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /**
         * Say what came of a task
         * @description Once and for good; a second word on it gets 409.
         */
        post: operations["closeTask"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/staff/v1/template-drafts": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * Drafts, newest first
         * @description What waits for a second person, and what became of the others.
         */
        get: operations["listTemplateDrafts"];
        put?: never;
        /**
         * Write wording
         * @description In both languages. Read by the firewall and the lint at once: what no template may have is refused with its places. Whoever writes it cannot approve it.
         */
        post: operations["writeTemplate"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/staff/v1/template-drafts/{draftId}/approvals": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /**
         * Approve a draft
         * @description Only for compliance, and for nobody who wrote it. From now on it is what people read, in both languages, under the next version.
         */
        post: operations["approveTemplate"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/staff/v1/template-drafts/{draftId}/returns": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /**
         * Give a draft back
         * @description With the reason. Better words are a new draft.
         */
        post: operations["returnTemplate"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/staff/v1/templates": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * The wording in force
         * @description The newest approved version of each key, channel and language.
         */
        get: operations["listTemplates"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/staff/v1/templates/check": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /**
         * Read a text as the firewall does
         * @description The same reading as before approval and before every send: words that tell something about health, identifiers and blanks, with their places; length and carriers' rules beside it. Creates and keeps nothing, so it takes no Idempotency-Key.
         */
        post: operations["checkTemplate"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/staff/v1/vault-key-turns": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /**
         * Turn keys of the vault
         * @description Nothing becomes unreadable meanwhile. After a new ORGANIZATION_KEY a job brings everything under it; waiting tells how much is left.
         */
        post: operations["turnVaultKeys"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/staff/v1/vault-keys": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * How the keys of the vault lie
         * @description Names and numbers of keys, never a key. A key-encryption key that no organization names may be taken away.
         */
        get: operations["getVaultKeys"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/staff/v1/visit-counts": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * How many openings were judged how
         * @description By the verdict in force; each number opens down to its rows in listVisits with the same filters.
         */
        get: operations["countVisits"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/staff/v1/visits": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * Openings of links, row by row
         * @description Newest first: every opening there was, how it came in fixed words, and every verdict on it; nothing of who it was (R-ATT-02, R-ATT-05..08).
         */
        get: operations["listVisits"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
}
export type webhooks = Record<string, never>;
export interface components {
    schemas: {
        /** @description A request to be told who was told, and how far it is. */
        Accounting: {
            /**
             * Format: uuid
             * @description The request.
             */
            accountingId: string;
            /**
             * Format: date-time
             * @description When the letter was made; absent as long as it was not.
             */
            deliveredAt?: string;
            /**
             * Format: date-time
             * @description Until when they must have the letter.
             */
            dueAt: string;
            /** @description Whether the date was moved; that is possible once. */
            extended: boolean;
            /** @description SHA-256 of the letter, in hexadecimal. */
            letterHash?: string;
            /**
             * Format: uuid
             * @description Who asked.
             */
            personId: string;
            /**
             * Format: date-time
             * @description When they asked.
             */
            requestedAt: string;
        };
        /** @description What has not been answered, what is due first first; at most 100. */
        AccountingList: {
            /** @description The requests. */
            items: components["schemas"]["Accounting"][];
        };
        /** @description What a member asked staff to do for them. */
        ActOnCircleTask: {
            act: components["schemas"]["CircleTaskActKind"];
            /**
             * Format: uuid
             * @description The member who asked.
             */
            memberId: string;
        };
        /**
         * @description What kind of somebody acted.
         * @enum {string}
         */
        ActorKind: "STAFF" | "SYSTEM_CLIENT" | "PASS_HOLDER" | "VISITOR" | "KITHWAY";
        /** @description A further referral of the same patient, and how staff know that it is. */
        AddCircleReferral: {
            /** @description How it is known that it is the same patient, who wants it. Kept sealed and shown to nobody. */
            evidence: string;
            /**
             * Format: uuid
             * @description The further referral.
             */
            referralId: string;
        };
        /** @description Something more to do. */
        AddCircleTask: {
            /**
             * Format: date-time
             * @description Until when it is needed.
             */
            due?: string;
            kind: components["schemas"]["CircleTaskKind"];
        };
        /** @description A referral that came into the circle. */
        AddedCircleReferral: {
            /**
             * Format: uuid
             * @description The further referral.
             */
            referralId: string;
        };
        /** @description The link that the referral joined. */
        AddedTouch: {
            /** @description Its campaign. */
            campaignName: string;
            channel: components["schemas"]["Channel"];
            /** @description The link. */
            shareLinkCode: string;
        };
        /** @description A plan that people may name. No plan number. */
        AddPayer: {
            /** @description As people know it. */
            name: string;
        };
        /** @description Where a location is. */
        Address: {
            /** @description City. */
            city: string;
            /** @description ISO 3166-1, two letters. */
            country: string;
            /** @description Street and number. */
            line1: string;
            /** @description Floor, suite. */
            line2?: string;
            /** @description ZIP code. */
            postalCode: string;
            /** @description State, two letters. */
            region: string;
        };
        /**
         * @description What kind of address it is.
         * @enum {string}
         */
        AddressKind: "PHONE" | "EMAIL";
        /** @description Somebody named a spoken code. */
        AddTouch: {
            /**
             * Format: date-time
             * @description When, if it was not just now.
             */
            occurredAt?: string;
            /** @description As heard; spaces, hyphens and small letters do not matter. */
            spokenCode: string;
        };
        /** @description One who is affected; who that is, is read elsewhere and leaves an entry of its own. */
        AffectedPerson: {
            /**
             * Format: uuid
             * @description The person.
             */
            personId: string;
            /** @description Two letters; absent where nobody said where they live, or where they were erased. */
            state?: string;
        };
        /** @description A page of people affected. */
        AffectedPersonPage: {
            /** @description Those affected. */
            items: components["schemas"]["AffectedPerson"][];
            /** @description Cursor of the next page; absent on the last. */
            next?: string;
        };
        /**
         * @description As much of an age as rules may ask for, and as is kept.
         * @enum {string}
         */
        AgeBand: "UNDER_18" | "FROM_18_TO_64" | "FROM_65" | "UNKNOWN";
        /** @description One ticked box. */
        Agreed: {
            /** @description As in the landing. */
            textId: string;
            /**
             * Format: int32
             * @description As in the landing.
             */
            version: number;
        };
        /** @description What to answer: approved wording that stands alone, or own words. Exactly one of the two. */
        AnswerReply: {
            /** @description Key of approved wording, such as `help`; it may need no date, place or link. */
            template?: string;
            /** @description Own words, without braces and line breaks. The firewall reads them as it reads templates (R-PHI-02); the clinic's name and how to stop are added. */
            text?: string;
        };
        /** @description When and where somebody is expected. Nothing clinical. */
        Appointment: {
            /** @description The scheduling system's own opaque id. */
            appointmentId: string;
            /** @description Whether the person said that they will come. */
            confirmed: boolean;
            /**
             * Format: uuid
             * @description Where, as far as known.
             */
            locationId?: string;
            /**
             * Format: date-time
             * @description When it begins, as far as known.
             */
            startsAt?: string;
            state: components["schemas"]["AppointmentState"];
        };
        /**
         * @description What happened to an appointment.
         * @enum {string}
         */
        AppointmentEventKind: "SCHEDULED" | "RESCHEDULED" | "CANCELLED" | "COMPLETED" | "NO_SHOW";
        /**
         * @description How an appointment stands.
         * @enum {string}
         */
        AppointmentState: "SCHEDULED" | "CANCELLED" | "COMPLETED" | "NO_SHOW";
        /** @description From when on the words are shown; now, if absent. */
        ApproveConsentText: {
            /**
             * Format: date-time
             * @description From when on. A time that is past means now.
             */
            inForceFrom?: string;
        };
        /** @description What a yes covers. A yes to one is no yes to another (R-TCPA-01). */
        Asked: {
            channel?: components["schemas"]["ConsentChannel"];
            purpose: components["schemas"]["ConsentAim"];
        };
        /** @description Who did what to what, and why. Holds no personal value. */
        AuditEntry: {
            /** @description What was done, for example referral.read. */
            action: string;
            /** @description Opaque id of who acted. */
            actorId: string;
            actorKind: components["schemas"]["ActorKind"];
            /** @description SHA-256 over this entry and the one before, in hexadecimal. */
            hash: string;
            /**
             * Format: date-time
             * @description When.
             */
            occurredAt: string;
            /** @description What for. */
            purpose: string;
            /** @description Joins the entry with logs and answers. */
            requestId: string;
            /**
             * Format: int64
             * @description Place in the organization's chain.
             */
            sequence: number;
            /** @description Opaque id of that thing. */
            subjectId: string;
            /** @description What kind of thing it was done to. */
            subjectKind: string;
        };
        /** @description A page of the trail, newest first. */
        AuditEntryPage: {
            /** @description The entries. */
            items: components["schemas"]["AuditEntry"][];
            /** @description Cursor of the next page; absent on the last. */
            next?: string;
        };
        /** @description Whether the chain is what it was when it was written; computed outside the database. */
        AuditVerification: {
            /**
             * Format: int64
             * @description How many entries were found good.
             */
            entries: number;
            /** @description Hash of the last good entry; zeros when there is none. Keep it elsewhere, and compare. */
            head: string;
            /** @description Whether every entry hangs on the one before. */
            intact: boolean;
        };
        /**
         * @description What becomes of an authority. HELD keeps the patient safe from the representative, at once.
         * @enum {string}
         */
        AuthorityChange: "ENDED" | "HELD" | "RELEASED";
        /**
         * @description What makes somebody a personal representative (R-HIPAA-08).
         * @enum {string}
         */
        AuthorityKind: "PARENT" | "GUARDIAN" | "POWER_OF_ATTORNEY" | "HEALTH_CARE_PROXY" | "OTHER";
        /**
         * @description Whether a representative may decide now. A parent's say ends when the child is 18.
         * @enum {string}
         */
        AuthorityState: "IN_FORCE" | "NOT_YET" | "ENDED" | "HELD" | "GROWN_UP";
        /**
         * @description When a person likes to be called.
         * @enum {string}
         */
        BestTime: "MORNING" | "AFTERNOON" | "EVENING" | "ANY";
        /**
         * @description How a time is found.
         * @enum {string}
         */
        BookingKind: "BOOKING_SITE" | "CALL" | "CALL_BACK";
        /** @description How an organization's pages look. */
        Brand: {
            colours: components["schemas"]["BrandColours"];
            /** @description Hosts of its links besides the one it was opened with. */
            linkDomains: string[];
            /** @description Path of its logo, of our own origin. */
            logoUrl?: string;
            /**
             * Format: int32
             * @description Grows with each change; the ETag. 0 where none was made.
             */
            revision: number;
            /** @description Which of them stands in links that are handed out and on prints; absent for the one it was opened with. */
            shownDomain?: string;
            /** @description Path of its stylesheet, of our own origin. */
            stylesheetUrl?: string;
        };
        /** @description Each as #rrggbb; an absent one stays Kithway's. */
        BrandColours: {
            /** @description Of the name, the edge of the band and the buttons; white stands on it, and it on white. */
            brand?: string;
            /** @description Of links. */
            link?: string;
            /** @description Of links under a finger or a pointer. */
            linkHover?: string;
            /** @description Of cards and notes; text and links stand on it. */
            surface?: string;
            /** @description Of text. */
            text?: string;
        };
        /** @description A breach as it was counted when it was reported. Nobody is named. */
        Breach: {
            /** @description By whose sign-in, if one is suspected. */
            actorId?: string;
            /**
             * Format: date-time
             * @description From when.
             */
            beginsAt: string;
            /**
             * Format: uuid
             * @description The breach.
             */
            breachId: string;
            deadlines: components["schemas"]["BreachDeadlines"];
            /**
             * Format: date
             * @description The day it was found.
             */
            discoveredOn: string;
            /**
             * Format: date-time
             * @description Until when, not included.
             */
            endsAt: string;
            /**
             * Format: int32
             * @description Everybody affected.
             */
            people: number;
            /**
             * Format: date-time
             * @description When it was reported.
             */
            recordedAt: string;
            /** @description How many in which state, the most first. */
            states: components["schemas"]["PeopleInState"][];
        };
        /** @description By which day who must hear of it; all of them also mean without unreasonable delay (R-SEC-04). */
        BreachDeadlines: {
            /**
             * Format: date
             * @description The organization, from whoever works for it and found it.
             */
            coveredEntity: string;
            /**
             * Format: date
             * @description The Secretary of Health and Human Services: with the people from 500 on, else 60 days after the year.
             */
            government: string;
            /**
             * Format: date
             * @description Prominent media. Absent where fewer than 500 can live in one state; who lives nobody knows where is counted in each.
             */
            media?: string;
            /**
             * Format: date
             * @description Each person affected.
             */
            people: string;
        };
        /** @description On which days an organization works. */
        BusinessDays: {
            /** @description Further days on which it is closed. */
            closedDays: string[];
            /** @description Whether it is closed on the federal holidays of the United States. */
            federalHolidays: boolean;
            /** @description Days of the week. */
            openDays: components["schemas"]["Weekday"][];
            /**
             * Format: int32
             * @description Counts up with each change; 0 is what holds for who never set any.
             */
            revision: number;
        };
        /** @description When the place calls back, in its own zone, on each day from one to another. */
        CallWindow: {
            firstDay: components["schemas"]["Weekday"];
            /** @description From this time on, as 09:00. */
            from: string;
            lastDay: components["schemas"]["Weekday"];
            /** @description Until before this time. */
            until: string;
        };
        /** @description What links are counted under. */
        Campaign: {
            /**
             * Format: uuid
             * @description Identifies the campaign.
             */
            campaignId: string;
            /**
             * Format: date-time
             * @description Since when no new links are made for it.
             */
            closedAt?: string;
            /** @description Name for staff and reports. */
            name: string;
        };
        /**
         * @description What the rows of the caregivers' report are.
         * @enum {string}
         */
        CaregiverDimension: "program" | "campaign";
        /** @description Referrals by caregivers in one year. No person can be found in it. */
        CaregiverReport: {
            by: components["schemas"]["CaregiverDimension"];
            /** @description One per source, by label. */
            rows: components["schemas"]["CaregiverRow"][];
            /**
             * Format: int32
             * @description Numbers below it, other than 0, are hidden.
             */
            threshold: number;
            /**
             * Format: int32
             * @description By the day a referral was sent.
             */
            year: number;
        };
        /** @description How far referrals came that somebody asked for a person they help, by one source. */
        CaregiverRow: {
            completed: components["schemas"]["Count"];
            /** @description Stable key of the row. */
            key: string;
            /** @description What to call it. */
            label: string;
            registered: components["schemas"]["Count"];
            scheduled: components["schemas"]["Count"];
        };
        /**
         * @description What the carrier took a reply for; an additional signal only (R-TWI-02).
         * @enum {string}
         */
        CarrierHint: "STOP" | "START" | "HELP";
        /** @description What becomes of a member, and why. */
        ChangeCircleMember: {
            change: components["schemas"]["CircleMemberChange"];
            /** @description Why. Kept sealed and shown to nobody. */
            reason: string;
        };
        /** @description How the member stands now. */
        ChangedCircleMember: {
            /**
             * Format: uuid
             * @description The member.
             */
            memberId: string;
            state: components["schemas"]["CircleMemberState"];
        };
        /** @description What a person decided about a planned step. */
        ChangeReminder: {
            change: components["schemas"]["ReminderChange"];
        };
        /** @description Ends, holds or releases an authority. */
        ChangeRepresentative: {
            change: components["schemas"]["AuthorityChange"];
            /** @description Why. Kept sealed. */
            reason: string;
        };
        /**
         * @description The way a share link reaches people.
         * @enum {string}
         */
        Channel: "TEXT" | "EMAIL" | "QR" | "PRINT" | "WEB" | "SOCIAL" | "PHONE" | "DESK" | "PORTAL";
        /** @description What the firewall and the lint say. */
        CheckedWording: {
            /** @description In the order of the text. */
            findings: components["schemas"]["WordingFinding"][];
            /** @description They do not change the verdict on the words. */
            lints: components["schemas"]["WordingLint"][];
            segments: components["schemas"]["TextSegments"];
            verdict: components["schemas"]["WordingVerdict"];
        };
        /** @description What stands between a version and its visitors. */
        CheckResult: {
            /** @description What blocks first, then what is only worth a look. */
            findings: components["schemas"]["PublishingFinding"][];
            /** @description Whether nothing blocks. */
            publishable: boolean;
        };
        /**
         * @description Whether a member may know something now, and if not, why not.
         * @enum {string}
         */
        CircleAnswer: "MAY" | "NOT_GRANTED" | "AWAITING" | "OUT" | "HELD" | "NO_AUTHORITY" | "GROWN_UP" | "CONFIDENTIAL" | "NOT_BY_ITSELF";
        /** @description A call that was logged. */
        CircleCall: {
            /**
             * Format: date-time
             * @description When it was logged.
             */
            calledAt: string;
            /**
             * Format: uuid
             * @description The call.
             */
            callId: string;
            /**
             * Format: uuid
             * @description The member who was called.
             */
            memberId: string;
            outcome: components["schemas"]["CircleCallOutcome"];
            /** @description What they were told. */
            told: components["schemas"]["CirclePermission"][];
        };
        /**
         * @description How a call went. Fixed words, because no name may stand here.
         * @enum {string}
         */
        CircleCallOutcome: "REACHED" | "NO_ANSWER" | "LEFT_WORD";
        /** @description Something that happened in the circle. Facts only. */
        CircleHappening: {
            /**
             * Format: date-time
             * @description When.
             */
            at: string;
            /** @description A fixed word, for example JOINED or TASK_CLAIMED. */
            kind: string;
            /**
             * Format: uuid
             * @description Whom it happened to, where it was a member.
             */
            memberId?: string;
        };
        /** @description One thing a member may or may not be told now. */
        CircleMayKnow: {
            answer: components["schemas"]["CircleAnswer"];
            permission: components["schemas"]["CirclePermission"];
            /** @description The rule it follows from. */
            rule: string;
            /**
             * Format: date-time
             * @description When the right ends by itself; absent where it does not.
             */
            until?: string;
        };
        /** @description Somebody in a circle, and what they may be told now. */
        CircleMember: {
            /** @description First name. That it was read is in the audit trail. */
            firstName: string;
            /**
             * Format: date-time
             * @description Since when.
             */
            joinedAt: string;
            /** @description One line per permission. */
            mayKnow: components["schemas"]["CircleMayKnow"][];
            /**
             * Format: uuid
             * @description The member.
             */
            memberId: string;
            /** @description Whether this member handles it now. */
            onPoint: boolean;
            /**
             * Format: uuid
             * @description Who it is.
             */
            personId: string;
            role: components["schemas"]["CircleRole"];
            state: components["schemas"]["CircleMemberState"];
        };
        /**
         * @description What becomes of a member. HOLD can be released again; REMOVE cannot.
         * @enum {string}
         */
        CircleMemberChange: "REMOVE" | "HOLD" | "RELEASE";
        /**
         * @description How a member stands. AWAITING waits for the patient's yes; HELD is shown and told nothing (R-HIPAA-08).
         * @enum {string}
         */
        CircleMemberState: "AWAITING" | "ACTIVE" | "HELD" | "DECLINED" | "LEFT" | "REMOVED";
        /** @description Who handles it now. */
        CircleOnPoint: {
            /**
             * Format: uuid
             * @description The member on point.
             */
            memberId: string;
        };
        /**
         * @description What a member may know or do. None follows from another (R-HIPAA-09).
         * @enum {string}
         */
        CirclePermission: "STATUS" | "LOGISTICS" | "TASKS" | "INVITE";
        /**
         * @description What somebody is in the circle. A usual set of permissions to start from.
         * @enum {string}
         */
        CircleRole: "PATIENT" | "REPRESENTATIVE" | "COORDINATOR" | "HELPER";
        /** @description Something to do around a referral, and who does it. It says nothing of anybody's health. */
        CircleTask: {
            /**
             * Format: date-time
             * @description Since when it is to do.
             */
            createdAt: string;
            /**
             * Format: date-time
             * @description Until when it is needed; absent where it does not matter.
             */
            due?: string;
            kind: components["schemas"]["CircleTaskKind"];
            /**
             * Format: uuid
             * @description The member who does or did it; absent while nobody does.
             */
            ownerId?: string;
            state: components["schemas"]["CircleTaskState"];
            /**
             * Format: uuid
             * @description The task.
             */
            taskId: string;
            /**
             * Format: date-time
             * @description When everybody had been asked in vain and staff were told; absent before.
             */
            unansweredAt?: string;
        };
        /**
         * @description What a member does with a task.
         * @enum {string}
         */
        CircleTaskActKind: "CLAIM" | "DECLINE" | "FINISH";
        /**
         * @description What there is to do. A list and no free text, because what people type may hold health words (R-PHI-01).
         * @enum {string}
         */
        CircleTaskKind: "BOOK" | "ANSWER_CALL" | "COMPLETE_INTAKE" | "INSURANCE_CARD" | "RIDE" | "GO_ALONG" | "PHOTO_ID" | "QUESTIONS" | "LANGUAGE" | "AT_HOME";
        /**
         * @description How a task stands. OPEN waits for somebody of the circle; CLOSED is not needed any more.
         * @enum {string}
         */
        CircleTaskState: "OPEN" | "CLAIMED" | "DONE" | "CLOSED";
        /** @description Which way nobody may write to the person any more. */
        CloseAddress: {
            channel: components["schemas"]["ConsentChannel"];
        };
        /** @description What is closed now. */
        ClosedAddress: {
            channel: components["schemas"]["ConsentChannel"];
            /**
             * Format: uuid
             * @description The person.
             */
            personId: string;
        };
        /** @description What came of it. */
        CloseReply: {
            outcome: components["schemas"]["InboxOutcome"];
        };
        /** @description What came of it. */
        CloseTask: {
            outcome: components["schemas"]["StaffTaskOutcome"];
        };
        /** @description The only way to reach a person, if there is just one. */
        ConfidentialWish: {
            onlyChannel?: components["schemas"]["ConsentChannel"];
            /**
             * Format: uuid
             * @description The person.
             */
            personId: string;
        };
        /**
         * @description What for, whatever the channel.
         * @enum {string}
         */
        ConsentAim: "TREATMENT_OPS" | "COORDINATION" | "SHARER_FEEDBACK" | "MARKETING" | "HIPAA_AUTHORIZATION" | "PART2" | "UNENCRYPTED_RISK";
        /**
         * @description A way to reach somebody.
         * @enum {string}
         */
        ConsentChannel: "TEXT" | "EMAIL" | "CALL";
        /**
         * @description A part that the law names: the elements and statements of a HIPAA authorization (R-HIPAA-04) or of a Part 2 consent (R-P2-02).
         * @enum {string}
         */
        ConsentElement: "PATIENT" | "DESCRIPTION" | "DISCLOSER" | "RECIPIENT" | "PURPOSE" | "EXPIRY" | "RIGHT_TO_REVOKE" | "CONDITIONING" | "REDISCLOSURE" | "REMUNERATION" | "SIGNATURE";
        /** @description One decision of one person, with its proof. */
        ConsentFact: {
            /**
             * Format: date-time
             * @description When.
             */
            at: string;
            /** @description By which channel, if it is about one. */
            channel?: string;
            language?: components["schemas"]["Language"];
            /**
             * Format: uuid
             * @description Whose decision.
             */
            personId: string;
            /** @description What for; the words of the consent texts. */
            purpose: string;
            state: components["schemas"]["ConsentState"];
            /** @description The wording that was shown, if one was. */
            textId?: string;
            /**
             * Format: int32
             * @description Which version of it.
             */
            version?: number;
        };
        /**
         * @description How a yes or no reached us.
         * @enum {string}
         */
        ConsentMethod: "PAGE" | "API" | "PRACTICE_ATTESTED" | "REPLY" | "STAFF_NOTE" | "PAPER";
        /**
         * @description What a consent text asks for. The last four are signed, on paper or with staff.
         * @enum {string}
         */
        ConsentPurpose: "USE_ANSWERS" | "TEXT_ABOUT_VISIT" | "EMAIL_ABOUT_VISIT" | "TELL_SHARER" | "NEWS" | "ATTESTED" | "TELL_CIRCLE" | "UNENCRYPTED_RISK" | "AUTHORIZATION" | "PART2";
        /** @description The signed proof of one act of consent. It names nobody; see docs/receipts.md for how to verify it offline. */
        ConsentReceipt: {
            /**
             * Format: date-time
             * @description When it was signed.
             */
            issuedAt: string;
            /** @description Compact JWS (RFC 7515) with EdDSA (RFC 8037): what was said, word for word. */
            jws: string;
            /** @description Which of the published keys verifies it. */
            keyId: string;
            /**
             * Format: uuid
             * @description The receipt.
             */
            receiptId: string;
        };
        /** @description A person's receipts, newest first; at most 100. */
        ConsentReceiptList: {
            /** @description The receipts. */
            receipts: components["schemas"]["ConsentReceipt"][];
        };
        /** @description One yes or no, as it was recorded. Never changed. */
        ConsentRecord: {
            asked: components["schemas"]["Asked"];
            /**
             * Format: uuid
             * @description By which authority a representative spoke; absent where the person did.
             */
            authorityId?: string;
            /**
             * Format: uuid
             * @description This yes or no.
             */
            consentId: string;
            /**
             * Format: date-time
             * @description When a yes ends by itself, if it does.
             */
            expiresAt?: string;
            language?: components["schemas"]["Language"];
            method: components["schemas"]["ConsentMethod"];
            /**
             * Format: date-time
             * @description When it was said.
             */
            occurredAt: string;
            /**
             * Format: uuid
             * @description The program it is about, if it is about one.
             */
            programId?: string;
            /**
             * Format: uuid
             * @description Its signed receipt.
             */
            receiptId?: string;
            /**
             * Format: date-time
             * @description When it became known here.
             */
            recordedAt: string;
            scope: components["schemas"]["ConsentScope"];
            /** @description Hash of exactly what was seen, in hexadecimal. */
            sha256?: string;
            state: components["schemas"]["ConsentState"];
            /**
             * Format: uuid
             * @description The words that were seen, if words were.
             */
            textId?: string;
            /**
             * Format: int32
             * @description Which version of them.
             */
            version?: number;
        };
        /**
         * @description What one consent covers, as a purpose and a channel in one word.
         * @enum {string}
         */
        ConsentScope: "USE_ANSWERS" | "TEXT_ABOUT_VISIT" | "EMAIL_ABOUT_VISIT" | "CALL_ABOUT_VISIT" | "TELL_SHARER" | "NEWS" | "TELL_CIRCLE" | "UNENCRYPTED_RISK" | "AUTHORIZED_MARKETING" | "PART2_SHARING";
        /** @description What the last word about one scope was. */
        ConsentStanding: {
            /** @description Whether it was a yes that had not ended by itself. */
            agreed: boolean;
            asked: components["schemas"]["Asked"];
            /**
             * Format: uuid
             * @description The yes or no that says so.
             */
            consentId: string;
            /**
             * Format: uuid
             * @description The program it was said to; absent for the organization as a whole.
             */
            programId?: string;
            scope: components["schemas"]["ConsentScope"];
        };
        /**
         * @description Whether something was agreed to or taken back.
         * @enum {string}
         */
        ConsentState: "GRANTED" | "REVOKED";
        /** @description One element, in both languages. */
        ConsentTextElement: {
            element: components["schemas"]["ConsentElement"];
            /** @description In English. */
            en: string;
            /** @description In Spanish. */
            es: string;
        };
        /** @description What keeps a text from being approved, or is worth a look. */
        ConsentTextFinding: {
            /** @description Whether it keeps the text from being approved. */
            blocks: boolean;
            /** @description Stable word, such as clause-missing. The list grows. */
            code: string;
            /** @description What to do about it. */
            detail: string;
            /** @description Where, as a JSON pointer into the text. */
            pointer: string;
            /** @description The compliance rule behind it. */
            rule: string;
        };
        /** @description SHA-256 of label, line feed and wording in UTF-8, in hexadecimal. A consent names the one of what was seen. */
        ConsentTextHashes: {
            /** @description Of the English words. */
            en: string;
            /** @description Of the Spanish words. */
            es: string;
        };
        /** @description A page of versions, newest first. */
        ConsentTextPage: {
            /** @description The versions. */
            items: components["schemas"]["ConsentTextVersion"][];
            /** @description Cursor of the next page; absent on the last. */
            next?: string;
        };
        /** @description What the second person did. */
        ConsentTextReview: {
            /**
             * Format: date-time
             * @description When.
             */
            at: string;
            /** @description Opaque id of that person. */
            by: string;
            /**
             * Format: date-time
             * @description From when on people see it, if it was approved.
             */
            inForceFrom?: string;
            /** @description Why it was given back, if it was. */
            reason?: string;
        };
        /**
         * @description How far a version has come.
         * @enum {string}
         */
        ConsentTextState: "DRAFT" | "RETURNED" | "APPROVED" | "IN_FORCE" | "SUPERSEDED";
        /** @description One version of a consent text. Never edited; what people agreed to can always be shown again. */
        ConsentTextVersion: {
            asked?: components["schemas"]["Asked"];
            /** @description The elements the wording is made of; empty where the law names none. */
            elements: components["schemas"]["ConsentTextElement"][];
            /** @description What keeps it from being approved, and what is worth a look. */
            findings: components["schemas"]["ConsentTextFinding"][];
            label: components["schemas"]["ConsentWords"];
            purpose: components["schemas"]["ConsentPurpose"];
            /** @description Whether somebody else pays for what is agreed to (R-HIPAA-03). */
            remunerated: boolean;
            review?: components["schemas"]["ConsentTextReview"];
            sha256: components["schemas"]["ConsentTextHashes"];
            state: components["schemas"]["ConsentTextState"];
            /**
             * Format: uuid
             * @description The text, through all its versions.
             */
            textId: string;
            /**
             * Format: int32
             * @description How many days a yes holds; until it is taken back if absent.
             */
            validDays?: number;
            /**
             * Format: int32
             * @description Which version.
             */
            version: number;
            wording: components["schemas"]["ConsentWords"];
            /**
             * Format: date-time
             * @description When.
             */
            writtenAt: string;
            /** @description Opaque id of who wrote it. */
            writtenBy: string;
        };
        /** @description The same words in both languages. */
        ConsentWords: {
            /** @description In English. */
            en: string;
            /** @description In Spanish. */
            es: string;
        };
        /** @description Who is typing, and how to reach them. A telephone number or an e-mail address is needed. */
        Contact: {
            bestTime: components["schemas"]["BestTime"];
            /**
             * Format: email
             * @description E-mail address.
             */
            email?: string;
            /** @description What to call them. */
            firstName: string;
            /** @description Family name. */
            lastName?: string;
            /** @description E.164. */
            phone?: string;
        };
        /** @description Something people ask before they begin. */
        ContentQuestion: {
            /** @description Plain text. */
            answer: string;
            /** @description In the language of the page. */
            question: string;
        };
        /** @description What a reply really means. */
        CorrectReply: {
            intent: components["schemas"]["ReplyIntent"];
        };
        /** @description A number that may be too small to show (R-RPT-01). */
        Count: {
            /** @description What to show: the number, or for example <11. */
            display: string;
            /**
             * Format: int32
             * @description The number; null when it is hidden.
             */
            value: number | null;
        };
        /** @description The plan by name, or none, or not sure. Never a card number. */
        Coverage: {
            answer: components["schemas"]["CoverageAnswer"];
            /**
             * Format: uuid
             * @description One of the plans offered; exactly where the answer is PLAN.
             */
            payerId?: string;
        };
        /**
         * @description What somebody says about their insurance.
         * @enum {string}
         */
        CoverageAnswer: "PLAN" | "NONE" | "NOT_SURE";
        /**
         * @description What is known of somebody's insurance.
         * @enum {string}
         */
        CoverageFact: "PLAN" | "NONE" | "NOT_SURE" | "NOT_SAID";
        /** @description A program to begin. */
        CreateProgram: {
            kind: components["schemas"]["ProgramKind"];
            /** @description Name for staff. */
            name: string;
        };
        /** @description What the referral is attributed to, under which model. */
        Credit: {
            /** @description Its campaign. */
            campaignName?: string;
            channel?: components["schemas"]["Channel"];
            /** @description For example LAST_TOUCH. */
            model: string;
            /**
             * Format: int32
             * @description Version of the model.
             */
            modelVersion: number;
            /**
             * Format: uuid
             * @description The practice, if one sent it.
             */
            practiceId?: string;
            /** @description The link, if it came by one. */
            shareLinkCode?: string;
            /**
             * Format: uuid
             * @description The visit, if it came by one.
             */
            visitId?: string;
        };
        /** @description One thing that may have brought the referral, and what it has of the credit. */
        CreditedTouch: {
            /**
             * Format: int32
             * @description Its share; all shares add up to 10,000, or to 0 for a duplicate.
             */
            basisPoints: number;
            /** @description Its campaign. */
            campaignName?: string;
            channel: components["schemas"]["Channel"];
            /** @description What the visit was taken for, when this was credited. The list grows. */
            classification?: string;
            kind: components["schemas"]["TouchKind"];
            /**
             * Format: date-time
             * @description When it happened.
             */
            occurredAt: string;
            /**
             * Format: uuid
             * @description The practice, if it was one.
             */
            practiceId?: string;
            /** @description Whether reports count the referral under it. */
            principal: boolean;
            reason: components["schemas"]["CreditReason"];
            /**
             * Format: date-time
             * @description When it became known of this referral.
             */
            recordedAt: string;
            /** @description The link, if it was one. */
            shareLinkCode?: string;
            /**
             * Format: uuid
             * @description Identifies the touch.
             */
            touchId: string;
            /**
             * Format: uuid
             * @description The visit, if it was one.
             */
            visitId?: string;
        };
        /**
         * @description How credit is shared: all to the first or the last touch, the same to each, 40/20/40 by position, to what the person answered, or to the spoken code that was named. Where nobody answered or named a code, the last touch has it.
         * @enum {string}
         */
        CreditModel: "FIRST_TOUCH" | "LAST_TOUCH" | "LINEAR" | "POSITION_BASED" | "SELF_REPORTED" | "SPOKEN_CODE";
        /** @description How a program's referrals are credited. */
        CreditModels: {
            /**
             * Format: date
             * @description The first day of the oldest month that is not closed.
             */
            openFrom: string;
            /** @description Oldest first. A referral is credited under the highest that had started on the day it was sent. */
            versions: components["schemas"]["CreditModelVersion"][];
        };
        /** @description One declaration. It stays as it is; another one follows it. */
        CreditModelVersion: {
            /**
             * Format: date-time
             * @description When it was declared; absent for the standard.
             */
            declaredAt?: string;
            model: components["schemas"]["CreditModel"];
            /** @description Service lines with another window. */
            serviceLineWindows: components["schemas"]["ServiceLineWindow"][];
            /**
             * Format: date
             * @description The first day, at the organization; absent for the standard.
             */
            startsOn?: string;
            /**
             * Format: int32
             * @description 1 is the standard, the same for every program.
             */
            version: number;
            /**
             * Format: int32
             * @description How long before the sending a touch may have happened.
             */
            windowDays: number;
        };
        /**
         * @description Why credit was shared, first or again.
         * @enum {string}
         */
        CreditOccasion: "SENT" | "TOUCH_ADDED" | "VISIT_JUDGED" | "MODEL_DECLARED" | "MERGED" | "RECOUNTED";
        /**
         * @description Why a touch counts or does not.
         * @enum {string}
         */
        CreditReason: "COUNTED" | "PASSED_OVER" | "NOT_COUNTED_AS_VISIT" | "OUTSIDE_WINDOW" | "AFTER_SENDING" | "OTHER_PROGRAM" | "VISIT_STANDS_FOR_IT" | "NOT_ASKED_BY_MODEL" | "KNOWN_TOO_LATE" | "MERGED";
        /** @description What deriving it again came to. */
        CreditRecount: {
            /**
             * Format: int32
             * @description How many have a new revision; 0 unless something became known that nobody had counted.
             */
            changed: number;
            /** @description SHA-256 over the credit of all of them; the same as long as the credit is. */
            digest: string;
            /** @description The month. */
            month: string;
            /**
             * Format: int32
             * @description How many of the program's referrals were sent in it.
             */
            referrals: number;
        };
        /** @description One sharing of the credit. */
        CreditRevision: {
            /**
             * Format: date-time
             * @description When.
             */
            creditedAt: string;
            /** @description SHA-256 of all of it. */
            creditHash: string;
            model: components["schemas"]["CreditModel"];
            /**
             * Format: int32
             * @description Version of the model.
             */
            modelVersion: number;
            occasion: components["schemas"]["CreditOccasion"];
            /**
             * Format: int32
             * @description Counts up; the highest is in force.
             */
            revision: number;
            /** @description SHA-256 of the touches it was derived from; empty for what was credited before touches were kept. */
            touchHash: string;
            /**
             * Format: int32
             * @description The window that applied.
             */
            windowDays: number;
        };
        /** @description A decision about a public name. */
        DecideName: {
            /** @description Whether the name says what care is given there. */
            reveals: boolean;
            /** @description Whether it is used all the same. */
            signedFor: boolean;
            /**
             * Format: uuid
             * @description The location, or the organization itself.
             */
            subjectId: string;
        };
        /** @description Why a message may or may not be sent; recorded before anything leaves. */
        Decision: {
            /**
             * Format: date-time
             * @description When.
             */
            decidedAt: string;
            /** @description Whether it may be sent. */
            permitted: boolean;
            /** @description Stable word, such as CONSENT or SUPPRESSED. The list grows. */
            reason: string;
            /** @description The compliance rule that decided. */
            rule?: string;
        };
        /** @description How a program's referrals are to be credited from a day on. */
        DeclareCreditModel: {
            model: components["schemas"]["CreditModel"];
            /** @description Service lines with another window, each once. */
            serviceLineWindows?: components["schemas"]["ServiceLineWindow"][];
            /**
             * Format: date
             * @description The first day, at the organization; not in a closed month, nor before the last version starts.
             */
            startsOn: string;
            /**
             * Format: int32
             * @description How long before the sending a touch may have happened.
             */
            windowDays: number;
        };
        /**
         * @description Where a rule leads: to one location, where the person asked to go, or to the nearest that takes it.
         * @enum {string}
         */
        DestinationKind: "LOCATION" | "AS_ASKED" | "NEAREST";
        /**
         * @description By what right something was told to somebody outside. The first eleven have to be listed in an accounting, the others not (45 CFR 164.528).
         * @enum {string}
         */
        DisclosureBasis: "REQUIRED_BY_LAW" | "PUBLIC_HEALTH" | "ABUSE_REPORT" | "HEALTH_OVERSIGHT" | "COURT_ORDER" | "LAW_ENFORCEMENT" | "CORONER" | "RESEARCH" | "SERIOUS_THREAT" | "WORKERS_COMPENSATION" | "BY_MISTAKE" | "TREATMENT" | "PAYMENT" | "OPERATIONS" | "TO_THE_PERSON" | "AUTHORIZED" | "INVOLVED_IN_CARE";
        /** @description The recorded answer to "may this be told to them?". */
        DisclosureDecision: {
            /**
             * Format: uuid
             * @description The yes it rests on, if it rests on one.
             */
            consentId?: string;
            /**
             * Format: date-time
             * @description When.
             */
            decidedAt: string;
            /**
             * Format: uuid
             * @description The decision.
             */
            decisionId: string;
            /** @description Whether it might be told. */
            permitted: boolean;
            /** @description Stable word, such as TREATMENT or NOT_PERMITTED. The list grows. */
            reason: string;
            /**
             * Format: uuid
             * @description Which of them.
             */
            recipientId: string;
            /** @description MEMBER, PRACTICE or SHARER. The list grows. */
            recipientKind: string;
            /**
             * Format: uuid
             * @description About which referral.
             */
            referralId: string;
            /** @description The compliance rule that decided. */
            rule: string;
            topic: components["schemas"]["DisclosureTopic"];
        };
        /** @description A page of decisions, newest first. */
        DisclosureDecisionPage: {
            /** @description The decisions. */
            items: components["schemas"]["DisclosureDecision"][];
            /** @description Cursor of the next page; absent on the last. */
            next?: string;
        };
        /** @description What would have to be listed if the person asked now: six years back, oldest first. */
        DisclosureList: {
            /** @description The disclosures. */
            items: components["schemas"]["ListedDisclosure"][];
        };
        /**
         * @description What of a referral was asked to be told. THANKS is all that a sharer can be told.
         * @enum {string}
         */
        DisclosureTopic: "STATUS" | "LOGISTICS" | "TASKS" | "THANKS";
        /**
         * @description As much of a distance (miles, as the crow flies) as rules may ask for, and as is kept.
         * @enum {string}
         */
        DistanceBand: "WITHIN_5" | "WITHIN_10" | "WITHIN_25" | "WITHIN_50" | "WITHIN_100" | "BEYOND_100" | "UNKNOWN";
        /** @description A place before and after. */
        DryRunLocation: {
            /**
             * Format: int32
             * @description How many would have come.
             */
            after: number;
            /**
             * Format: int32
             * @description How many came.
             */
            before: number;
            /**
             * Format: uuid
             * @description The place.
             */
            locationId: string;
            /** @description Its public name. */
            locationName: string;
        };
        /** @description A referral that would have gone elsewhere. */
        DryRunMove: {
            /**
             * Format: uuid
             * @description Where it went.
             */
            fromLocationId: string;
            /**
             * Format: uuid
             * @description The referral.
             */
            referralId: string;
            /** @description By which rule or fallback. */
            ruleName: string;
            /**
             * Format: uuid
             * @description Where it would have gone.
             */
            toLocationId: string;
        };
        /** @description A rule and what it would have taken. */
        DryRunRule: {
            /** @description Its name. */
            name: string;
            /**
             * Format: int32
             * @description How many.
             */
            referrals: number;
            /**
             * Format: uuid
             * @description The rule.
             */
            ruleId: string;
        };
        /** @description What of one kind is due, and how much of it is gone. */
        Due: {
            /**
             * Format: int64
             * @description How much is due.
             */
            count: number;
            /** @description For how long it was kept when this was counted, ISO 8601. */
            keepFor: string;
            kept: components["schemas"]["Kept"];
            /**
             * Format: date-time
             * @description From when the oldest is; absent if nothing is due.
             */
            oldest?: string;
            /**
             * Format: int64
             * @description How much is gone by now.
             */
            purged: number;
        };
        /** @description All that a draft says. */
        EditDraft: {
            /** @description What people may agree to, shown in the version in force. */
            consentTextIds: string[];
            /** @description Where it may lead. */
            locationIds: string[];
            /** @description Name for staff. */
            name: string;
            pages: components["schemas"]["ProgramPages"];
            /** @description Name of the plan that reminders follow. */
            reminderPlan: string;
            /** @description What for. */
            serviceLineIds: string[];
            /** @description Whether people get a page to share it from; not, when absent. */
            sharePage?: boolean;
        };
        /** @description One member of staff may read one person for an hour. */
        EmergencyAccess: {
            /**
             * Format: uuid
             * @description The access.
             */
            accessId: string;
            /**
             * Format: date-time
             * @description Until when.
             */
            endsAt: string;
            /**
             * Format: date-time
             * @description From when.
             */
            openedAt: string;
            /** @description Who may read; the subject of their token. */
            openedBy: string;
            /**
             * Format: uuid
             * @description The person.
             */
            personId: string;
            reason: components["schemas"]["EmergencyReason"];
            review?: components["schemas"]["EmergencyReview"];
            state: components["schemas"]["EmergencyState"];
        };
        /** @description A page of emergency accesses, newest first. */
        EmergencyAccessPage: {
            /** @description The accesses. */
            items: components["schemas"]["EmergencyAccess"][];
            /** @description Cursor of the next page; absent on the last. */
            next?: string;
        };
        /**
         * @description Why somebody must know now.
         * @enum {string}
         */
        EmergencyReason: "DANGER_TO_LIFE" | "URGENT_CONTACT" | "SYSTEM_FAILURE";
        /** @description What compliance said, for good. */
        EmergencyReview: {
            /**
             * Format: date-time
             * @description When.
             */
            reviewedAt: string;
            /** @description Who said it; the subject of their token. */
            reviewedBy: string;
            verdict: components["schemas"]["EmergencyVerdict"];
        };
        /**
         * @description Whether compliance has looked at it. WAITING waits for a review.
         * @enum {string}
         */
        EmergencyState: "WAITING" | "REVIEWED";
        /**
         * @description What compliance says of it.
         * @enum {string}
         */
        EmergencyVerdict: "JUSTIFIED" | "NOT_JUSTIFIED";
        /** @description Why a person is to be erased. */
        ErasePerson: {
            reason: components["schemas"]["WishedErasureReason"];
        };
        /** @description A person is erased, for good. */
        Erasure: {
            /**
             * Format: date-time
             * @description When.
             */
            erasedAt: string;
            /**
             * Format: uuid
             * @description Who it was. The id stays in counts and proofs and leads to nobody.
             */
            personId: string;
            reason: components["schemas"]["ErasureReason"];
        };
        /**
         * @description Why a person was erased. RESTORED is said by Kithway itself, when a backup brought somebody back.
         * @enum {string}
         */
        ErasureReason: "ASKED_FOR" | "TIME_OVER" | "NEVER_MEANT_TO_BE" | "RESTORED";
        /** @description An emergency access with what was said when it was opened. */
        ExplainedEmergency: {
            access: components["schemas"]["EmergencyAccess"];
            /** @description What happened. */
            why: string;
        };
        /** @description Why it takes longer. */
        ExtendAccounting: {
            /** @description What the person is told about the delay. Kept sealed. */
            reason: string;
        };
        /** @description One wrong field. */
        FieldProblem: {
            /** @description Stable; decide by this. */
            code: string;
            /** @description What is expected. */
            detail: string;
            /** @description JSON pointer into the body, or the name of a parameter after a slash. */
            pointer: string;
        };
        /** @description The funnel of one year. No person can be found in it. */
        Funnel: {
            by: components["schemas"]["FunnelDimension"];
            /** @description One per source, by label. */
            rows: components["schemas"]["FunnelRow"][];
            /**
             * Format: int32
             * @description Numbers below it, other than 0, are hidden.
             */
            threshold: number;
            /**
             * Format: int32
             * @description By the day a referral was sent.
             */
            year: number;
        };
        /**
         * @description What the rows of a funnel are.
         * @enum {string}
         */
        FunnelDimension: "channel" | "campaign" | "location" | "serviceLine";
        /** @description How many referrals of one source reached each stage. */
        FunnelRow: {
            cancelled: components["schemas"]["Count"];
            completed: components["schemas"]["Count"];
            consented: components["schemas"]["Count"];
            /** @description Stable key of the row. */
            key: string;
            /** @description What to call it. */
            label: string;
            noShow: components["schemas"]["Count"];
            opened: components["schemas"]["Count"];
            registered: components["schemas"]["Count"];
            scheduled: components["schemas"]["Count"];
            sent: components["schemas"]["Count"];
        };
        /** @description What to know about one location. */
        Guidance: {
            /** @description Which plans it takes, and what to ask. */
            coverage?: string;
            /**
             * Format: uuid
             * @description The location.
             */
            locationId: string;
            /** @description How a visit is set up there. */
            scheduling?: string;
        };
        /** @description How somebody gets their time at the place they were routed to. */
        Handover: {
            kind: components["schemas"]["BookingKind"];
            /**
             * Format: uri
             * @description The booking site, with `source` and an opaque `booking-referral` (SMART Scheduling Links); exactly where the kind is BOOKING_SITE.
             */
            url?: string;
            /** @description When the place calls back; empty means in its hours. */
            windows: components["schemas"]["CallWindow"][];
        };
        /** @description Who handles it from now on. */
        HandOverCircle: {
            /**
             * Format: uuid
             * @description A member who may act.
             */
            memberId: string;
        };
        /** @description Who the visit is for, when it is not for who is typing. A first name and nothing more. */
        HelpedPatient: {
            /** @description First name. */
            firstName: string;
        };
        /** @description A reply that a person has to read; without what was written. */
        InboxEntry: {
            /** @description Who took it on last, as Keycloak knows them; absent while nobody did. */
            claimedBy?: string;
            /**
             * Format: date-time
             * @description Until when somebody should have seen to it.
             */
            due: string;
            intent: components["schemas"]["ReplyIntent"];
            outcome?: components["schemas"]["InboxOutcome"];
            /** @description Whether that time is over and nobody answered. */
            overdue: boolean;
            /**
             * Format: uuid
             * @description Who may have written it; absent for a number that nobody is known by.
             */
            personId?: string;
            reason: components["schemas"]["InboxReason"];
            /**
             * Format: date-time
             * @description When it came.
             */
            receivedAt: string;
            /**
             * Format: uuid
             * @description What it is about; absent where nobody knows.
             */
            referralId?: string;
            /**
             * Format: uuid
             * @description The reply.
             */
            replyId: string;
            /** @description Why it was understood so. */
            rule: string;
            state: components["schemas"]["InboxState"];
            /** @description Whether somebody may be in danger; those come first. */
            urgent: boolean;
        };
        /**
         * @description What came of it. Fixed words, because nothing about a person may stand here.
         * @enum {string}
         */
        InboxOutcome: "ANSWERED" | "CALLED" | "NOT_NEEDED";
        /** @description A page of the inbox: danger first, then what is due first. */
        InboxPage: {
            /** @description The entries. */
            items: components["schemas"]["InboxEntry"][];
            /** @description Cursor of the next page; absent on the last. */
            next?: string;
        };
        /**
         * @description Why a person has to read a reply. EMERGENCY: somebody may be in danger (R-REPLY-04). UNCLEAR: it may be about more than one visit. FREE_TEXT: no rule understands it. SAYS_MORE: it was understood, and says more than that. WRONG_NUMBER: the number is another person's (R-TCPA-15).
         * @enum {string}
         */
        InboxReason: "EMERGENCY" | "UNCLEAR" | "FREE_TEXT" | "SAYS_MORE" | "WRONG_NUMBER";
        /**
         * @description How far somebody has come with a reply.
         * @enum {string}
         */
        InboxState: "UNREAD" | "READ" | "CLAIMED" | "ANSWERED" | "CLOSED";
        /**
         * @description OPEN waits for somebody.
         * @enum {string}
         */
        InboxView: "OPEN" | "CLOSED";
        /** @description A flag on a referral for a person to resolve. It changes nothing by itself and says nothing of who it is. */
        IntegrityFinding: {
            /**
             * Format: uuid
             * @description The finding.
             */
            findingId: string;
            /**
             * Format: date-time
             * @description When it was seen.
             */
            foundAt: string;
            kind: components["schemas"]["IntegrityFindingKind"];
            /**
             * Format: uuid
             * @description The referral it resembles or answers; absent where there is none.
             */
            otherReferralId?: string;
            reason: components["schemas"]["IntegrityFindingReason"];
            /**
             * Format: uuid
             * @description The referral it is a flag on.
             */
            referralId: string;
            resolution?: components["schemas"]["Resolution"];
            state: components["schemas"]["IntegrityFindingState"];
        };
        /**
         * @description What a finding is about.
         * @enum {string}
         */
        IntegrityFindingKind: "SELF_REFERRAL" | "SAME_HOUSEHOLD" | "STAFF" | "VELOCITY" | "RING" | "DUPLICATE_PATIENT";
        /** @description A page of findings, newest first. */
        IntegrityFindingPage: {
            /** @description The findings. */
            items: components["schemas"]["IntegrityFinding"][];
            /** @description Cursor of the next page; absent on the last. */
            next?: string;
        };
        /**
         * @description What was seen. A person is the same here when the first name and the telephone or e-mail are, or the whole name and the birth date.
         * @enum {string}
         */
        IntegrityFindingReason: "SHARER_ASKED" | "SHARERS_PHONE" | "SHARERS_EMAIL" | "STAFF_ASKED" | "STAFF_SHARED" | "MANY_BY_ONE_SHARER" | "MANY_FROM_ONE_ADDRESS" | "SHARED_BACK" | "SAME_NAME_AND_ADDRESS" | "SAME_NAME_AND_BIRTH";
        /**
         * @description How a finding stands. OPEN waits for a person.
         * @enum {string}
         */
        IntegrityFindingState: "OPEN" | "CONFIRMED" | "DISMISSED";
        /** @description A reply to be read. Nothing of it is kept. */
        InterpretReply: {
            /** @description What may be answered, what was asked last first. Empty: no question is open, so that C, R and X mean nothing. Absent: as if we had asked about one visit. */
            asked?: components["schemas"]["OpenQuestionKind"][];
            /** @description The reply as it was typed, in English or Spanish. */
            body: string;
            carrierHint?: components["schemas"]["CarrierHint"];
        };
        /** @description Who gets a page to share from, for which program, and under which campaign it is counted. */
        InviteSharer: {
            /**
             * Format: uuid
             * @description A campaign of that program.
             */
            campaignId: string;
            /**
             * Format: uuid
             * @description Somebody of this organization, as a referral names them.
             */
            personId: string;
            /**
             * Format: uuid
             * @description A program with a share page.
             */
            programId: string;
        };
        /** @description A piece of later work. Holds nothing personal. */
        Job: {
            /**
             * Format: int32
             * @description How often it was tried.
             */
            attempts: number;
            /**
             * Format: date-time
             * @description When it was written.
             */
            createdAt: string;
            /**
             * Format: date-time
             * @description When it is or was to be done.
             */
            dueAt: string;
            /** @description The kind of the last failure, never its message. */
            failure?: string;
            /**
             * Format: uuid
             * @description The job.
             */
            jobId: string;
            /** @description What is to be done. */
            kind: string;
            state: components["schemas"]["JobState"];
            /**
             * Format: uuid
             * @description Opaque id of what it is about.
             */
            subjectId: string;
        };
        /** @description A page of jobs, oldest first. */
        JobPage: {
            /** @description The jobs. */
            items: components["schemas"]["Job"][];
            /** @description Cursor of the next page; absent on the last. */
            next?: string;
        };
        /** @description The job is due again, with all its attempts. */
        JobRetry: {
            /**
             * Format: uuid
             * @description The job.
             */
            jobId: string;
            state: components["schemas"]["JobState"];
        };
        /**
         * @description How a piece of later work stands.
         * @enum {string}
         */
        JobState: "WAITING" | "DONE" | "DEAD";
        /**
         * @description A kind of what is kept. What is not here is never purged, such as consents, decisions and the trail.
         * @enum {string}
         */
        Kept: "REPLY_WORDS" | "MESSAGE_VALUES" | "EVIDENCE_WORDS" | "PEOPLE";
        /**
         * @description Which key is turned. KEY_ENCRYPTION_KEY wraps the organization's keys with the one of today; ORGANIZATION_KEY makes a new key for the organization.
         * @enum {string}
         */
        KeyTurnKind: "KEY_ENCRYPTION_KEY" | "ORGANIZATION_KEY";
        /**
         * @description A language people are written to in (BCP 47).
         * @enum {string}
         */
        Language: "en" | "es";
        /** @description Whether a person may not be erased or purged. */
        LegalHold: {
            /** @description Whether there is a hold now. */
            held: boolean;
            /** @description What was said last; absent if there never was a hold. */
            matter?: string;
            /**
             * Format: date-time
             * @description When it was said; absent if there never was a hold.
             */
            saidAt?: string;
        };
        /**
         * @description Who chose the letters of a code: chance, or somebody, and then whether a second person let them stand.
         * @enum {string}
         */
        LinkWording: "RANDOM" | "PROPOSED" | "APPROVED" | "REFUSED";
        /** @description Whether a worded code may stand. */
        LinkWordingDecision: {
            decision: components["schemas"]["WordingDecision"];
        };
        /** @description A disclosure as an accounting lists it. */
        ListedDisclosure: {
            /** @description Where they are, if that is known. */
            address?: string;
            basis: components["schemas"]["DisclosureBasis"];
            /**
             * Format: uuid
             * @description The disclosure.
             */
            disclosureId: string;
            /**
             * Format: date-time
             * @description When it was told.
             */
            occurredAt: string;
            /** @description Who was told. */
            recipient: string;
            /** @description Which facts. */
            what: string;
            /** @description What for. */
            why: string;
        };
        /** @description A place of the organization that takes referrals. */
        Location: {
            address: components["schemas"]["Address"];
            /** @description When it is open, in words. */
            hours?: string;
            /**
             * Format: uuid
             * @description Identifies the location.
             */
            locationId: string;
            /** @description Public name. */
            name: string;
            /** @description E.164. */
            phone: string;
            /** @description What may be referred to it. */
            serviceLines: components["schemas"]["ServiceLine"][];
            /** @description IANA time zone in which its appointments are meant. */
            timeZone: string;
        };
        /** @description A page of locations, by name. */
        LocationPage: {
            /** @description The locations. */
            items: components["schemas"]["Location"][];
            /** @description Cursor of the next page; absent on the last. */
            next?: string;
        };
        /** @description A call with a member, and what was told. */
        LogCircleCall: {
            /**
             * Format: uuid
             * @description The member who was called.
             */
            memberId: string;
            outcome: components["schemas"]["CircleCallOutcome"];
            /** @description What they were told; nothing unless they were reached. */
            told: components["schemas"]["CirclePermission"][];
        };
        /** @description As long as a variable may get. */
        LongestValue: {
            /** @description Its value. */
            value: string;
            variable: components["schemas"]["TemplateVariable"];
        };
        /** @description Which referral stays. */
        MergeReferral: {
            /**
             * Format: uuid
             * @description The referral that this one is a duplicate of.
             */
            keptReferralId: string;
        };
        /** @description One message about a referral. No address and no body. */
        Message: {
            /**
             * Format: date-time
             * @description When its state last changed.
             */
            changedAt?: string;
            channel: components["schemas"]["MessageChannel"];
            /**
             * Format: date-time
             * @description When it was wanted.
             */
            createdAt: string;
            decision: components["schemas"]["Decision"];
            language: components["schemas"]["Language"];
            /**
             * Format: uuid
             * @description The message.
             */
            messageId: string;
            state: components["schemas"]["MessageState"];
            /** @description The approved template. */
            template: string;
        };
        /**
         * @description The channel of a message.
         * @enum {string}
         */
        MessageChannel: "TEXT" | "EMAIL";
        /** @description A page of messages, newest first. */
        MessagePage: {
            /** @description The messages. */
            items: components["schemas"]["Message"][];
            /** @description Cursor of the next page; absent on the last. */
            next?: string;
        };
        /**
         * @description How far a message has come.
         * @enum {string}
         */
        MessageState: "WAITING" | "REFUSED" | "SENDING" | "SENT" | "DELIVERED" | "FAILED" | "STOPPED";
        /** @description What a campaign is called. */
        NameCampaign: {
            /** @description Name for staff and reports; nobody outside reads it, and it says nothing about health all the same. */
            name: string;
        };
        /** @description What was decided about a public name (R-PHI-11). */
        NameDecision: {
            /**
             * Format: date-time
             * @description When.
             */
            decidedAt: string;
            /** @description Whether the name says what care is given there. */
            reveals: boolean;
            /** @description Whether it is used all the same. */
            signedFor: boolean;
            /**
             * Format: uuid
             * @description The location, or the organization itself.
             */
            subjectId: string;
        };
        /** @description The newest decision about each name. */
        NameDecisionPage: {
            /** @description The decisions. */
            items: components["schemas"]["NameDecision"][];
            /** @description Cursor of the next page; absent on the last. */
            next?: string;
        };
        /** @description What a group is to be called. */
        NameProviderGroup: {
            /** @description As staff know it; no other group has it. */
            name: string;
        };
        /** @description A share link to make. */
        NewShareLink: {
            /**
             * Format: uuid
             * @description The campaign it shall count for.
             */
            campaignId: string;
            channel: components["schemas"]["Channel"];
            /** @description A code to be read and remembered, in capitals; it waits for a second person. */
            code?: string;
            /**
             * Format: date-time
             * @description When it shall close; in the future.
             */
            expiresAt?: string;
            kind?: components["schemas"]["ShareLinkKind"];
            /**
             * Format: uuid
             * @description A location of the program; absent, it leads to all of them.
             */
            locationId?: string;
            /**
             * Format: int32
             * @description How many referrals it may bring.
             */
            mostUses?: number;
            /**
             * Format: uuid
             * @description The program it shall lead to.
             */
            programId: string;
            /**
             * Format: uuid
             * @description Whose work it shall be counted for.
             */
            providerGroupId?: string;
            /**
             * Format: uuid
             * @description A service line of the program that is not sensitive; absent, it is for all of them.
             */
            serviceLineId?: string;
            /**
             * Format: uuid
             * @description Whose link it shall be; only coordinators may say (R-HIPAA-05).
             */
            sharerId?: string;
            /** @description Whether it shall have a spoken code too. */
            spoken?: boolean;
        };
        /** @description Many share links to make in one call. */
        NewShareLinkBatch: {
            /** @description What to make of each sort; 10,000 in all. */
            links: components["schemas"]["NewShareLinks"][];
        };
        /** @description Links to make that have everything in common but their codes. */
        NewShareLinks: {
            /**
             * Format: uuid
             * @description The campaign they shall count for.
             */
            campaignId: string;
            channel: components["schemas"]["Channel"];
            /**
             * Format: int32
             * @description How many.
             */
            count: number;
            /**
             * Format: date-time
             * @description When they shall close; in the future.
             */
            expiresAt?: string;
            kind?: components["schemas"]["ShareLinkKind"];
            /**
             * Format: uuid
             * @description A location of the program; absent, they lead to all of them.
             */
            locationId?: string;
            /**
             * Format: int32
             * @description How many referrals each may bring.
             */
            mostUses?: number;
            /**
             * Format: uuid
             * @description The program they shall lead to.
             */
            programId: string;
            /**
             * Format: uuid
             * @description Whose work they shall be counted for.
             */
            providerGroupId?: string;
            /**
             * Format: uuid
             * @description A service line of the program that is not sensitive; absent, they are for all of them.
             */
            serviceLineId?: string;
            /**
             * Format: uuid
             * @description Whose links they shall be; only coordinators may say (R-HIPAA-05).
             */
            sharerId?: string;
            /** @description Whether each shall have a spoken code too. */
            spoken?: boolean;
        };
        /** @description Either a yes to approved words (`text`), or a no to something (`revoked`). */
        NoteConsent: {
            /**
             * Format: uuid
             * @description By which authority a representative spoke.
             */
            authorityId?: string;
            method: components["schemas"]["NotedMethod"];
            /** @description Who called when, or where the paper is. Kept sealed; nothing clinical. */
            note: string;
            /**
             * Format: date-time
             * @description When it was said or signed.
             */
            occurredAt: string;
            /**
             * Format: uuid
             * @description The program it is about, if it is about one.
             */
            programId?: string;
            /** @description What is taken back. */
            revoked?: components["schemas"]["ConsentScope"][];
            text?: components["schemas"]["SeenText"];
        };
        /** @description A disclosure was noted. Says nothing of what was told to whom. */
        NotedDisclosure: {
            /** @description Whether an accounting has to list it. */
            accountable: boolean;
            /**
             * Format: uuid
             * @description The disclosure.
             */
            disclosureId: string;
            /**
             * Format: date-time
             * @description When it was told.
             */
            occurredAt: string;
            /**
             * Format: date-time
             * @description When it was noted.
             */
            recordedAt: string;
        };
        /** @description Something of a person that was told to somebody outside. The words are kept sealed. */
        NoteDisclosure: {
            /** @description Where they are, if that is known. */
            address?: string;
            basis: components["schemas"]["DisclosureBasis"];
            /**
             * Format: date-time
             * @description When it was told.
             */
            occurredAt: string;
            /** @description Who was told. */
            recipient: string;
            /** @description Which facts, in a few words; nothing clinical. */
            what: string;
            /** @description What for, in a few words. */
            why: string;
        };
        /**
         * @description Told to staff by phone or at the desk, or signed on paper.
         * @enum {string}
         */
        NotedMethod: "STAFF_NOTE" | "PAPER";
        /** @description What the patient said, and how staff know. */
        NotePatientAnswer: {
            choice: components["schemas"]["PatientChoice"];
            /** @description How it is known. Kept sealed and shown to nobody. */
            evidence: string;
        };
        /** @description What somebody read in the notice. */
        NotePrivacyNotice: {
            /** @description Where patients can read it. */
            address: string;
            /**
             * Format: date
             * @description From when it holds.
             */
            inForceSince: string;
            /** @description Whether it says that reminders of appointments are sent. */
            saysReminders: boolean;
        };
        /** @description A reply with what was written. Social security numbers and birth dates are taken out before it is kept. */
        OpenedReply: {
            entry: components["schemas"]["InboxEntry"];
            /** @description What was written; absent once it was purged, after 30 days (R-REPLY-03). */
            words?: string;
        };
        /** @description Why somebody reads a person outside of their usual rights. */
        OpenEmergency: {
            reason: components["schemas"]["EmergencyReason"];
            /** @description What happened, for compliance. Kept sealed. */
            why: string;
        };
        /**
         * @description What an open question wants to know. VISIT: C to confirm, R to reschedule, X to cancel. TASK: 1 I will do it, 2 I cannot, D done. WHICH: the number of one of several.
         * @enum {string}
         */
        OpenQuestionKind: "VISIT" | "TASK" | "WHICH";
        /**
         * @description How a referral ended when it did not end with a completed appointment.
         * @enum {string}
         */
        Outcome: "DECLINED" | "CANCELLED" | "NO_SHOW" | "EXPIRED" | "DUPLICATE" | "ERRORED";
        /** @description A link that shows one person what is known of them. Hand it to nobody else. */
        OwnRecordLink: {
            /**
             * Format: date-time
             * @description Until when it works.
             */
            expiresAt: string;
            /**
             * Format: uri
             * @description The link. It is shown once.
             */
            url: string;
        };
        /** @description What a program's page says in one language. A draft may leave anything open. */
        PageContent: {
            /** @description Whom to ask for, and how. */
            contact?: string;
            /** @description What whoever shares is told of what they get for it (R-INC-10). */
            disclosure?: string;
            /** @description Call 911; no medical details here. */
            emergencyNotice?: string;
            /** @description What to know about each location. */
            guidance?: components["schemas"]["Guidance"][];
            /** @description Neutral; never names a service. */
            heading?: string;
            /** @description When somebody answers, in words. */
            hours?: string;
            /** @description A sentence of the organization's own. */
            intro?: string;
            /** @description What people ask before they begin. */
            questions?: components["schemas"]["ContentQuestion"][];
            /** @description What will happen, in order. */
            steps?: string[];
            /** @description Who this clinic is for. */
            whatWeDo?: string;
        };
        /**
         * @description The size of a sheet.
         * @enum {string}
         */
        Paper: "A4" | "LETTER";
        /** @description What was noted. */
        PatientAnswer: {
            choice: components["schemas"]["PatientChoice"];
        };
        /**
         * @description What the patient said. SHARE lets those who help know what they asked for; ALONE is a yes to the visit and shares nothing; DECLINE is a no to the visit.
         * @enum {string}
         */
        PatientChoice: "SHARE" | "ALONE" | "DECLINE";
        /** @description An coverage plan by the name that people know it by. */
        Payer: {
            /** @description Its name. */
            name: string;
            /**
             * Format: uuid
             * @description Identifies the plan.
             */
            payerId: string;
        };
        /** @description The plans that rules and people may name. */
        Payers: {
            /** @description By name. */
            payers: components["schemas"]["Payer"][];
        };
        /** @description How many of those affected live in a state. */
        PeopleInState: {
            /**
             * Format: int32
             * @description How many.
             */
            people: number;
            /** @description Two letters; absent where nobody said where they live. */
            state?: string;
        };
        /** @description Everything a person said, and what held at a moment. */
        PersonConsents: {
            /**
             * Format: date-time
             * @description The moment that was asked about; now, if none was.
             */
            asOf: string;
            /** @description All that was said, oldest first. */
            history: components["schemas"]["ConsentRecord"][];
            /**
             * Format: uuid
             * @description Whose.
             */
            personId: string;
            /** @description What held then, one for each scope and program ever spoken of. */
            standing: components["schemas"]["ConsentStanding"][];
        };
        /** @description Who somebody is and how to reach them. */
        PersonInEmergency: {
            /**
             * Format: date
             * @description Birth date, if told.
             */
            dateOfBirth?: string;
            /** @description E-mail address, if told. */
            email?: string;
            /** @description First name. */
            firstName: string;
            language: components["schemas"]["Language"];
            /** @description Family name, if told. */
            lastName?: string;
            /**
             * Format: uuid
             * @description The person.
             */
            personId: string;
            /** @description E.164, if told. */
            phone?: string;
        };
        /**
         * @description What a person is in this referral.
         * @enum {string}
         */
        PersonRole: "PATIENT" | "CAREGIVER" | "REPRESENTATIVE";
        /** @description In which time zone a person lives. */
        PersonTimeZone: {
            /** @description An IANA zone of the United States; without it nothing was said. */
            zone?: string;
        };
        /** @description How far one place is from where the person leaves. */
        PlaceDistance: {
            distance: components["schemas"]["DistanceBand"];
            /**
             * Format: uuid
             * @description The place.
             */
            locationId: string;
            /** @description Its public name. */
            locationName: string;
        };
        /** @description Where to look at a version. */
        Preview: {
            /**
             * Format: date-time
             * @description Until when.
             */
            expiresAt: string;
            /**
             * Format: uri
             * @description Shows the page; counts nothing.
             */
            url: string;
        };
        /** @description What an organization's Notice of Privacy Practices says about reminders. */
        PrivacyNotice: {
            /**
             * Format: uri
             * @description Where patients can read it.
             */
            address?: string;
            /**
             * Format: date
             * @description From when it holds.
             */
            inForceSince?: string;
            /**
             * Format: int32
             * @description Counts up with each change; 0 where nobody has looked yet.
             */
            revision: number;
            /** @description Whether it says that reminders of appointments are sent. */
            saysReminders: boolean;
        };
        /** @description Why there was no success (RFC 9457). Holds nothing personal and no value that was sent. */
        Problem: {
            /** @description Stable; decide by this. */
            code: string;
            /** @description What to do about this occurrence. */
            detail?: string;
            /** @description Which fields are wrong, if fields are. */
            errors?: components["schemas"]["FieldProblem"][];
            /** @description The path that was asked for. */
            instance?: string;
            /** @description Quote it when you ask for help. */
            requestId: string;
            /** @description The compliance rule that decided, if one did. */
            rule?: string;
            /**
             * Format: int32
             * @description The HTTP status.
             */
            status: number;
            /** @description One plain sentence, the same for every occurrence. */
            title: string;
            /**
             * Format: uri
             * @description Names the kind of problem; ends in its code.
             */
            type: string;
        };
        /** @description What a marketer creates and a second person approves. */
        Program: {
            kind: components["schemas"]["ProgramKind"];
            /** @description Name for staff. */
            name: string;
            /**
             * Format: uuid
             * @description Identifies the program.
             */
            programId: string;
            /**
             * Format: date-time
             * @description When that was published.
             */
            publishedAt?: string;
            /**
             * Format: int32
             * @description What visitors see, if anything was published.
             */
            publishedVersion?: number;
            state: components["schemas"]["ProgramState"];
            /**
             * Format: int32
             * @description The newest version, be it a draft.
             */
            version: number;
        };
        /** @description A program with its campaigns. */
        ProgramDetail: {
            /** @description What its links are counted under, oldest first. */
            campaigns: components["schemas"]["Campaign"][];
            kind: components["schemas"]["ProgramKind"];
            /** @description Name for staff. */
            name: string;
            /**
             * Format: uuid
             * @description Identifies the program.
             */
            programId: string;
            /**
             * Format: date-time
             * @description When that was published.
             */
            publishedAt?: string;
            /**
             * Format: int32
             * @description What visitors see, if anything was published.
             */
            publishedVersion?: number;
            state: components["schemas"]["ProgramState"];
            /**
             * Format: int32
             * @description The newest version, be it a draft.
             */
            version: number;
        };
        /**
         * @description Who refers in this program.
         * @enum {string}
         */
        ProgramKind: "WORD_OF_MOUTH" | "CAREGIVER" | "PROVIDER";
        /** @description A page of programs, newest first. */
        ProgramPage: {
            /** @description The programs. */
            items: components["schemas"]["Program"][];
            /** @description Cursor of the next page; absent on the last. */
            next?: string;
        };
        /** @description The page in each language. */
        ProgramPages: {
            en?: components["schemas"]["PageContent"];
            es?: components["schemas"]["PageContent"];
        };
        /** @description The rules that hold for a version of a program. */
        ProgramRouting: {
            /** @description Whether they may be written now: while the version is a draft. */
            editable: boolean;
            /**
             * Format: uuid
             * @description The program.
             */
            programId: string;
            rules: components["schemas"]["RoutingRules"];
            /**
             * Format: int32
             * @description The version they were written for: the same or an older one; 0 where nobody wrote any.
             */
            ruleSetVersion: number;
            /**
             * Format: int32
             * @description Its version.
             */
            version: number;
        };
        /**
         * @description How far a version of a program has come.
         * @enum {string}
         */
        ProgramState: "DRAFT" | "IN_REVIEW" | "PUBLISHED" | "RETIRED";
        /** @description One version of a program. */
        ProgramVersion: {
            /** @description What people may agree to. */
            consentTextIds: string[];
            /**
             * Format: date-time
             * @description When it was begun.
             */
            createdAt: string;
            /**
             * Format: date-time
             * @description Until when visitors saw it.
             */
            endedAt?: string;
            kind: components["schemas"]["ProgramKind"];
            /** @description Where it may lead. */
            locationIds: string[];
            /** @description Name for staff. */
            name: string;
            pages: components["schemas"]["ProgramPages"];
            /**
             * Format: uuid
             * @description The program.
             */
            programId: string;
            /**
             * Format: date-time
             * @description Since when visitors saw it.
             */
            publishedAt?: string;
            /** @description Name of the plan that reminders follow. */
            reminderPlan: string;
            /** @description Why it was given back, if it was. */
            returnReason?: string;
            /**
             * Format: int32
             * @description Grows with each edit of a draft; the ETag.
             */
            revision: number;
            /** @description What for. */
            serviceLineIds: string[];
            /** @description Whether people get a page to share it from. */
            sharePage: boolean;
            state: components["schemas"]["ProgramState"];
            /**
             * Format: date-time
             * @description When it was last handed in.
             */
            submittedAt?: string;
            /**
             * Format: int32
             * @description Counted from 1.
             */
            version: number;
        };
        /** @description A page of versions, newest first. */
        ProgramVersionPage: {
            /** @description The versions. */
            items: components["schemas"]["ProgramVersionSummary"][];
            /** @description Cursor of the next page; absent on the last. */
            next?: string;
        };
        /** @description How far one version has come. */
        ProgramVersionSummary: {
            /**
             * Format: date-time
             * @description When it was begun.
             */
            createdAt: string;
            /**
             * Format: date-time
             * @description Until when visitors saw it.
             */
            endedAt?: string;
            /** @description Name for staff. */
            name: string;
            /**
             * Format: date-time
             * @description Since when visitors saw it.
             */
            publishedAt?: string;
            state: components["schemas"]["ProgramState"];
            /**
             * Format: date-time
             * @description When it was last handed in.
             */
            submittedAt?: string;
            /**
             * Format: int32
             * @description Counted from 1.
             */
            version: number;
        };
        /** @description A sender to be. */
        ProposeSender: {
            /** @description An American number in E.164 or a short code, or an e-mail address. */
            address: string;
            channel: components["schemas"]["SenderChannel"];
            /** @description Shown as the name of who writes an e-mail. */
            displayName: string;
        };
        /** @description Doctors and others who work together. */
        ProviderGroup: {
            /** @description What staff call it; no page and no message shows it. */
            name: string;
            /**
             * Format: uuid
             * @description Identifies the group.
             */
            providerGroupId: string;
        };
        /** @description Groups of the organization. */
        ProviderGroups: {
            /** @description By name. */
            providerGroups: components["schemas"]["ProviderGroup"][];
        };
        /** @description Something a check saw. */
        PublishingFinding: {
            /** @description Whether publishing waits for it. */
            blocks: boolean;
            /** @description Stable word. */
            code: string;
            /** @description What to do about it. */
            detail: string;
            /** @description Where, as a JSON pointer into the version. */
            pointer: string;
            /** @description Id of the rule that asks for it. */
            rule: string;
        };
        /** @description Which simulation is to be carried out. */
        Purge: {
            /**
             * Format: uuid
             * @description The simulation.
             */
            simulationId: string;
        };
        /** @description A decision with everything it looked at, decided again. */
        ReconsideredDecision: {
            /** @description What the same facts lead to today. */
            again: string;
            decision: components["schemas"]["SendDecision"];
            /** @description What it looked at, as JSON, just as it was kept. Names nobody; addresses are blind indexes. */
            facts: string;
            /** @description Whether that is what was recorded. */
            same: boolean;
        };
        /** @description A decision with everything it looked at, decided again. */
        ReconsideredDisclosure: {
            /** @description What the same facts lead to today. */
            again: string;
            decision: components["schemas"]["DisclosureDecision"];
            /** @description What it looked at, as JSON, just as it was kept. Names nobody. */
            facts: string;
            /** @description Whether that is what was recorded. */
            same: boolean;
        };
        /** @description How the referral stands after the event. */
        RecordedAppointmentEvent: {
            appointment?: components["schemas"]["Appointment"];
            outcome?: components["schemas"]["Outcome"];
            /**
             * Format: uuid
             * @description The referral.
             */
            referralId: string;
            stage: components["schemas"]["Stage"];
        };
        /** @description Somebody may decide for a patient; the caller has seen what proves it. */
        RecordRepresentative: {
            /**
             * Format: date-time
             * @description Until when, if that is known.
             */
            endsAt?: string;
            /** @description What was seen, and where it is. Kept sealed. */
            evidence: string;
            kind: components["schemas"]["AuthorityKind"];
            /**
             * Format: uuid
             * @description Who decides: a person of the organization.
             */
            representativeId: string;
            /**
             * Format: date-time
             * @description From when on; now, if absent.
             */
            startsAt?: string;
        };
        /** @description Which month to derive again. */
        RecountCredit: {
            /** @description A calendar month at the organization, such as 2026-03. */
            month: string;
        };
        /** @description What people say on the telephone; means nothing to a stranger. */
        Reference: string;
        /** @description What a referral is credited to, opened down to its touches. Holds no person. */
        ReferralCredit: {
            /**
             * Format: date-time
             * @description When its month closes: what becomes known later is kept, but moves no credit.
             */
            closesAt: string;
            /**
             * Format: uuid
             * @description The referral that has the credit, if this one is a duplicate.
             */
            mergedInto?: string;
            /**
             * Format: uuid
             * @description The program it came by, if it came by one.
             */
            programId?: string;
            /**
             * Format: uuid
             * @description The referral.
             */
            referralId: string;
            /** @description Newest first. */
            revisions: components["schemas"]["CreditRevision"][];
            /**
             * Format: date-time
             * @description When it was sent.
             */
            sentAt: string;
            /**
             * Format: uuid
             * @description What for, if that was decided; it may have a window of its own.
             */
            serviceLineId?: string;
            /** @description Oldest first, of the revision in force. */
            touches: components["schemas"]["CreditedTouch"][];
        };
        /** @description Everything a coordinator needs for one referral. Reading it is recorded in the audit trail. */
        ReferralDetail: {
            /** @description What they agreed to and took back, oldest first. */
            consents: components["schemas"]["ConsentFact"][];
            credit?: components["schemas"]["Credit"];
            /** @description Who takes part. */
            people: components["schemas"]["ReferralPerson"][];
            referral: components["schemas"]["ReferralSummary"];
            /** @description What happened, oldest first. */
            timeline: components["schemas"]["TimelineEvent"][];
        };
        /** @description Which referral turned out to be which. */
        ReferralMerge: {
            /**
             * Format: uuid
             * @description The one that stays.
             */
            keptReferralId: string;
            /**
             * Format: date-time
             * @description When it was said.
             */
            mergedAt: string;
            /**
             * Format: uuid
             * @description The duplicate.
             */
            referralId: string;
        };
        /** @description Somebody in this referral, and how to reach them. */
        ReferralPerson: {
            bestTime?: components["schemas"]["BestTime"];
            /**
             * Format: date
             * @description As the practice sent it, if it did.
             */
            dateOfBirth?: string;
            /** @description E-mail address, if told. */
            email?: string;
            /** @description First name. */
            firstName: string;
            language: components["schemas"]["Language"];
            /** @description Family name, if told. */
            lastName?: string;
            /**
             * Format: uuid
             * @description The person.
             */
            personId: string;
            /** @description E.164, if told. */
            phone?: string;
            relation?: components["schemas"]["Relation"];
            role: components["schemas"]["PersonRole"];
        };
        /** @description Everything a plan did and will do for a referral, by when it is or was due. */
        ReferralReminders: {
            /** @description At most 200. */
            items: components["schemas"]["Reminder"][];
        };
        /**
         * @description Who sent the referral.
         * @enum {string}
         */
        ReferralSource: "SHARE_LINK" | "PRACTICE";
        /** @description A referral in the queue. Holds nothing personal. */
        ReferralSummary: {
            appointment?: components["schemas"]["Appointment"];
            /** @description Whether the person was not sure what for and waits for a call. */
            callBack: boolean;
            /**
             * Format: date-time
             * @description When it last moved.
             */
            changedAt: string;
            /**
             * Format: date-time
             * @description When it was sent.
             */
            createdAt: string;
            /**
             * Format: uuid
             * @description Where it was routed to.
             */
            locationId: string;
            /** @description Its public name. */
            locationName: string;
            outcome?: components["schemas"]["Outcome"];
            reference: components["schemas"]["Reference"];
            /**
             * Format: uuid
             * @description The referral.
             */
            referralId: string;
            /**
             * Format: uuid
             * @description What for, if already decided.
             */
            serviceLineId?: string;
            /** @description Its neutral public name. */
            serviceLineName?: string;
            source: components["schemas"]["ReferralSource"];
            stage: components["schemas"]["Stage"];
        };
        /** @description A page of referrals, newest first. */
        ReferralSummaryPage: {
            /** @description The referrals. */
            items: components["schemas"]["ReferralSummary"][];
            /** @description Cursor of the next page; absent on the last. */
            next?: string;
        };
        /** @description A rule that was passed over, or one of the places it led to. */
        RejectedCandidate: {
            /**
             * Format: uuid
             * @description The place; absent where the rule did not apply, wherever it leads.
             */
            locationId?: string;
            /** @description Its public name. */
            locationName?: string;
            reason: components["schemas"]["RoutingReason"];
            /**
             * Format: uuid
             * @description The rule.
             */
            ruleId: string;
            /** @description Its name, as it was then. */
            ruleName: string;
        };
        /**
         * @description What the patient is to who is typing.
         * @enum {string}
         */
        Relation: "CHILD" | "SPOUSE" | "PARENT" | "FRIEND" | "OTHER";
        /** @description One step of a referral's plan. It names nobody. */
        Reminder: {
            anchor: components["schemas"]["ReminderAnchor"];
            audience: components["schemas"]["ReminderAudience"];
            /**
             * Format: date-time
             * @description When its state last changed.
             */
            changedAt: string;
            /**
             * Format: date-time
             * @description When it is or was to be taken.
             */
            dueAt: string;
            /** @description What it said, or why that was held back: the decision names the rule. */
            messages: components["schemas"]["Message"][];
            /** @description The plan it is of. */
            planName: string;
            /**
             * Format: int32
             * @description And which version of it.
             */
            planVersion: number;
            reason?: components["schemas"]["ReminderEnding"];
            /**
             * Format: uuid
             * @description The step.
             */
            reminderId: string;
            state: components["schemas"]["ReminderState"];
            /** @description Its name within the plan. */
            step: string;
        };
        /**
         * @description From what a step counts. APPOINTMENT is the time of the visit itself, and the only one that a step may come before.
         * @enum {string}
         */
        ReminderAnchor: "SENT" | "REGISTERED" | "SCHEDULED" | "APPOINTMENT" | "NO_SHOW" | "COMPLETED";
        /**
         * @description Who is told. Each of them is decided on at the moment of telling. STATUS_MEMBERS may not know when and where the visit is; A PRACTICE gets a notice and STAFF a task, without words.
         * @enum {string}
         */
        ReminderAudience: "PATIENT" | "ON_POINT" | "STATUS_MEMBERS" | "LOGISTICS_MEMBERS" | "PRACTICE" | "STAFF";
        /**
         * @description What becomes of a planned step. SEND_NOW does at once what it would do later, by the same rules.
         * @enum {string}
         */
        ReminderChange: "PAUSE" | "RESUME" | "SEND_NOW" | "CANCEL";
        /** @description How long after something; before it, if the amount is less than zero. */
        ReminderDelay: {
            /**
             * Format: int32
             * @description How many.
             */
            amount: number;
            /** @description The time of day, where the visit is; goes with days only. */
            at?: string;
            unit: components["schemas"]["ReminderUnit"];
        };
        /**
         * @description Why a step was not taken.
         * @enum {string}
         */
        ReminderEnding: "GOAL_REACHED" | "MOVED" | "OVERTAKEN" | "CLOSED" | "MESSAGES_HELD" | "STOPPED" | "CONSENT_WITHDRAWN" | "ERASED" | "BY_STAFF";
        /**
         * @description What ends a step, because it is what the step was for.
         * @enum {string}
         */
        ReminderGoal: "REGISTERED" | "SCHEDULED" | "CONFIRMED" | "COMPLETED";
        /** @description Ordered steps under a name that programs choose. A version never changes. */
        ReminderPlan: {
            /** @description What programs call it. */
            name: string;
            /** @description What is said when. */
            steps: components["schemas"]["ReminderPlanStep"][];
            /**
             * Format: int32
             * @description Counts up from 1; what was planned by one stays as it was planned.
             */
            version: number;
        };
        /** @description All plans of an organization, by name. */
        ReminderPlans: {
            /** @description The version in force of each. */
            items: components["schemas"]["ReminderPlan"][];
        };
        /** @description One step of a plan. */
        ReminderPlanStep: {
            anchor: components["schemas"]["ReminderAnchor"];
            /** @description Whether it asks to confirm the visit. */
            asks: boolean;
            audience: components["schemas"]["ReminderAudience"];
            delay: components["schemas"]["ReminderDelay"];
            /** @description Approved wording of the e-mail; no e-mail without it. */
            emailTemplate?: string;
            escalateAfter?: components["schemas"]["ReminderDelay"];
            /** @description Names the step within its plan. */
            key: string;
            /** @description Approved wording of the text; no text without it. */
            textTemplate?: string;
            /** @description Any of these ends it before it is taken. */
            until: components["schemas"]["ReminderGoal"][];
        };
        /**
         * @description How a step of a referral stands. What was TAKEN was said, or held back; its messages tell which.
         * @enum {string}
         */
        ReminderState: "PLANNED" | "PAUSED" | "TAKEN" | "CANCELLED";
        /**
         * @description In what a delay is counted. BUSINESS_DAYS are days on which the organization works.
         * @enum {string}
         */
        ReminderUnit: "MINUTES" | "HOURS" | "DAYS" | "BUSINESS_DAYS";
        /** @description The addresses of all who work here; those told before and not now are forgotten. */
        ReplaceStaffAddresses: {
            /** @description The addresses. */
            addresses: components["schemas"]["StaffAddress"][];
        };
        /** @description A reading that somebody put right. */
        ReplyCorrection: {
            /**
             * Format: date-time
             * @description When.
             */
            correctedAt: string;
            intent: components["schemas"]["ReplyIntent"];
            /**
             * Format: uuid
             * @description The reply.
             */
            replyId: string;
            /** @description The rule that read it so. */
            rule: string;
            was: components["schemas"]["ReplyIntent"];
        };
        /**
         * @description What a reply means, the strongest first (R-REPLY-01, R-REPLY-04). RESCHEDULE, CANCEL, CONFIRM, TAKE, CANNOT, DONE and CHOICE only while a question is open.
         * @enum {string}
         */
        ReplyIntent: "EMERGENCY" | "OPT_OUT" | "WRONG_NUMBER" | "HELP" | "OPT_IN" | "RESCHEDULE" | "CANCEL" | "CONFIRM" | "TAKE" | "CANNOT" | "DONE" | "CHOICE" | "FREE_TEXT";
        /** @description How a reply is understood, and because of what. */
        ReplyMeaning: {
            /**
             * Format: int32
             * @description The number that was chosen; only with CHOICE.
             */
            choice?: number;
            /** @description Whether a person should read it, although it may be understood. */
            forPerson: boolean;
            intent: components["schemas"]["ReplyIntent"];
            /** @description A bare CANCEL: it stops messages, and may have been meant for the visit (R-REPLY-02). */
            mayMeanTheVisit: boolean;
            /** @description Stable name of the written rule that decided; `no-rule` where none fits. */
            rule: string;
            /** @description Whether somebody may be in danger, whatever else it says (R-REPLY-04). */
            urgent: boolean;
            /** @description The words it was read from, as the rules see them: lower case, without accents. */
            words: string;
        };
        /** @description What is known of a breach. */
        ReportBreach: {
            /** @description By whose sign-in, as the trail calls them. Absent when it may have been anybody's. */
            actorId?: string;
            /**
             * Format: date-time
             * @description From when.
             */
            beginsAt: string;
            /**
             * Format: date
             * @description The day it was found, where the organization is; the clocks run from it.
             */
            discoveredOn: string;
            /**
             * Format: date-time
             * @description Until when, not included.
             */
            endsAt: string;
        };
        /** @description Something happened to an appointment, told by staff. Nothing clinical. */
        ReportOwnAppointment: {
            /** @description Opaque id of the appointment in the schedule. */
            appointmentId: string;
            kind: components["schemas"]["AppointmentEventKind"];
            /**
             * Format: uuid
             * @description Where, if not the referral's location.
             */
            locationId?: string;
            /**
             * Format: date-time
             * @description When it happened; may be late and out of order.
             */
            occurredAt: string;
            /**
             * Format: date-time
             * @description Needed when it is scheduled or rescheduled.
             */
            startsAt?: string;
        };
        /** @description Somebody who may decide for a patient. The evidence is kept sealed. */
        Representative: {
            /**
             * Format: uuid
             * @description This authority.
             */
            authorityId: string;
            /**
             * Format: date-time
             * @description Until when, if that is known.
             */
            endsAt?: string;
            kind: components["schemas"]["AuthorityKind"];
            /**
             * Format: uuid
             * @description The patient.
             */
            personId: string;
            /**
             * Format: date-time
             * @description When it became known here.
             */
            recordedAt: string;
            /**
             * Format: uuid
             * @description Who decides.
             */
            representativeId: string;
            /**
             * Format: date-time
             * @description From when on.
             */
            startsAt: string;
            state: components["schemas"]["AuthorityState"];
            /** @description Opaque id of who saw the evidence. */
            verifiedBy: string;
        };
        /** @description Who decides or decided for a patient, newest first. */
        RepresentativeList: {
            /** @description The representatives. */
            representatives: components["schemas"]["Representative"][];
        };
        /** @description Somebody asks who was told about them. */
        RequestAccounting: {
            /**
             * Format: date-time
             * @description When they asked; the time runs from there.
             */
            requestedAt: string;
        };
        /** @description What a person said of a finding, for good. Who said it is in the audit trail. */
        Resolution: {
            reason: components["schemas"]["ResolutionReason"];
            /**
             * Format: date-time
             * @description When it was said.
             */
            resolvedAt: string;
            verdict: components["schemas"]["ResolutionVerdict"];
        };
        /**
         * @description Why a person says so. Fixed words, because no name may stand here.
         * @enum {string}
         */
        ResolutionReason: "ASKED_AND_TRUE" | "ASKED_AND_NOT_TRUE" | "FAMILY" | "SAME_VISIT" | "OTHER_VISIT" | "STAFF_AS_PATIENT" | "TEST";
        /**
         * @description Whether it is as it seemed.
         * @enum {string}
         */
        ResolutionVerdict: "CONFIRMED" | "DISMISSED";
        /** @description What somebody found out. */
        ResolveFinding: {
            reason: components["schemas"]["ResolutionReason"];
            verdict: components["schemas"]["ResolutionVerdict"];
        };
        /** @description For how long what is kept. */
        RetentionPolicies: {
            /** @description One for each kind. */
            policies: components["schemas"]["RetentionPolicy"][];
        };
        /** @description For how long something is kept. */
        RetentionPolicy: {
            /** @description ISO 8601, such as P10Y or P30D. */
            keepFor: string;
            kept: components["schemas"]["Kept"];
            /**
             * Format: date-time
             * @description When somebody said so; absent for the usual time.
             */
            setAt?: string;
        };
        /** @description What would be purged and, once somebody said so, what was. */
        RetentionSimulation: {
            /** @description Kind by kind. */
            due: components["schemas"]["Due"][];
            /**
             * Format: date-time
             * @description When all of it was done; absent before.
             */
            finishedAt?: string;
            /**
             * Format: date-time
             * @description When somebody said that it shall be purged; absent before.
             */
            purgeAt?: string;
            /**
             * Format: date-time
             * @description When it was counted. Good for a day.
             */
            simulatedAt: string;
            /**
             * Format: uuid
             * @description The simulation.
             */
            simulationId: string;
        };
        /** @description Why the words are given back. Nothing about a person. */
        ReturnConsentText: {
            /** @description What should be different. */
            reason: string;
        };
        /** @description Why a draft is given back. */
        ReturnTemplate: {
            /** @description What should be better. */
            reason: string;
        };
        /** @description Why a version is given back. */
        ReturnVersion: {
            /** @description For whoever wrote it. */
            reason: string;
        };
        /** @description What compliance says. */
        ReviewEmergency: {
            verdict: components["schemas"]["EmergencyVerdict"];
        };
        /** @description Somebody's passes to their page to share from open nothing any more. */
        RevokedSharer: {
            /**
             * Format: uuid
             * @description Whose.
             */
            personId: string;
            /**
             * Format: date-time
             * @description From when on.
             */
            revokedAt: string;
        };
        /** @description Why a referral is where it is. */
        Route: {
            booking: components["schemas"]["Handover"];
            /**
             * Format: date-time
             * @description When.
             */
            decidedAt: string;
            facts: components["schemas"]["RoutingFacts"];
            /** @description Whether no rule took it. */
            fellBack: boolean;
            /**
             * Format: uuid
             * @description Where it went.
             */
            locationId: string;
            /** @description Its public name. */
            locationName: string;
            /**
             * Format: uuid
             * @description Whose rules held; absent for a referral that came by no program.
             */
            programId?: string;
            /**
             * Format: uuid
             * @description Who takes it there, if the rule says so.
             */
            providerGroupId?: string;
            /**
             * Format: uuid
             * @description The referral.
             */
            referralId: string;
            /** @description What was passed over before, in the order in which it was tried. */
            rejected: components["schemas"]["RejectedCandidate"][];
            /**
             * Format: uuid
             * @description The rule that took it; absent where it fell back.
             */
            ruleId?: string;
            /** @description Its name, or that of the fallback, as it was then. */
            ruleName: string;
            /**
             * Format: int32
             * @description The version of the program that the rules were made for; 0 where it has none of its own.
             */
            ruleSetVersion: number;
        };
        /** @description How a time is found at the place. */
        RoutingBooking: {
            kind: components["schemas"]["BookingKind"];
            /** @description The booking site; exactly where the kind is BOOKING_SITE. */
            url?: string;
            /** @description When the place calls back; none means in its hours. */
            windows?: components["schemas"]["CallWindow"][];
        };
        /** @description What must be so for a rule to apply; all of it. What is left out asks nothing. */
        RoutingConditions: {
            /** @description How old, as far as it is known. */
            ages?: components["schemas"]["AgeBand"][];
            /** @description Where the person asked to go. */
            askedLocationIds?: string[];
            /** @description What the person said of their plan. */
            coverage?: components["schemas"]["CoverageFact"][];
            /** @description Which language the person speaks. */
            languages?: components["schemas"]["Language"][];
            /** @description Which plan the person named. */
            payerIds?: string[];
            /** @description What it is for. */
            serviceLineIds?: string[];
            within?: components["schemas"]["DistanceBand"];
        };
        /** @description Where a rule leads. */
        RoutingDestination: {
            kind: components["schemas"]["DestinationKind"];
            /**
             * Format: uuid
             * @description Exactly where the kind is LOCATION.
             */
            locationId?: string;
            /**
             * Format: uuid
             * @description Who takes it there, where that is not all the same.
             */
            providerGroupId?: string;
        };
        /** @description What the rules would have done. Nothing was changed. */
        RoutingDryRun: {
            /**
             * Format: int32
             * @description How many referrals were looked at.
             */
            examined: number;
            /** @description Every place that had some or would have had some. */
            locations: components["schemas"]["DryRunLocation"][];
            /**
             * Format: int32
             * @description How many would have gone elsewhere.
             */
            moved: number;
            /** @description The newest of those moved, at most 50. */
            moves: components["schemas"]["DryRunMove"][];
            /**
             * Format: int32
             * @description How many would have met a full place.
             */
            overCapacity: number;
            /** @description How many each rule would have taken, in their order. */
            rules: components["schemas"]["DryRunRule"][];
            /**
             * Format: int32
             * @description How many no rule would have taken.
             */
            unrouted: number;
        };
        /** @description All that was decided on, and all that is kept of it: no ZIP code, no date of birth. */
        RoutingFacts: {
            age: components["schemas"]["AgeBand"];
            /**
             * Format: uuid
             * @description Where the person asked to go; absent where any place would do.
             */
            askedLocationId?: string;
            coverage: components["schemas"]["CoverageFact"];
            /** @description The places it might have gone to, the nearest first. */
            distances: components["schemas"]["PlaceDistance"][];
            language: components["schemas"]["Language"];
            /**
             * Format: uuid
             * @description Which plan, if one was named.
             */
            payerId?: string;
            /** @description Its name. */
            payerName?: string;
            /**
             * Format: uuid
             * @description What for; absent where the person was not sure.
             */
            serviceLineId?: string;
        };
        /** @description Where a referral goes that no rule takes; it is never full. */
        RoutingFallback: {
            booking: components["schemas"]["RoutingBooking"];
            /**
             * Format: uuid
             * @description The place.
             */
            locationId: string;
            /** @description For staff. */
            name: string;
        };
        /**
         * @description Why a rule did not apply, or a place was passed over.
         * @enum {string}
         */
        RoutingReason: "OTHER_SERVICE_LINE" | "OTHER_LOCATION_ASKED" | "OTHER_COVERAGE" | "OTHER_LANGUAGE" | "OTHER_AGE" | "NO_LOCATION_ASKED" | "NOT_ALLOWED" | "NOT_OFFERED_THERE" | "TOO_FAR" | "DISTANCE_UNKNOWN" | "FULL";
        /** @description One rule. */
        RoutingRule: {
            booking: components["schemas"]["RoutingBooking"];
            /** @description For staff. */
            name: string;
            /**
             * Format: uuid
             * @description Chosen by who writes it; stays with the rule from version to version.
             */
            ruleId: string;
            to: components["schemas"]["RoutingDestination"];
            when?: components["schemas"]["RoutingConditions"];
        };
        /** @description Rules in their order: the first that applies, to a place that takes it, wins. */
        RoutingRules: {
            /**
             * @description Whether people are asked for their plan even if no rule needs it.
             * @default false
             */
            asksCoverage: boolean;
            /**
             * @description Whether people are asked where they leave from even if no rule needs it.
             * @default false
             */
            asksZip: boolean;
            /** @description Limits of places; a place without one is never full. */
            capacities?: components["schemas"]["WeeklyCapacity"][];
            fallback?: components["schemas"]["RoutingFallback"];
            /** @description The rules. */
            rules: components["schemas"]["RoutingRule"][];
        };
        /** @description The words that were read out or signed. */
        SeenText: {
            language: components["schemas"]["Language"];
            /**
             * Format: uuid
             * @description The text.
             */
            textId: string;
            /**
             * Format: int32
             * @description Which version.
             */
            version: number;
        };
        /** @description The recorded answer to "may this be sent?". */
        SendDecision: {
            channel: components["schemas"]["ConsentChannel"];
            /**
             * Format: uuid
             * @description The yes it rests on, if it rests on one.
             */
            consentId?: string;
            /**
             * Format: date-time
             * @description When.
             */
            decidedAt: string;
            /**
             * Format: uuid
             * @description The decision.
             */
            decisionId: string;
            /** @description Whether it might be sent. */
            permitted: boolean;
            purpose: components["schemas"]["SendPurpose"];
            /** @description Stable word, such as CONSENTED or SUPPRESSED. The list grows. */
            reason: string;
            /** @description The compliance rule that decided. */
            rule: string;
        };
        /** @description A page of decisions, newest first. */
        SendDecisionPage: {
            /** @description The decisions. */
            items: components["schemas"]["SendDecision"][];
            /** @description Cursor of the next page; absent on the last. */
            next?: string;
        };
        /** @description A number or an address that the organization sends from. */
        Sender: {
            /** @description An American number or short code, or an e-mail address. */
            address: string;
            channel: components["schemas"]["SenderChannel"];
            /** @description Shown as the name of who writes an e-mail. */
            displayName: string;
            /** @description The fault that holds it. */
            heldBecause?: string;
            /**
             * Format: date-time
             * @description Nothing leaves before then, because the carrier refused the sender. Far away when somebody has to look first; absent when it is not held.
             */
            heldUntil?: string;
            /** @description The fields of the registration that are not complete; a sender with any cannot become active. */
            missing: string[];
            pacing: components["schemas"]["SenderPacing"];
            registration?: components["schemas"]["SenderRegistration"];
            /**
             * Format: uuid
             * @description The sender.
             */
            senderId: string;
            state: components["schemas"]["SenderState"];
        };
        /**
         * @description What leaves from a sender.
         * @enum {string}
         */
        SenderChannel: "TEXT" | "EMAIL";
        /** @description What the domain of a sender says about its mail. */
        SenderDomain: {
            /** @description Whether all of it is there. */
            complete: boolean;
            /** @description The part after the @. */
            domain: string;
            /** @description Whether it says what to do with mail that proves neither (DMARC). */
            policy: boolean;
            /** @description Whether it names, in one list, the servers that send for it (SPF). */
            servers: boolean;
            /** @description Whether it publishes a key for signatures under the selector (DKIM). */
            signatures: boolean;
        };
        /** @description All senders, newest first; an organization has a handful. */
        SenderList: {
            /** @description The senders. */
            items: components["schemas"]["Sender"][];
        };
        /** @description How a sender sends. */
        SenderPacing: {
            /**
             * Format: int32
             * @description The same a day; absent where there is no limit.
             */
            perDay?: number;
            /**
             * Format: double
             * @description Segments of texts, or mails, a second, as the carrier granted it (R-10DLC-04).
             */
            perSecond: number;
            /** @description Whether e-mails wait for a server that encrypts (R-EML-06). Means nothing for texts. */
            requireTls: boolean;
        };
        /** @description What carriers want to know before they take texts from a number (R-10DLC-01). Everything may be absent while somebody is still writing; `missing` of the sender says what keeps it from being complete. */
        SenderRegistration: {
            /** @description The registered name that every sample says. */
            brand?: string;
            /** @description The carrier's name for it once it is approved there. */
            campaign?: string;
            /** @description What is sent and to whom, in forty characters at least. */
            description?: string;
            /** @description How people agree, in forty characters at least. */
            optInFlow?: string;
            /** @description A public https link. */
            privacyPolicy?: string;
            /** @description Two or more different texts as they will be sent; each says the brand and STOP. `getSenderSamples` proposes some. */
            samples: string[];
            /** @description A public https link; says brand, frequency, rates, HELP and STOP. */
            terms?: string;
        };
        /** @description Texts as they would leave, made from the approved templates with made-up values, to be given to the carrier. */
        SenderSamples: {
            /** @description The texts. */
            items: string[];
        };
        /**
         * @description Whether anything may leave from it. PROPOSED sends nothing.
         * @enum {string}
         */
        SenderState: "PROPOSED" | "ACTIVE";
        /**
         * @description Why something was to be sent.
         * @enum {string}
         */
        SendPurpose: "ABOUT_VISIT" | "ABOUT_VISIT_BY_NAME" | "NEWS" | "PAID_NEWS" | "ANSWER" | "STOP_CONFIRMATION";
        /** @description What a location offers, by its neutral public name. */
        ServiceLine: {
            /** @description Neutral name; safe to show anywhere. */
            name: string;
            /** @description Whether pages about it need a quick exit, and more care everywhere. */
            sensitive: boolean;
            /**
             * Format: uuid
             * @description Identifies the service line.
             */
            serviceLineId: string;
        };
        /** @description What the organization offers. */
        ServiceLines: {
            /** @description By name. */
            serviceLines: components["schemas"]["ServiceLine"][];
        };
        /** @description Another window for one service line. */
        ServiceLineWindow: {
            /**
             * Format: int32
             * @description How long before the sending a touch may have happened.
             */
            days: number;
            /**
             * Format: uuid
             * @description The service line.
             */
            serviceLineId: string;
        };
        /** @description A look to put in force. */
        SetBrand: {
            colours: components["schemas"]["BrandColours"];
            /** @description Whether the logo stays, where none is sent. */
            keepLogo?: boolean;
            /** @description Hosts of its links, lower-case. */
            linkDomains: string[];
            /** @description PNG or SVG, 128 KiB at most, in base64. */
            logo?: string;
            /** @description One of the link domains, to stand in links that are handed out and on prints; leave out for the one the organization was opened with. */
            shownDomain?: string;
        };
        /** @description On which days an organization works from now on. */
        SetBusinessDays: {
            /** @description Further days on which it is closed. */
            closedDays: string[];
            /** @description Whether it is closed on the federal holidays of the United States. */
            federalHolidays: boolean;
            /** @description Days of the week. */
            openDays: components["schemas"]["Weekday"][];
        };
        /** @description Whether a person is held, and because of what. */
        SetLegalHold: {
            /** @description True places a hold, false lifts it. */
            held: boolean;
            /** @description Which proceeding places or lifts it. Kept sealed. */
            matter: string;
        };
        /** @description For how long. */
        SetRetention: {
            /** @description ISO 8601, such as P10Y or P30D. */
            keepFor: string;
        };
        /** @description A short opaque code that leads to a program's page. */
        ShareLink: {
            /**
             * Format: uuid
             * @description The campaign it counts for.
             */
            campaignId: string;
            /** @description Its name for staff. */
            campaignName: string;
            channel: components["schemas"]["Channel"];
            /** @description What stands in the address. */
            code: string;
            /**
             * Format: date-time
             * @description When it closes, if it does.
             */
            expiresAt?: string;
            kind: components["schemas"]["ShareLinkKind"];
            /**
             * Format: uuid
             * @description The location it names, if it names one.
             */
            locationId?: string;
            /**
             * Format: int32
             * @description How many referrals it may bring, if that is bounded.
             */
            mostUses?: number;
            /**
             * Format: uuid
             * @description The program it leads to.
             */
            programId: string;
            /** @description Its name for staff. */
            programName: string;
            /**
             * Format: uuid
             * @description Whose work it is counted for, if it says.
             */
            providerGroupId?: string;
            /**
             * Format: uuid
             * @description The service line it names, if it names one; never a sensitive one.
             */
            serviceLineId?: string;
            /**
             * Format: uuid
             * @description Identifies the link to staff.
             */
            shareLinkId: string;
            /**
             * Format: uuid
             * @description Whose link it is, if it is somebody's; shown to coordinators only.
             */
            sharerId?: string;
            /** @description Its form for the phone and the desk, if it has one. */
            spokenCode?: string;
            state: components["schemas"]["ShareLinkState"];
            /**
             * Format: uri
             * @description The whole address to hand out.
             */
            url: string;
            /**
             * Format: int32
             * @description How many of them it brought; counted only where they are bounded.
             */
            uses: number;
            wording: components["schemas"]["LinkWording"];
        };
        /** @description What shall become of a link. */
        ShareLinkHold: {
            state: components["schemas"]["ShareLinkWish"];
        };
        /**
         * @description A link, or an invitation, which is for one referral.
         * @enum {string}
         */
        ShareLinkKind: "LINK" | "INVITATION";
        /** @description A page of share links, newest first. */
        ShareLinkPage: {
            /** @description The links. */
            items: components["schemas"]["ShareLink"][];
            /** @description Cursor of the next page; absent on the last. */
            next?: string;
        };
        /**
         * @description Whether a share link leads anywhere.
         * @enum {string}
         */
        ShareLinkState: "OPEN" | "PAUSED" | "USED_UP" | "EXPIRED" | "REVOKED";
        /**
         * @description What somebody may make of a link by hand.
         * @enum {string}
         */
        ShareLinkWish: "OPEN" | "PAUSED" | "REVOKED";
        /** @description A pass to a page to share from. Show it to whom it is for; nothing is sent. */
        SharerPass: {
            /**
             * Format: uri
             * @description The page itself.
             */
            address: string;
            /** @description The secret. It is shown once and is good for the operations under sharing. */
            pass: string;
            /**
             * Format: date-time
             * @description Until when it is good.
             */
            passExpiresAt: string;
        };
        /** @description A telephone number or an e-mail address of somebody who works here. */
        StaffAddress: {
            /** @description In any usual form. Only a blind index of it is kept. */
            address: string;
            kind: components["schemas"]["AddressKind"];
        };
        /** @description How many addresses are known now. The addresses themselves cannot be read back. */
        StaffAddressCount: {
            /**
             * Format: int32
             * @description How many.
             */
            count: number;
        };
        /** @description The people around a patient's referrals, what each may be told now, and what there is to do. */
        StaffCircle: {
            /** @description What happened, newest first. */
            activity: components["schemas"]["CircleHappening"][];
            /**
             * Format: uuid
             * @description The circle.
             */
            circleId: string;
            /** @description Everybody who is in it, the first first. */
            members: components["schemas"]["CircleMember"][];
            /** @description What there is to do, the soonest first; what is over comes last. */
            tasks: components["schemas"]["CircleTask"][];
        };
        /** @description Something a person of the clinic has to do because Kithway cannot. It says nothing of who it is about. */
        StaffTask: {
            /** @description Who took it on last, as Keycloak knows them; absent while nobody did. */
            assignee?: string;
            closing?: components["schemas"]["StaffTaskClosing"];
            /**
             * Format: date-time
             * @description Until when it should be done.
             */
            due: string;
            kind: components["schemas"]["StaffTaskKind"];
            /**
             * Format: date-time
             * @description When it was called for.
             */
            openedAt: string;
            /**
             * Format: uuid
             * @description Whom it concerns; absent where nobody knows.
             */
            personId?: string;
            /**
             * Format: uuid
             * @description What it is about; absent where it is about no referral.
             */
            referralId?: string;
            state: components["schemas"]["StaffTaskState"];
            /**
             * Format: uuid
             * @description The task.
             */
            taskId: string;
        };
        /** @description How it ended, for good. Who ended it is in the audit trail. */
        StaffTaskClosing: {
            /**
             * Format: date-time
             * @description When it ended.
             */
            closedAt: string;
            outcome: components["schemas"]["StaffTaskOutcome"];
        };
        /**
         * @description What has to be done. ACCOUNTING_DUE is somebody who asked who was told about them; ADDRESS_FAILS asks for another number or e-mail address; BREACH_DUE is a breach whose people have to hear of it (R-SEC-04); COMPLAINT follows a reader who called a message spam; MAY_HAVE_MEANT_THE_VISIT follows a bare CANCEL; MEDIA_RECEIVED is a picture or file that was not fetched (R-TWI-16); PATIENT_NOT_HEARD is a patient who has not said who may know what; PATIENT_DECLINED is one who does not want the visit; NOT_TOLD is a message about a visit that reached its reader by no channel; NOBODY_ANSWERED means that everybody who could act was told, and nobody did.
         * @enum {string}
         */
        StaffTaskKind: "ACCOUNTING_DUE" | "ADDRESS_FAILS" | "BREACH_DUE" | "COMPLAINT" | "MAY_HAVE_MEANT_THE_VISIT" | "MEDIA_RECEIVED" | "PATIENT_NOT_HEARD" | "PATIENT_DECLINED" | "NOT_TOLD" | "NOBODY_ANSWERED";
        /**
         * @description What came of it. Fixed words, because no name may stand here.
         * @enum {string}
         */
        StaffTaskOutcome: "DONE" | "NOT_REACHED" | "NOT_NEEDED";
        /** @description A page of tasks, what is due first first. */
        StaffTaskPage: {
            /** @description The tasks. */
            items: components["schemas"]["StaffTask"][];
            /** @description Cursor of the next page; absent on the last. */
            next?: string;
        };
        /**
         * @description How a task stands. OPEN waits for somebody.
         * @enum {string}
         */
        StaffTaskState: "OPEN" | "CLOSED";
        /**
         * @description How far a referral has come.
         * @enum {string}
         */
        Stage: "SENT" | "OPENED" | "CONSENTED" | "REGISTERED" | "SCHEDULED" | "COMPLETED";
        /** @description Rules to try on referrals that came. */
        StartDryRun: {
            /**
             * Format: int32
             * @description How many days back.
             */
            days: number;
            /**
             * Format: uuid
             * @description Whose referrals.
             */
            programId: string;
            rules: components["schemas"]["RoutingRules"];
        };
        /** @description A circle that was started. */
        StartedCircle: {
            /**
             * Format: uuid
             * @description The circle.
             */
            circleId: string;
        };
        /** @description What a STOP ends. */
        StopPolicy: {
            scope: components["schemas"]["StopScope"];
        };
        /**
         * @description What a STOP ends. From 31 January 2027 on always ORGANIZATION (R-TCPA-13).
         * @enum {string}
         */
        StopScope: "ORGANIZATION" | "PROGRAM";
        /** @description What somebody said on the telephone or at the desk, taken down by staff. Nobody's number but the caller's own (R-TCPA-08); nothing clinical. By the code they read out, or by the link that staff choose. */
        TakeReferral: {
            /** @description The texts that were read out, in the language named above, and that the caller said yes to. */
            agreements: components["schemas"]["Agreed"][];
            contact: components["schemas"]["Contact"];
            coverage?: components["schemas"]["Coverage"];
            language: components["schemas"]["Language"];
            /**
             * Format: uuid
             * @description One of the link's locations; absent means any of them will do, and the rules choose.
             */
            locationId?: string;
            patient?: components["schemas"]["HelpedPatient"];
            relation?: components["schemas"]["Relation"];
            /**
             * Format: uuid
             * @description One of that location's; absent means not sure.
             */
            serviceLineId?: string;
            /**
             * Format: uuid
             * @description The link whose program it is, where nobody has a code.
             */
            shareLinkId?: string;
            /** @description The code as it was said; the referral joins its link. Either this or the link. */
            spokenCode?: string;
            whoFor: components["schemas"]["WhoFor"];
            /** @description Where somebody leaves from, if the rules ask. Used once and never kept. */
            zip?: string;
        };
        /** @description Approved wording in one language. Messages name its key, language and version; it never changes. */
        Template: {
            /** @description With variables such as `{DATE}`. */
            body: string;
            channel: components["schemas"]["MessageChannel"];
            /** @description The occasion. */
            key: string;
            language: components["schemas"]["Language"];
            purpose: components["schemas"]["TemplatePurpose"];
            /** @description Of an e-mail. */
            subject?: string;
            /** @description Whether somebody else pays for sending it. */
            thirdPartyRemuneration: boolean;
            /**
             * Format: int32
             * @description Counts up from 1.
             */
            version: number;
        };
        /** @description A text to be read by the firewall. Nothing of it is kept. */
        TemplateCheck: {
            channel?: components["schemas"]["MessageChannel"];
            /** @description BCP 47. One that the firewall has no list for is for a person to judge (R-PHI-06). */
            language: string;
            /** @description The longest values that variables may get; one that is absent is taken as long as its type allows. */
            longest?: components["schemas"]["LongestValue"][];
            part?: components["schemas"]["TemplatePart"];
            purpose?: components["schemas"]["TemplatePurpose"];
            /** @description Names and addresses to be treated as registered in this check, besides those of the organization. Approval uses the organization's only. */
            registered?: string[];
            /** @description The text, with variables such as `{DATE}` if it has any. */
            text: string;
        };
        /** @description What the second person did. */
        TemplateDecision: {
            /**
             * Format: date-time
             * @description When.
             */
            at: string;
            /** @description Who. */
            by: string;
            /** @description Why it was given back. */
            reason?: string;
            /**
             * Format: int32
             * @description The version that is in force since, in both languages.
             */
            version?: number;
        };
        /** @description Wording that waits for a second person, or has met one. It is never edited: better words are a new draft. */
        TemplateDraft: {
            body: components["schemas"]["TemplateWords"];
            channel: components["schemas"]["MessageChannel"];
            decision?: components["schemas"]["TemplateDecision"];
            /**
             * Format: uuid
             * @description The draft.
             */
            draftId: string;
            /** @description The occasion. */
            key: string;
            purpose: components["schemas"]["TemplatePurpose"];
            state: components["schemas"]["TemplateDraftState"];
            subject?: components["schemas"]["TemplateWords"];
            /** @description Whether somebody else pays for sending it. */
            thirdPartyRemuneration: boolean;
            /**
             * Format: date-time
             * @description When.
             */
            writtenAt: string;
            /** @description Who wrote it, and can therefore not approve it. */
            writtenBy: string;
        };
        /** @description A page of drafts, newest first. */
        TemplateDraftPage: {
            /** @description The drafts. */
            items: components["schemas"]["TemplateDraft"][];
            /** @description Cursor of the next page; absent on the last. */
            next?: string;
        };
        /**
         * @description How far a draft has come.
         * @enum {string}
         */
        TemplateDraftState: "WAITING" | "APPROVED" | "RETURNED";
        /** @description A page of templates in force, by key. */
        TemplatePage: {
            /** @description The templates. */
            items: components["schemas"]["Template"][];
            /** @description Cursor of the next page; absent on the last. */
            next?: string;
        };
        /**
         * @description Which part of a message a text is. Parts that show on a locked screen or in a preview are held to more (R-PHI-05).
         * @enum {string}
         */
        TemplatePart: "BODY" | "SUBJECT" | "PREHEADER" | "FROM_NAME" | "LINK_TEXT" | "FILE_NAME" | "ICS_SUMMARY" | "OG_TITLE";
        /**
         * @description Why a template exists (R-HIPAA-01).
         * @enum {string}
         */
        TemplatePurpose: "TREATMENT_OPS" | "MARKETING" | "TRANSACTIONAL";
        /**
         * @description The only things that may stand in a template, in braces (R-PHI-01).
         * @enum {string}
         */
        TemplateVariable: "FIRST_NAME" | "CLINIC_DISPLAY_NAME" | "LOCATION_ADDRESS" | "DATE" | "TIME" | "LINK" | "PHONE" | "CODE";
        /** @description The same words in both languages: a translation cannot be missing. */
        TemplateWords: {
            /** @description English. */
            en: string;
            /** @description Spanish. */
            es: string;
        };
        /**
         * @description How a text goes on the air. One character outside of GSM_7 makes the whole text UCS_2, which holds less than half (R-TWI-13).
         * @enum {string}
         */
        TextEncoding: "GSM_7" | "UCS_2";
        /** @description How a text is cut on the air once its variables have their longest values (R-TWI-13). */
        TextSegments: {
            /**
             * Format: int32
             * @description Characters, as the encoding counts them.
             */
            characters: number;
            encoding: components["schemas"]["TextEncoding"];
            /**
             * Format: int32
             * @description How many the carrier charges.
             */
            segments: number;
        };
        /** @description One thing that happened. */
        TimelineEvent: {
            /** @description Whether it follows from something later instead of having been seen. */
            implied: boolean;
            /** @description A stage, an outcome, or what else happened, such as RESCHEDULED or CONFIRMED. The list grows. */
            kind: string;
            /**
             * Format: date-time
             * @description When it happened.
             */
            occurredAt: string;
            /**
             * Format: date-time
             * @description When it became known here.
             */
            recordedAt: string;
        };
        /**
         * @description What a touch is: an opening of a link, the sending by a link, a practice, a spoken code that was named, or the person's own answer.
         * @enum {string}
         */
        TouchKind: "VISIT" | "LINK" | "PRACTICE" | "SPOKEN_CODE" | "SELF_REPORTED";
        /** @description What is to be turned. */
        TurnVaultKeys: {
            kind: components["schemas"]["KeyTurnKind"];
        };
        /** @description How an organization's keys lie. Never a key, only names and numbers. */
        VaultKeys: {
            /** @description The key-encryption key that wraps now. */
            keyEncryptionKey: string;
            /** @description The number of the organization's key that seals now. */
            sealsWith: string;
            /**
             * Format: int64
             * @description How many people's keys and words still lie under a former key of the organization.
             */
            waiting: number;
            /** @description The key-encryption keys under which keys of the organization lie. One that is not named here may be taken away. */
            wrappedWith: string[];
        };
        /**
         * @description Who opened a link. Only HUMAN counts: a person pressed the button. PREVIEW looked and pressed nothing, a messenger or a browser that looked ahead among them; SCANNER examines links for safety; DUPLICATE was counted before; STAFF is of the organization.
         * @enum {string}
         */
        VisitClassification: "HUMAN" | "PREVIEW" | "BOT" | "SCANNER" | "DUPLICATE" | "STAFF";
        /** @description Openings that were judged alike. */
        VisitCount: {
            classification: components["schemas"]["VisitClassification"];
            /**
             * Format: int64
             * @description How many.
             */
            openings: number;
            /** @description The fixed word of the verdict in force. */
            reason: string;
        };
        /** @description What became of openings. */
        VisitCounts: {
            /**
             * Format: int64
             * @description All of them.
             */
            openings: number;
            /** @description By class and reason, most first. */
            reasons: components["schemas"]["VisitCount"][];
            /**
             * Format: int64
             * @description Those that count: a person pressed, and was not counted before.
             */
            visits: number;
        };
        /** @description One request for a link's page. */
        VisitOpening: {
            /**
             * Format: uuid
             * @description Of which campaign.
             */
            campaignId: string;
            /** @description Its name. */
            campaignName: string;
            channel: components["schemas"]["Channel"];
            /** @description The link's code. */
            code: string;
            /** @description Whether it is a visit in every count and report, by the verdict in force. */
            counted: boolean;
            /**
             * Format: date-time
             * @description When it came.
             */
            occurredAt: string;
            /**
             * Format: uuid
             * @description The opening.
             */
            openingId: string;
            /**
             * Format: uuid
             * @description Of which program.
             */
            programId: string;
            /**
             * Format: date-time
             * @description When it was written.
             */
            recordedAt: string;
            /**
             * Format: uuid
             * @description Of which link.
             */
            shareLinkId: string;
            /** @description What could be seen of it. */
            signs: components["schemas"]["VisitSign"][];
            /** @description Oldest first; the last one is in force. */
            verdicts: components["schemas"]["VisitVerdict"][];
            /**
             * Format: uuid
             * @description The visit it is, or repeats; absent where nobody pressed.
             */
            visitId?: string;
        };
        /** @description A page of openings. */
        VisitPage: {
            /** @description Newest first. */
            items: components["schemas"]["VisitOpening"][];
            /** @description Cursor of the following page; absent on the last one. */
            next?: string;
        };
        /**
         * @description What could be seen of an opening. Without HEAD or POST it was a GET.
         * @enum {string}
         */
        VisitSign: "HEAD" | "POST" | "PREFETCH" | "PREVIEW_AGENT" | "CRAWLER_AGENT" | "SCANNER_AGENT" | "NO_AGENT" | "HONEYPOT" | "TOO_SOON" | "CROSS_SITE" | "CLOSED" | "SAME_BROWSER" | "STAFF";
        /** @description How an opening was judged at a time. Nothing is changed; what is learned later is another verdict. */
        VisitVerdict: {
            classification: components["schemas"]["VisitClassification"];
            /**
             * Format: int32
             * @description Version of the rules.
             */
            classifier: number;
            /**
             * Format: date-time
             * @description When.
             */
            judgedAt: string;
            /** @description A fixed word, such as pressed, looked, repeated, burst or honeypot. */
            reason: string;
        };
        /**
         * @description A day of the week.
         * @enum {string}
         */
        Weekday: "MONDAY" | "TUESDAY" | "WEDNESDAY" | "THURSDAY" | "FRIDAY" | "SATURDAY" | "SUNDAY";
        /** @description How many referrals a place takes in one week (Monday to Sunday, in its zone), whichever program they come by. */
        WeeklyCapacity: {
            /**
             * Format: uuid
             * @description The place.
             */
            locationId: string;
            /**
             * Format: int32
             * @description At the most.
             */
            perWeek: number;
            /**
             * Format: uuid
             * @description What for.
             */
            serviceLineId: string;
        };
        /**
         * @description Who the visit is for, seen from who is typing.
         * @enum {string}
         */
        WhoFor: "ME" | "SOMEONE_I_HELP" | "MY_CHILD";
        /** @description The only way somebody wants to be reached; absent when any way is fine again. Nobody asks why (R-HIPAA-10). */
        WishConfidential: {
            onlyChannel?: components["schemas"]["ConsentChannel"];
        };
        /**
         * @description Why somebody wants a person erased.
         * @enum {string}
         */
        WishedErasureReason: "ASKED_FOR" | "NEVER_MEANT_TO_BE";
        /**
         * @description What a second person says to a worded code.
         * @enum {string}
         */
        WordingDecision: "APPROVED" | "REFUSED";
        /** @description A place in a text that tells something. */
        WordingFinding: {
            /**
             * Format: int32
             * @description Where it has ended.
             */
            end: number;
            layer: components["schemas"]["WordingLayer"];
            reason: components["schemas"]["WordingReason"];
            /** @description The compliance rule. */
            rule: string;
            /**
             * Format: int32
             * @description Where it begins in the text, in UTF-16 units.
             */
            start: number;
            /** @description Which entry of the lists was matched; for identifiers only their kind. */
            term: string;
            verdict: components["schemas"]["WordingVerdict"];
        };
        /**
         * @description Which part of the firewall found it (R-PHI-04).
         * @enum {string}
         */
        WordingLayer: "TERMINOLOGY" | "WORD" | "PHRASE" | "IDENTIFIER" | "PLACEHOLDER" | "LANGUAGE";
        /** @description Something else that keeps a template from being approved: what carriers and rules want, whatever it says. */
        WordingLint: {
            /** @description Stable word, such as no-stop. The list grows. */
            code: string;
            /** @description What to do, with its rule. */
            detail: string;
        };
        /**
         * @description What it would tell a stranger (R-PHI-07).
         * @enum {string}
         */
        WordingReason: "CONDITION" | "MEDICATION" | "TEST_OR_RESULT" | "PROCEDURE" | "SPECIALTY" | "VISIT_TYPE" | "PREPARATION" | "BILLING" | "PROGRAM" | "IDENTITY" | "FREE_TEXT" | "UNKNOWN_LANGUAGE";
        /**
         * @description PASS: nothing found. WARN: a person has to judge. BLOCK: it must not leave (R-PHI-02).
         * @enum {string}
         */
        WordingVerdict: "PASS" | "WARN" | "BLOCK";
        /** @description Words in both languages. AUTHORIZATION and PART2 have elements, the others a wording. */
        WriteConsentText: {
            /** @description One by one, where the law names them. */
            elements?: components["schemas"]["ConsentTextElement"][];
            label: components["schemas"]["ConsentWords"];
            purpose: components["schemas"]["ConsentPurpose"];
            /** @description Whether somebody else pays for what is agreed to (R-HIPAA-03). */
            remunerated?: boolean;
            /**
             * Format: int32
             * @description How many days a yes holds; until it is taken back if absent.
             */
            validDays?: number;
            wording?: components["schemas"]["ConsentWords"];
        };
        /** @description All steps of the next version. */
        WriteReminderPlan: {
            /** @description What is said when. */
            steps: components["schemas"]["ReminderPlanStep"][];
        };
        /** @description Wording for one occasion and channel. */
        WriteTemplate: {
            body: components["schemas"]["TemplateWords"];
            channel: components["schemas"]["MessageChannel"];
            /** @description The occasion, such as appointment-reminder. */
            key: string;
            purpose: components["schemas"]["TemplatePurpose"];
            subject?: components["schemas"]["TemplateWords"];
            /** @description Whether somebody else pays for sending it, which makes it marketing (R-HIPAA-01). */
            thirdPartyRemuneration?: boolean;
        };
    };
    responses: {
        /** @description The request could not be read, or a field does not have the form the contract asks for. */
        BadRequest: {
            headers: {
                [name: string]: unknown;
            };
            content: {
                /**
                 * @example {
                 *       "type": "https://kithway.health/problems/invalid-request",
                 *       "title": "The request could not be read",
                 *       "status": 400,
                 *       "instance": "/example",
                 *       "code": "invalid-request",
                 *       "errors": [
                 *         {
                 *           "pointer": "/Idempotency-Key",
                 *           "code": "invalid",
                 *           "detail": "must be there"
                 *         }
                 *       ],
                 *       "requestId": "5f0c3b1e-4"
                 *     }
                 */
                "application/problem+json": components["schemas"]["Problem"];
            };
        };
        /** @description The first request with this Idempotency-Key is still running, or what the request rests on has changed meanwhile. */
        Conflict: {
            headers: {
                "Retry-After": components["headers"]["RetryAfterIfItHelps"];
                [name: string]: unknown;
            };
            content: {
                /**
                 * @example {
                 *       "type": "https://kithway.health/problems/idempotency-still-running",
                 *       "title": "The first request with this Idempotency-Key is still running",
                 *       "status": 409,
                 *       "instance": "/example",
                 *       "code": "idempotency-still-running",
                 *       "rule": "R-HTTP-03",
                 *       "requestId": "5f0c3b1e-4"
                 *     }
                 */
                "application/problem+json": components["schemas"]["Problem"];
            };
        };
        /** @description The caller is known but may not do this. */
        Forbidden: {
            headers: {
                [name: string]: unknown;
            };
            content: {
                /**
                 * @example {
                 *       "type": "https://kithway.health/problems/not-allowed",
                 *       "title": "Your role does not allow this",
                 *       "status": 403,
                 *       "instance": "/example",
                 *       "code": "not-allowed",
                 *       "requestId": "5f0c3b1e-4"
                 *     }
                 */
                "application/problem+json": components["schemas"]["Problem"];
            };
        };
        /** @description The link was real but is no longer open: expired, used up or paused. */
        Gone: {
            headers: {
                [name: string]: unknown;
            };
            content: {
                /**
                 * @example {
                 *       "type": "https://kithway.health/problems/link-closed",
                 *       "title": "This link is no longer open",
                 *       "status": 410,
                 *       "instance": "/example",
                 *       "code": "link-closed",
                 *       "requestId": "5f0c3b1e-4"
                 *     }
                 */
                "application/problem+json": components["schemas"]["Problem"];
            };
        };
        /** @description Not there, or not yours: the answer is the same. */
        NotFound: {
            headers: {
                [name: string]: unknown;
            };
            content: {
                /**
                 * @example {
                 *       "type": "https://kithway.health/problems/not-found",
                 *       "title": "There is no such referral, or it is not yours to see",
                 *       "status": 404,
                 *       "instance": "/example",
                 *       "code": "not-found",
                 *       "requestId": "5f0c3b1e-4"
                 *     }
                 */
                "application/problem+json": components["schemas"]["Problem"];
            };
        };
        /** @description Somebody changed it since it was read: read it again. */
        PreconditionFailed: {
            headers: {
                [name: string]: unknown;
            };
            content: {
                /**
                 * @example {
                 *       "type": "https://kithway.health/problems/program-changed-meanwhile",
                 *       "title": "Somebody changed the draft since you read it",
                 *       "status": 412,
                 *       "instance": "/example",
                 *       "code": "program-changed-meanwhile",
                 *       "requestId": "5f0c3b1e-4"
                 *     }
                 */
                "application/problem+json": components["schemas"]["Problem"];
            };
        };
        /** @description A part of the service is not reachable, for example Keycloak; try again soon. */
        ServiceUnavailable: {
            headers: {
                "Retry-After": components["headers"]["RetryAfter"];
                [name: string]: unknown;
            };
            content: {
                /**
                 * @example {
                 *       "type": "https://kithway.health/problems/unavailable",
                 *       "title": "A part of the service is not reachable; try again soon",
                 *       "status": 503,
                 *       "instance": "/example",
                 *       "code": "unavailable",
                 *       "requestId": "5f0c3b1e-4"
                 *     }
                 */
                "application/problem+json": components["schemas"]["Problem"];
            };
        };
        /** @description Too many requests from here; wait. */
        TooManyRequests: {
            headers: {
                "Retry-After": components["headers"]["RetryAfter"];
                [name: string]: unknown;
            };
            content: {
                /**
                 * @example {
                 *       "type": "https://kithway.health/problems/too-many-requests",
                 *       "title": "Too many requests; wait a little",
                 *       "status": 429,
                 *       "instance": "/example",
                 *       "code": "too-many-requests",
                 *       "requestId": "5f0c3b1e-4"
                 *     }
                 */
                "application/problem+json": components["schemas"]["Problem"];
            };
        };
        /** @description No token, or one that is expired, not for this service or not of this realm. */
        Unauthorized: {
            headers: {
                "WWW-Authenticate": components["headers"]["WwwAuthenticate"];
                [name: string]: unknown;
            };
            content: {
                /**
                 * @example {
                 *       "type": "https://kithway.health/problems/not-signed-in",
                 *       "title": "Sign in first",
                 *       "status": 401,
                 *       "instance": "/example",
                 *       "code": "not-signed-in",
                 *       "requestId": "5f0c3b1e-4"
                 *     }
                 */
                "application/problem+json": components["schemas"]["Problem"];
            };
        };
        /** @description Well formed, but refused by a rule; or the Idempotency-Key was used with another body. */
        UnprocessableContent: {
            headers: {
                [name: string]: unknown;
            };
            content: {
                /**
                 * @example {
                 *       "type": "https://kithway.health/problems/idempotency-other-body",
                 *       "title": "This Idempotency-Key was used with another body",
                 *       "status": 422,
                 *       "instance": "/example",
                 *       "code": "idempotency-other-body",
                 *       "rule": "R-HTTP-03",
                 *       "requestId": "5f0c3b1e-4"
                 *     }
                 */
                "application/problem+json": components["schemas"]["Problem"];
            };
        };
    };
    parameters: {
        /**
         * @description The campaign.
         * @example 0190a000-0000-7000-8000-0000000000d2
         */
        CampaignId: string;
        /**
         * @description The `next` of the page before; opaque. Absent for the first page.
         * @example MDE5MGEwMDA
         */
        Cursor: string;
        /**
         * @description Chosen by the caller, new for each thing to be created; a UUID is good. Kept for 24 hours (R-HTTP-03).
         * @example 5f0c3b1e-6d5f-4f7e-9a55-0c9f6f1f7a10
         */
        IdempotencyKey: string;
        /**
         * @description The ETag of what was read, so that nobody overwrites what somebody else wrote meanwhile (412).
         * @example "1"
         */
        IfMatch: string;
        /**
         * @description Which organization is meant, by its id. Needed only when the token belongs to several; 403 when it is none of them.
         * @example 0190a000-0000-7000-8000-000000000001
         */
        KithwayOrganization: string;
        /**
         * @description How many items a page may hold.
         * @example 50
         */
        Limit: number;
        /**
         * @description The program.
         * @example 0190a000-0000-7000-8000-0000000000d1
         */
        ProgramId: string;
        /**
         * @description The version, counted from 1.
         * @example 1
         */
        ProgramVersionNumber: number;
        /**
         * @description The provider group.
         * @example 0190a000-0000-7000-8000-0000000000ca
         */
        ProviderGroupId: string;
        /**
         * @description The referral.
         * @example 0190a000-0000-7000-8000-0000000000f1
         */
        ReferralId: string;
        /**
         * @description The share link.
         * @example d9dd96ca-bec0-3da8-bb41-44fc1d7b43b0
         */
        ShareLinkId: string;
    };
    requestBodies: never;
    headers: {
        /**
         * @description What was read, for `If-Match`.
         * @example "1"
         */
        ETag: string;
        /**
         * @description Seconds after which trying again makes sense.
         * @example 5
         */
        RetryAfter: number;
        /**
         * @description Seconds after which trying again makes sense, if it does.
         * @example 1
         */
        RetryAfterIfItHelps: number;
        /**
         * @description How to sign in (RFC 6750).
         * @example Bearer
         */
        WwwAuthenticate: string;
    };
    pathItems: never;
}
export type $defs = Record<string, never>;
export interface operations {
    listAccountings: {
        parameters: {
            query?: never;
            header?: {
                /**
                 * @description Which organization is meant, by its id. Needed only when the token belongs to several; 403 when it is none of them.
                 * @example 0190a000-0000-7000-8000-000000000001
                 */
                "Kithway-Organization"?: components["parameters"]["KithwayOrganization"];
            };
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description What is open. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["AccountingList"];
                };
            };
            401: components["responses"]["Unauthorized"];
            403: components["responses"]["Forbidden"];
            503: components["responses"]["ServiceUnavailable"];
        };
    };
    deliverAccounting: {
        parameters: {
            query?: never;
            header: {
                /**
                 * @description Chosen by the caller, new for each thing to be created; a UUID is good. Kept for 24 hours (R-HTTP-03).
                 * @example 5f0c3b1e-6d5f-4f7e-9a55-0c9f6f1f7a10
                 */
                "Idempotency-Key": components["parameters"]["IdempotencyKey"];
                /**
                 * @description Which organization is meant, by its id. Needed only when the token belongs to several; 403 when it is none of them.
                 * @example 0190a000-0000-7000-8000-000000000001
                 */
                "Kithway-Organization"?: components["parameters"]["KithwayOrganization"];
            };
            path: {
                /**
                 * @description The request.
                 * @example 0190a000-0000-7000-8000-0000000000d1
                 */
                accountingId: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description The letter is made. */
            201: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Accounting"];
                };
            };
            400: components["responses"]["BadRequest"];
            401: components["responses"]["Unauthorized"];
            403: components["responses"]["Forbidden"];
            404: components["responses"]["NotFound"];
            409: components["responses"]["Conflict"];
            503: components["responses"]["ServiceUnavailable"];
        };
    };
    extendAccounting: {
        parameters: {
            query?: never;
            header: {
                /**
                 * @description Chosen by the caller, new for each thing to be created; a UUID is good. Kept for 24 hours (R-HTTP-03).
                 * @example 5f0c3b1e-6d5f-4f7e-9a55-0c9f6f1f7a10
                 */
                "Idempotency-Key": components["parameters"]["IdempotencyKey"];
                /**
                 * @description Which organization is meant, by its id. Needed only when the token belongs to several; 403 when it is none of them.
                 * @example 0190a000-0000-7000-8000-000000000001
                 */
                "Kithway-Organization"?: components["parameters"]["KithwayOrganization"];
            };
            path: {
                /**
                 * @description The request.
                 * @example 0190a000-0000-7000-8000-0000000000d1
                 */
                accountingId: string;
            };
            cookie?: never;
        };
        /** @description Paper files have to be looked through. */
        requestBody: {
            content: {
                "application/json": components["schemas"]["ExtendAccounting"];
            };
        };
        responses: {
            /** @description The new date. */
            201: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Accounting"];
                };
            };
            400: components["responses"]["BadRequest"];
            401: components["responses"]["Unauthorized"];
            403: components["responses"]["Forbidden"];
            404: components["responses"]["NotFound"];
            409: components["responses"]["Conflict"];
            422: components["responses"]["UnprocessableContent"];
            503: components["responses"]["ServiceUnavailable"];
        };
    };
    getAccountingLetter: {
        parameters: {
            query?: never;
            header?: {
                /**
                 * @description Which organization is meant, by its id. Needed only when the token belongs to several; 403 when it is none of them.
                 * @example 0190a000-0000-7000-8000-000000000001
                 */
                "Kithway-Organization"?: components["parameters"]["KithwayOrganization"];
            };
            path: {
                /**
                 * @description The request.
                 * @example 0190a000-0000-7000-8000-0000000000d1
                 */
                accountingId: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description The letter. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "text/plain": string;
                };
            };
            400: components["responses"]["BadRequest"];
            401: components["responses"]["Unauthorized"];
            403: components["responses"]["Forbidden"];
            404: components["responses"]["NotFound"];
            503: components["responses"]["ServiceUnavailable"];
        };
    };
    listAuditEntries: {
        parameters: {
            query?: {
                /**
                 * @description The `next` of the page before; opaque. Absent for the first page.
                 * @example MDE5MGEwMDA
                 */
                cursor?: components["parameters"]["Cursor"];
                /**
                 * @description How many items a page may hold.
                 * @example 50
                 */
                limit?: components["parameters"]["Limit"];
                /**
                 * @description Only entries about this thing.
                 * @example 0190a000-0000-7000-8000-0000000000f1
                 */
                subjectId?: string;
            };
            header?: {
                /**
                 * @description Which organization is meant, by its id. Needed only when the token belongs to several; 403 when it is none of them.
                 * @example 0190a000-0000-7000-8000-000000000001
                 */
                "Kithway-Organization"?: components["parameters"]["KithwayOrganization"];
            };
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description A page of the trail. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["AuditEntryPage"];
                };
            };
            400: components["responses"]["BadRequest"];
            401: components["responses"]["Unauthorized"];
            403: components["responses"]["Forbidden"];
            503: components["responses"]["ServiceUnavailable"];
        };
    };
    verifyAudit: {
        parameters: {
            query?: never;
            header?: {
                /**
                 * @description Which organization is meant, by its id. Needed only when the token belongs to several; 403 when it is none of them.
                 * @example 0190a000-0000-7000-8000-000000000001
                 */
                "Kithway-Organization"?: components["parameters"]["KithwayOrganization"];
            };
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description What was found. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["AuditVerification"];
                };
            };
            401: components["responses"]["Unauthorized"];
            403: components["responses"]["Forbidden"];
            503: components["responses"]["ServiceUnavailable"];
        };
    };
    getBrand: {
        parameters: {
            query?: never;
            header?: {
                /**
                 * @description Which organization is meant, by its id. Needed only when the token belongs to several; 403 when it is none of them.
                 * @example 0190a000-0000-7000-8000-000000000001
                 */
                "Kithway-Organization"?: components["parameters"]["KithwayOrganization"];
            };
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description How the pages look. */
            200: {
                headers: {
                    ETag: components["headers"]["ETag"];
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Brand"];
                };
            };
            401: components["responses"]["Unauthorized"];
            403: components["responses"]["Forbidden"];
            503: components["responses"]["ServiceUnavailable"];
        };
    };
    setBrand: {
        parameters: {
            query?: never;
            header: {
                /**
                 * @description The ETag of what was read, so that nobody overwrites what somebody else wrote meanwhile (412).
                 * @example "1"
                 */
                "If-Match": components["parameters"]["IfMatch"];
                /**
                 * @description Which organization is meant, by its id. Needed only when the token belongs to several; 403 when it is none of them.
                 * @example 0190a000-0000-7000-8000-000000000001
                 */
                "Kithway-Organization"?: components["parameters"]["KithwayOrganization"];
            };
            path?: never;
            cookie?: never;
        };
        /** @description A marketer sets the colours. */
        requestBody: {
            content: {
                "application/json": components["schemas"]["SetBrand"];
            };
        };
        responses: {
            /** @description Set how the pages look. */
            200: {
                headers: {
                    ETag: components["headers"]["ETag"];
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Brand"];
                };
            };
            400: components["responses"]["BadRequest"];
            401: components["responses"]["Unauthorized"];
            403: components["responses"]["Forbidden"];
            412: components["responses"]["PreconditionFailed"];
            422: components["responses"]["UnprocessableContent"];
            503: components["responses"]["ServiceUnavailable"];
        };
    };
    reportBreach: {
        parameters: {
            query?: never;
            header: {
                /**
                 * @description Chosen by the caller, new for each thing to be created; a UUID is good. Kept for 24 hours (R-HTTP-03).
                 * @example 5f0c3b1e-6d5f-4f7e-9a55-0c9f6f1f7a10
                 */
                "Idempotency-Key": components["parameters"]["IdempotencyKey"];
                /**
                 * @description Which organization is meant, by its id. Needed only when the token belongs to several; 403 when it is none of them.
                 * @example 0190a000-0000-7000-8000-000000000001
                 */
                "Kithway-Organization"?: components["parameters"]["KithwayOrganization"];
            };
            path?: never;
            cookie?: never;
        };
        /** @description A sign-in was stolen on a Friday. */
        requestBody: {
            content: {
                "application/json": components["schemas"]["ReportBreach"];
            };
        };
        responses: {
            /** @description It is reported. */
            201: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Breach"];
                };
            };
            400: components["responses"]["BadRequest"];
            401: components["responses"]["Unauthorized"];
            403: components["responses"]["Forbidden"];
            409: components["responses"]["Conflict"];
            422: components["responses"]["UnprocessableContent"];
            503: components["responses"]["ServiceUnavailable"];
        };
    };
    getBreach: {
        parameters: {
            query?: never;
            header?: {
                /**
                 * @description Which organization is meant, by its id. Needed only when the token belongs to several; 403 when it is none of them.
                 * @example 0190a000-0000-7000-8000-000000000001
                 */
                "Kithway-Organization"?: components["parameters"]["KithwayOrganization"];
            };
            path: {
                /**
                 * @description The breach.
                 * @example 0190a000-0000-7000-8000-0000000000be
                 */
                breachId: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description The breach. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Breach"];
                };
            };
            400: components["responses"]["BadRequest"];
            401: components["responses"]["Unauthorized"];
            403: components["responses"]["Forbidden"];
            404: components["responses"]["NotFound"];
            503: components["responses"]["ServiceUnavailable"];
        };
    };
    listAffectedPeople: {
        parameters: {
            query?: {
                /**
                 * @description The `next` of the page before; opaque. Absent for the first page.
                 * @example MDE5MGEwMDA
                 */
                cursor?: components["parameters"]["Cursor"];
                /**
                 * @description How many items a page may hold.
                 * @example 50
                 */
                limit?: components["parameters"]["Limit"];
            };
            header?: {
                /**
                 * @description Which organization is meant, by its id. Needed only when the token belongs to several; 403 when it is none of them.
                 * @example 0190a000-0000-7000-8000-000000000001
                 */
                "Kithway-Organization"?: components["parameters"]["KithwayOrganization"];
            };
            path: {
                /**
                 * @description The breach.
                 * @example 0190a000-0000-7000-8000-0000000000be
                 */
                breachId: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description A page of people. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["AffectedPersonPage"];
                };
            };
            400: components["responses"]["BadRequest"];
            401: components["responses"]["Unauthorized"];
            403: components["responses"]["Forbidden"];
            404: components["responses"]["NotFound"];
            503: components["responses"]["ServiceUnavailable"];
        };
    };
    getBusinessDays: {
        parameters: {
            query?: never;
            header?: {
                /**
                 * @description Which organization is meant, by its id. Needed only when the token belongs to several; 403 when it is none of them.
                 * @example 0190a000-0000-7000-8000-000000000001
                 */
                "Kithway-Organization"?: components["parameters"]["KithwayOrganization"];
            };
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description On which days the organization works. */
            200: {
                headers: {
                    ETag: components["headers"]["ETag"];
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["BusinessDays"];
                };
            };
            401: components["responses"]["Unauthorized"];
            403: components["responses"]["Forbidden"];
            503: components["responses"]["ServiceUnavailable"];
        };
    };
    setBusinessDays: {
        parameters: {
            query?: never;
            header: {
                /**
                 * @description The ETag of what was read, so that nobody overwrites what somebody else wrote meanwhile (412).
                 * @example "1"
                 */
                "If-Match": components["parameters"]["IfMatch"];
                /**
                 * @description Which organization is meant, by its id. Needed only when the token belongs to several; 403 when it is none of them.
                 * @example 0190a000-0000-7000-8000-000000000001
                 */
                "Kithway-Organization"?: components["parameters"]["KithwayOrganization"];
            };
            path?: never;
            cookie?: never;
        };
        /** @description An administrator opens on Saturdays. */
        requestBody: {
            content: {
                "application/json": components["schemas"]["SetBusinessDays"];
            };
        };
        responses: {
            /** @description Set on which days the organization works. */
            200: {
                headers: {
                    ETag: components["headers"]["ETag"];
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["BusinessDays"];
                };
            };
            400: components["responses"]["BadRequest"];
            401: components["responses"]["Unauthorized"];
            403: components["responses"]["Forbidden"];
            412: components["responses"]["PreconditionFailed"];
            503: components["responses"]["ServiceUnavailable"];
        };
    };
    actOnCircleTask: {
        parameters: {
            query?: never;
            header: {
                /**
                 * @description Chosen by the caller, new for each thing to be created; a UUID is good. Kept for 24 hours (R-HTTP-03).
                 * @example 5f0c3b1e-6d5f-4f7e-9a55-0c9f6f1f7a10
                 */
                "Idempotency-Key": components["parameters"]["IdempotencyKey"];
                /**
                 * @description Which organization is meant, by its id. Needed only when the token belongs to several; 403 when it is none of them.
                 * @example 0190a000-0000-7000-8000-000000000001
                 */
                "Kithway-Organization"?: components["parameters"]["KithwayOrganization"];
            };
            path: {
                /**
                 * @description The task.
                 * @example 0190a000-0000-7000-8000-000000000094
                 */
                taskId: string;
            };
            cookie?: never;
        };
        /** @description The son calls: he will drive. */
        requestBody: {
            content: {
                "application/json": components["schemas"]["ActOnCircleTask"];
            };
        };
        responses: {
            /** @description It is done. */
            201: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["CircleTask"];
                };
            };
            400: components["responses"]["BadRequest"];
            401: components["responses"]["Unauthorized"];
            403: components["responses"]["Forbidden"];
            404: components["responses"]["NotFound"];
            409: components["responses"]["Conflict"];
            422: components["responses"]["UnprocessableContent"];
            503: components["responses"]["ServiceUnavailable"];
        };
    };
    closeCircleTask: {
        parameters: {
            query?: never;
            header: {
                /**
                 * @description Chosen by the caller, new for each thing to be created; a UUID is good. Kept for 24 hours (R-HTTP-03).
                 * @example 5f0c3b1e-6d5f-4f7e-9a55-0c9f6f1f7a10
                 */
                "Idempotency-Key": components["parameters"]["IdempotencyKey"];
                /**
                 * @description Which organization is meant, by its id. Needed only when the token belongs to several; 403 when it is none of them.
                 * @example 0190a000-0000-7000-8000-000000000001
                 */
                "Kithway-Organization"?: components["parameters"]["KithwayOrganization"];
            };
            path: {
                /**
                 * @description The task.
                 * @example 0190a000-0000-7000-8000-000000000094
                 */
                taskId: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description It is closed. */
            201: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["CircleTask"];
                };
            };
            400: components["responses"]["BadRequest"];
            401: components["responses"]["Unauthorized"];
            403: components["responses"]["Forbidden"];
            404: components["responses"]["NotFound"];
            409: components["responses"]["Conflict"];
            422: components["responses"]["UnprocessableContent"];
            503: components["responses"]["ServiceUnavailable"];
        };
    };
    listConsentTexts: {
        parameters: {
            query?: {
                /**
                 * @description The `next` of the page before; opaque. Absent for the first page.
                 * @example MDE5MGEwMDA
                 */
                cursor?: components["parameters"]["Cursor"];
                /**
                 * @description How many items a page may hold.
                 * @example 50
                 */
                limit?: components["parameters"]["Limit"];
                /**
                 * @description Only texts that ask for this.
                 * @example TEXT_ABOUT_VISIT
                 */
                purpose?: components["schemas"]["ConsentPurpose"];
            };
            header?: {
                /**
                 * @description Which organization is meant, by its id. Needed only when the token belongs to several; 403 when it is none of them.
                 * @example 0190a000-0000-7000-8000-000000000001
                 */
                "Kithway-Organization"?: components["parameters"]["KithwayOrganization"];
            };
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description A page of versions. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["ConsentTextPage"];
                };
            };
            400: components["responses"]["BadRequest"];
            401: components["responses"]["Unauthorized"];
            403: components["responses"]["Forbidden"];
            503: components["responses"]["ServiceUnavailable"];
        };
    };
    writeConsentText: {
        parameters: {
            query?: never;
            header: {
                /**
                 * @description Chosen by the caller, new for each thing to be created; a UUID is good. Kept for 24 hours (R-HTTP-03).
                 * @example 5f0c3b1e-6d5f-4f7e-9a55-0c9f6f1f7a10
                 */
                "Idempotency-Key": components["parameters"]["IdempotencyKey"];
                /**
                 * @description Which organization is meant, by its id. Needed only when the token belongs to several; 403 when it is none of them.
                 * @example 0190a000-0000-7000-8000-000000000001
                 */
                "Kithway-Organization"?: components["parameters"]["KithwayOrganization"];
            };
            path?: never;
            cookie?: never;
        };
        /** @description A marketer writes new words for texts about a visit. */
        requestBody: {
            content: {
                "application/json": components["schemas"]["WriteConsentText"];
            };
        };
        responses: {
            /** @description Written; the findings say what must be repaired before it can be approved. */
            201: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["ConsentTextVersion"];
                };
            };
            400: components["responses"]["BadRequest"];
            401: components["responses"]["Unauthorized"];
            403: components["responses"]["Forbidden"];
            409: components["responses"]["Conflict"];
            422: components["responses"]["UnprocessableContent"];
            503: components["responses"]["ServiceUnavailable"];
        };
    };
    getConsentText: {
        parameters: {
            query?: never;
            header?: {
                /**
                 * @description Which organization is meant, by its id. Needed only when the token belongs to several; 403 when it is none of them.
                 * @example 0190a000-0000-7000-8000-000000000001
                 */
                "Kithway-Organization"?: components["parameters"]["KithwayOrganization"];
            };
            path: {
                /**
                 * @description The text, through all its versions.
                 * @example 0190a000-0000-7000-8000-0000000000d1
                 */
                textId: string;
                /**
                 * @description Which version of it.
                 * @example 2
                 */
                version: number;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description The version. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["ConsentTextVersion"];
                };
            };
            400: components["responses"]["BadRequest"];
            401: components["responses"]["Unauthorized"];
            403: components["responses"]["Forbidden"];
            404: components["responses"]["NotFound"];
            503: components["responses"]["ServiceUnavailable"];
        };
    };
    approveConsentText: {
        parameters: {
            query?: never;
            header: {
                /**
                 * @description Chosen by the caller, new for each thing to be created; a UUID is good. Kept for 24 hours (R-HTTP-03).
                 * @example 5f0c3b1e-6d5f-4f7e-9a55-0c9f6f1f7a10
                 */
                "Idempotency-Key": components["parameters"]["IdempotencyKey"];
                /**
                 * @description Which organization is meant, by its id. Needed only when the token belongs to several; 403 when it is none of them.
                 * @example 0190a000-0000-7000-8000-000000000001
                 */
                "Kithway-Organization"?: components["parameters"]["KithwayOrganization"];
            };
            path: {
                /**
                 * @description The text, through all its versions.
                 * @example 0190a000-0000-7000-8000-0000000000d1
                 */
                textId: string;
                /**
                 * @description Which version of it.
                 * @example 2
                 */
                version: number;
            };
            cookie?: never;
        };
        /** @description A compliance officer puts words in force. */
        requestBody: {
            content: {
                "application/json": components["schemas"]["ApproveConsentText"];
            };
        };
        responses: {
            /** @description Approved. */
            201: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["ConsentTextVersion"];
                };
            };
            400: components["responses"]["BadRequest"];
            401: components["responses"]["Unauthorized"];
            403: components["responses"]["Forbidden"];
            404: components["responses"]["NotFound"];
            409: components["responses"]["Conflict"];
            422: components["responses"]["UnprocessableContent"];
            503: components["responses"]["ServiceUnavailable"];
        };
    };
    returnConsentText: {
        parameters: {
            query?: never;
            header: {
                /**
                 * @description Chosen by the caller, new for each thing to be created; a UUID is good. Kept for 24 hours (R-HTTP-03).
                 * @example 5f0c3b1e-6d5f-4f7e-9a55-0c9f6f1f7a10
                 */
                "Idempotency-Key": components["parameters"]["IdempotencyKey"];
                /**
                 * @description Which organization is meant, by its id. Needed only when the token belongs to several; 403 when it is none of them.
                 * @example 0190a000-0000-7000-8000-000000000001
                 */
                "Kithway-Organization"?: components["parameters"]["KithwayOrganization"];
            };
            path: {
                /**
                 * @description The text, through all its versions.
                 * @example 0190a000-0000-7000-8000-0000000000d1
                 */
                textId: string;
                /**
                 * @description Which version of it.
                 * @example 2
                 */
                version: number;
            };
            cookie?: never;
        };
        /** @description A compliance officer wants other words. */
        requestBody: {
            content: {
                "application/json": components["schemas"]["ReturnConsentText"];
            };
        };
        responses: {
            /** @description Given back. */
            201: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["ConsentTextVersion"];
                };
            };
            400: components["responses"]["BadRequest"];
            401: components["responses"]["Unauthorized"];
            403: components["responses"]["Forbidden"];
            404: components["responses"]["NotFound"];
            409: components["responses"]["Conflict"];
            422: components["responses"]["UnprocessableContent"];
            503: components["responses"]["ServiceUnavailable"];
        };
    };
    reconsiderDecision: {
        parameters: {
            query?: never;
            header?: {
                /**
                 * @description Which organization is meant, by its id. Needed only when the token belongs to several; 403 when it is none of them.
                 * @example 0190a000-0000-7000-8000-000000000001
                 */
                "Kithway-Organization"?: components["parameters"]["KithwayOrganization"];
            };
            path: {
                /**
                 * @description The decision.
                 * @example 0190a000-0000-7000-8000-0000000000a4
                 */
                decisionId: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description The decision, its facts, and what they lead to today. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["ReconsideredDecision"];
                };
            };
            400: components["responses"]["BadRequest"];
            401: components["responses"]["Unauthorized"];
            403: components["responses"]["Forbidden"];
            404: components["responses"]["NotFound"];
            503: components["responses"]["ServiceUnavailable"];
        };
    };
    reconsiderDisclosure: {
        parameters: {
            query?: never;
            header?: {
                /**
                 * @description Which organization is meant, by its id. Needed only when the token belongs to several; 403 when it is none of them.
                 * @example 0190a000-0000-7000-8000-000000000001
                 */
                "Kithway-Organization"?: components["parameters"]["KithwayOrganization"];
            };
            path: {
                /**
                 * @description The decision.
                 * @example 0190a000-0000-7000-8000-0000000000d4
                 */
                decisionId: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description The decision, its facts, and what they lead to today. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["ReconsideredDisclosure"];
                };
            };
            400: components["responses"]["BadRequest"];
            401: components["responses"]["Unauthorized"];
            403: components["responses"]["Forbidden"];
            404: components["responses"]["NotFound"];
            503: components["responses"]["ServiceUnavailable"];
        };
    };
    listEmergencyAccesses: {
        parameters: {
            query?: {
                /**
                 * @description The `next` of the page before; opaque. Absent for the first page.
                 * @example MDE5MGEwMDA
                 */
                cursor?: components["parameters"]["Cursor"];
                /**
                 * @description How many items a page may hold.
                 * @example 50
                 */
                limit?: components["parameters"]["Limit"];
                /**
                 * @description Only accesses that stand so; WAITING ones wait for compliance.
                 * @example WAITING
                 */
                state?: components["schemas"]["EmergencyState"];
            };
            header?: {
                /**
                 * @description Which organization is meant, by its id. Needed only when the token belongs to several; 403 when it is none of them.
                 * @example 0190a000-0000-7000-8000-000000000001
                 */
                "Kithway-Organization"?: components["parameters"]["KithwayOrganization"];
            };
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description A page of accesses. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["EmergencyAccessPage"];
                };
            };
            400: components["responses"]["BadRequest"];
            401: components["responses"]["Unauthorized"];
            403: components["responses"]["Forbidden"];
            503: components["responses"]["ServiceUnavailable"];
        };
    };
    getEmergencyAccess: {
        parameters: {
            query?: never;
            header?: {
                /**
                 * @description Which organization is meant, by its id. Needed only when the token belongs to several; 403 when it is none of them.
                 * @example 0190a000-0000-7000-8000-000000000001
                 */
                "Kithway-Organization"?: components["parameters"]["KithwayOrganization"];
            };
            path: {
                /**
                 * @description The emergency access.
                 * @example 0190a000-0000-7000-8000-0000000000ea
                 */
                accessId: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description The access. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["ExplainedEmergency"];
                };
            };
            400: components["responses"]["BadRequest"];
            401: components["responses"]["Unauthorized"];
            403: components["responses"]["Forbidden"];
            404: components["responses"]["NotFound"];
            503: components["responses"]["ServiceUnavailable"];
        };
    };
    readPersonInEmergency: {
        parameters: {
            query?: never;
            header?: {
                /**
                 * @description Which organization is meant, by its id. Needed only when the token belongs to several; 403 when it is none of them.
                 * @example 0190a000-0000-7000-8000-000000000001
                 */
                "Kithway-Organization"?: components["parameters"]["KithwayOrganization"];
            };
            path: {
                /**
                 * @description The emergency access.
                 * @example 0190a000-0000-7000-8000-0000000000ea
                 */
                accessId: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description The person. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["PersonInEmergency"];
                };
            };
            400: components["responses"]["BadRequest"];
            401: components["responses"]["Unauthorized"];
            403: components["responses"]["Forbidden"];
            404: components["responses"]["NotFound"];
            503: components["responses"]["ServiceUnavailable"];
        };
    };
    reviewEmergencyAccess: {
        parameters: {
            query?: never;
            header: {
                /**
                 * @description Chosen by the caller, new for each thing to be created; a UUID is good. Kept for 24 hours (R-HTTP-03).
                 * @example 5f0c3b1e-6d5f-4f7e-9a55-0c9f6f1f7a10
                 */
                "Idempotency-Key": components["parameters"]["IdempotencyKey"];
                /**
                 * @description Which organization is meant, by its id. Needed only when the token belongs to several; 403 when it is none of them.
                 * @example 0190a000-0000-7000-8000-000000000001
                 */
                "Kithway-Organization"?: components["parameters"]["KithwayOrganization"];
            };
            path: {
                /**
                 * @description The emergency access.
                 * @example 0190a000-0000-7000-8000-0000000000ea
                 */
                accessId: string;
            };
            cookie?: never;
        };
        /** @description It was justified. */
        requestBody: {
            content: {
                "application/json": components["schemas"]["ReviewEmergency"];
            };
        };
        responses: {
            /** @description It is reviewed. */
            201: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["EmergencyAccess"];
                };
            };
            400: components["responses"]["BadRequest"];
            401: components["responses"]["Unauthorized"];
            403: components["responses"]["Forbidden"];
            404: components["responses"]["NotFound"];
            409: components["responses"]["Conflict"];
            422: components["responses"]["UnprocessableContent"];
            503: components["responses"]["ServiceUnavailable"];
        };
    };
    listInbox: {
        parameters: {
            query?: {
                /**
                 * @description The `next` of the page before; opaque. Absent for the first page.
                 * @example MDE5MGEwMDA
                 */
                cursor?: components["parameters"]["Cursor"];
                /**
                 * @description How many items a page may hold.
                 * @example 50
                 */
                limit?: components["parameters"]["Limit"];
                /**
                 * @description Which part of the inbox; absent means what is open.
                 * @example OPEN
                 */
                state?: components["schemas"]["InboxView"];
            };
            header?: {
                /**
                 * @description Which organization is meant, by its id. Needed only when the token belongs to several; 403 when it is none of them.
                 * @example 0190a000-0000-7000-8000-000000000001
                 */
                "Kithway-Organization"?: components["parameters"]["KithwayOrganization"];
            };
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description A page of the inbox. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["InboxPage"];
                };
            };
            400: components["responses"]["BadRequest"];
            401: components["responses"]["Unauthorized"];
            403: components["responses"]["Forbidden"];
            503: components["responses"]["ServiceUnavailable"];
        };
    };
    readReply: {
        parameters: {
            query?: never;
            header?: {
                /**
                 * @description Which organization is meant, by its id. Needed only when the token belongs to several; 403 when it is none of them.
                 * @example 0190a000-0000-7000-8000-000000000001
                 */
                "Kithway-Organization"?: components["parameters"]["KithwayOrganization"];
            };
            path: {
                /**
                 * @description The reply.
                 * @example 0190a000-0000-7000-8000-0000000000c7
                 */
                replyId: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description The reply. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["OpenedReply"];
                };
            };
            400: components["responses"]["BadRequest"];
            401: components["responses"]["Unauthorized"];
            403: components["responses"]["Forbidden"];
            404: components["responses"]["NotFound"];
            503: components["responses"]["ServiceUnavailable"];
        };
    };
    answerReply: {
        parameters: {
            query?: never;
            header: {
                /**
                 * @description Chosen by the caller, new for each thing to be created; a UUID is good. Kept for 24 hours (R-HTTP-03).
                 * @example 5f0c3b1e-6d5f-4f7e-9a55-0c9f6f1f7a10
                 */
                "Idempotency-Key": components["parameters"]["IdempotencyKey"];
                /**
                 * @description Which organization is meant, by its id. Needed only when the token belongs to several; 403 when it is none of them.
                 * @example 0190a000-0000-7000-8000-000000000001
                 */
                "Kithway-Organization"?: components["parameters"]["KithwayOrganization"];
            };
            path: {
                /**
                 * @description The reply.
                 * @example 0190a000-0000-7000-8000-0000000000c7
                 */
                replyId: string;
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["AnswerReply"];
            };
        };
        responses: {
            /** @description The answer is on its way, or held back as the messages of the person tell. */
            201: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["InboxEntry"];
                };
            };
            400: components["responses"]["BadRequest"];
            401: components["responses"]["Unauthorized"];
            403: components["responses"]["Forbidden"];
            404: components["responses"]["NotFound"];
            409: components["responses"]["Conflict"];
            422: components["responses"]["UnprocessableContent"];
            503: components["responses"]["ServiceUnavailable"];
        };
    };
    claimReply: {
        parameters: {
            query?: never;
            header: {
                /**
                 * @description Chosen by the caller, new for each thing to be created; a UUID is good. Kept for 24 hours (R-HTTP-03).
                 * @example 5f0c3b1e-6d5f-4f7e-9a55-0c9f6f1f7a10
                 */
                "Idempotency-Key": components["parameters"]["IdempotencyKey"];
                /**
                 * @description Which organization is meant, by its id. Needed only when the token belongs to several; 403 when it is none of them.
                 * @example 0190a000-0000-7000-8000-000000000001
                 */
                "Kithway-Organization"?: components["parameters"]["KithwayOrganization"];
            };
            path: {
                /**
                 * @description The reply.
                 * @example 0190a000-0000-7000-8000-0000000000c7
                 */
                replyId: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description It is the caller's. */
            201: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["InboxEntry"];
                };
            };
            400: components["responses"]["BadRequest"];
            401: components["responses"]["Unauthorized"];
            403: components["responses"]["Forbidden"];
            404: components["responses"]["NotFound"];
            409: components["responses"]["Conflict"];
            503: components["responses"]["ServiceUnavailable"];
        };
    };
    closeReply: {
        parameters: {
            query?: never;
            header: {
                /**
                 * @description Chosen by the caller, new for each thing to be created; a UUID is good. Kept for 24 hours (R-HTTP-03).
                 * @example 5f0c3b1e-6d5f-4f7e-9a55-0c9f6f1f7a10
                 */
                "Idempotency-Key": components["parameters"]["IdempotencyKey"];
                /**
                 * @description Which organization is meant, by its id. Needed only when the token belongs to several; 403 when it is none of them.
                 * @example 0190a000-0000-7000-8000-000000000001
                 */
                "Kithway-Organization"?: components["parameters"]["KithwayOrganization"];
            };
            path: {
                /**
                 * @description The reply.
                 * @example 0190a000-0000-7000-8000-0000000000c7
                 */
                replyId: string;
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["CloseReply"];
            };
        };
        responses: {
            /** @description Closed. */
            201: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["InboxEntry"];
                };
            };
            400: components["responses"]["BadRequest"];
            401: components["responses"]["Unauthorized"];
            403: components["responses"]["Forbidden"];
            404: components["responses"]["NotFound"];
            409: components["responses"]["Conflict"];
            422: components["responses"]["UnprocessableContent"];
            503: components["responses"]["ServiceUnavailable"];
        };
    };
    correctReply: {
        parameters: {
            query?: never;
            header: {
                /**
                 * @description Chosen by the caller, new for each thing to be created; a UUID is good. Kept for 24 hours (R-HTTP-03).
                 * @example 5f0c3b1e-6d5f-4f7e-9a55-0c9f6f1f7a10
                 */
                "Idempotency-Key": components["parameters"]["IdempotencyKey"];
                /**
                 * @description Which organization is meant, by its id. Needed only when the token belongs to several; 403 when it is none of them.
                 * @example 0190a000-0000-7000-8000-000000000001
                 */
                "Kithway-Organization"?: components["parameters"]["KithwayOrganization"];
            };
            path: {
                /**
                 * @description The reply.
                 * @example 0190a000-0000-7000-8000-0000000000c7
                 */
                replyId: string;
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["CorrectReply"];
            };
        };
        responses: {
            /** @description Kept. */
            201: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["ReplyCorrection"];
                };
            };
            400: components["responses"]["BadRequest"];
            401: components["responses"]["Unauthorized"];
            403: components["responses"]["Forbidden"];
            404: components["responses"]["NotFound"];
            409: components["responses"]["Conflict"];
            422: components["responses"]["UnprocessableContent"];
            503: components["responses"]["ServiceUnavailable"];
        };
    };
    listFindings: {
        parameters: {
            query?: {
                /**
                 * @description The `next` of the page before; opaque. Absent for the first page.
                 * @example MDE5MGEwMDA
                 */
                cursor?: components["parameters"]["Cursor"];
                /**
                 * @description Only findings about this.
                 * @example SELF_REFERRAL
                 */
                kind?: components["schemas"]["IntegrityFindingKind"];
                /**
                 * @description How many items a page may hold.
                 * @example 50
                 */
                limit?: components["parameters"]["Limit"];
                /**
                 * @description Only findings that stand so; OPEN ones wait for a person.
                 * @example OPEN
                 */
                state?: components["schemas"]["IntegrityFindingState"];
            };
            header?: {
                /**
                 * @description Which organization is meant, by its id. Needed only when the token belongs to several; 403 when it is none of them.
                 * @example 0190a000-0000-7000-8000-000000000001
                 */
                "Kithway-Organization"?: components["parameters"]["KithwayOrganization"];
            };
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description A page of findings. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["IntegrityFindingPage"];
                };
            };
            400: components["responses"]["BadRequest"];
            401: components["responses"]["Unauthorized"];
            403: components["responses"]["Forbidden"];
            503: components["responses"]["ServiceUnavailable"];
        };
    };
    resolveFinding: {
        parameters: {
            query?: never;
            header: {
                /**
                 * @description Chosen by the caller, new for each thing to be created; a UUID is good. Kept for 24 hours (R-HTTP-03).
                 * @example 5f0c3b1e-6d5f-4f7e-9a55-0c9f6f1f7a10
                 */
                "Idempotency-Key": components["parameters"]["IdempotencyKey"];
                /**
                 * @description Which organization is meant, by its id. Needed only when the token belongs to several; 403 when it is none of them.
                 * @example 0190a000-0000-7000-8000-000000000001
                 */
                "Kithway-Organization"?: components["parameters"]["KithwayOrganization"];
            };
            path: {
                /**
                 * @description The finding.
                 * @example 0190a000-0000-7000-8000-0000000000d1
                 */
                findingId: string;
            };
            cookie?: never;
        };
        /** @description Two sisters share a telephone. */
        requestBody: {
            content: {
                "application/json": components["schemas"]["ResolveFinding"];
            };
        };
        responses: {
            /** @description It is resolved. */
            201: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["IntegrityFinding"];
                };
            };
            400: components["responses"]["BadRequest"];
            401: components["responses"]["Unauthorized"];
            403: components["responses"]["Forbidden"];
            404: components["responses"]["NotFound"];
            409: components["responses"]["Conflict"];
            422: components["responses"]["UnprocessableContent"];
            503: components["responses"]["ServiceUnavailable"];
        };
    };
    listJobs: {
        parameters: {
            query?: {
                /**
                 * @description The `next` of the page before; opaque. Absent for the first page.
                 * @example MDE5MGEwMDA
                 */
                cursor?: components["parameters"]["Cursor"];
                /**
                 * @description How many items a page may hold.
                 * @example 50
                 */
                limit?: components["parameters"]["Limit"];
                /**
                 * @description Only jobs in this state; DEAD ones wait for an operator.
                 * @example DEAD
                 */
                state?: components["schemas"]["JobState"];
            };
            header?: {
                /**
                 * @description Which organization is meant, by its id. Needed only when the token belongs to several; 403 when it is none of them.
                 * @example 0190a000-0000-7000-8000-000000000001
                 */
                "Kithway-Organization"?: components["parameters"]["KithwayOrganization"];
            };
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description A page of jobs. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["JobPage"];
                };
            };
            400: components["responses"]["BadRequest"];
            401: components["responses"]["Unauthorized"];
            403: components["responses"]["Forbidden"];
            503: components["responses"]["ServiceUnavailable"];
        };
    };
    retryJob: {
        parameters: {
            query?: never;
            header: {
                /**
                 * @description Chosen by the caller, new for each thing to be created; a UUID is good. Kept for 24 hours (R-HTTP-03).
                 * @example 5f0c3b1e-6d5f-4f7e-9a55-0c9f6f1f7a10
                 */
                "Idempotency-Key": components["parameters"]["IdempotencyKey"];
                /**
                 * @description Which organization is meant, by its id. Needed only when the token belongs to several; 403 when it is none of them.
                 * @example 0190a000-0000-7000-8000-000000000001
                 */
                "Kithway-Organization"?: components["parameters"]["KithwayOrganization"];
            };
            path: {
                /**
                 * @description The job.
                 * @example 0190a000-0000-7000-8000-0000000000e5
                 */
                jobId: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description The job is due again. */
            201: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["JobRetry"];
                };
            };
            400: components["responses"]["BadRequest"];
            401: components["responses"]["Unauthorized"];
            403: components["responses"]["Forbidden"];
            404: components["responses"]["NotFound"];
            409: components["responses"]["Conflict"];
            503: components["responses"]["ServiceUnavailable"];
        };
    };
    listLocations: {
        parameters: {
            query?: {
                /**
                 * @description The `next` of the page before; opaque. Absent for the first page.
                 * @example MDE5MGEwMDA
                 */
                cursor?: components["parameters"]["Cursor"];
                /**
                 * @description How many items a page may hold.
                 * @example 50
                 */
                limit?: components["parameters"]["Limit"];
            };
            header?: {
                /**
                 * @description Which organization is meant, by its id. Needed only when the token belongs to several; 403 when it is none of them.
                 * @example 0190a000-0000-7000-8000-000000000001
                 */
                "Kithway-Organization"?: components["parameters"]["KithwayOrganization"];
            };
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description The locations that programs, links and rules may name */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["LocationPage"];
                };
            };
            400: components["responses"]["BadRequest"];
            401: components["responses"]["Unauthorized"];
            403: components["responses"]["Forbidden"];
            503: components["responses"]["ServiceUnavailable"];
        };
    };
    listNameDecisions: {
        parameters: {
            query?: {
                /**
                 * @description The `next` of the page before; opaque. Absent for the first page.
                 * @example MDE5MGEwMDA
                 */
                cursor?: components["parameters"]["Cursor"];
                /**
                 * @description How many items a page may hold.
                 * @example 50
                 */
                limit?: components["parameters"]["Limit"];
            };
            header?: {
                /**
                 * @description Which organization is meant, by its id. Needed only when the token belongs to several; 403 when it is none of them.
                 * @example 0190a000-0000-7000-8000-000000000001
                 */
                "Kithway-Organization"?: components["parameters"]["KithwayOrganization"];
            };
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description What was decided about public names. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["NameDecisionPage"];
                };
            };
            400: components["responses"]["BadRequest"];
            401: components["responses"]["Unauthorized"];
            403: components["responses"]["Forbidden"];
            503: components["responses"]["ServiceUnavailable"];
        };
    };
    decideName: {
        parameters: {
            query?: never;
            header: {
                /**
                 * @description Chosen by the caller, new for each thing to be created; a UUID is good. Kept for 24 hours (R-HTTP-03).
                 * @example 5f0c3b1e-6d5f-4f7e-9a55-0c9f6f1f7a10
                 */
                "Idempotency-Key": components["parameters"]["IdempotencyKey"];
                /**
                 * @description Which organization is meant, by its id. Needed only when the token belongs to several; 403 when it is none of them.
                 * @example 0190a000-0000-7000-8000-000000000001
                 */
                "Kithway-Organization"?: components["parameters"]["KithwayOrganization"];
            };
            path?: never;
            cookie?: never;
        };
        /** @description A compliance officer decides that a name says nothing. */
        requestBody: {
            content: {
                "application/json": components["schemas"]["DecideName"];
            };
        };
        responses: {
            /** @description Decide about a public name. */
            201: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["NameDecision"];
                };
            };
            400: components["responses"]["BadRequest"];
            401: components["responses"]["Unauthorized"];
            403: components["responses"]["Forbidden"];
            404: components["responses"]["NotFound"];
            409: components["responses"]["Conflict"];
            422: components["responses"]["UnprocessableContent"];
            503: components["responses"]["ServiceUnavailable"];
        };
    };
    listPayers: {
        parameters: {
            query?: never;
            header?: {
                /**
                 * @description Which organization is meant, by its id. Needed only when the token belongs to several; 403 when it is none of them.
                 * @example 0190a000-0000-7000-8000-000000000001
                 */
                "Kithway-Organization"?: components["parameters"]["KithwayOrganization"];
            };
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description The plans. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Payers"];
                };
            };
            401: components["responses"]["Unauthorized"];
            403: components["responses"]["Forbidden"];
            503: components["responses"]["ServiceUnavailable"];
        };
    };
    addPayer: {
        parameters: {
            query?: never;
            header: {
                /**
                 * @description Chosen by the caller, new for each thing to be created; a UUID is good. Kept for 24 hours (R-HTTP-03).
                 * @example 5f0c3b1e-6d5f-4f7e-9a55-0c9f6f1f7a10
                 */
                "Idempotency-Key": components["parameters"]["IdempotencyKey"];
                /**
                 * @description Which organization is meant, by its id. Needed only when the token belongs to several; 403 when it is none of them.
                 * @example 0190a000-0000-7000-8000-000000000001
                 */
                "Kithway-Organization"?: components["parameters"]["KithwayOrganization"];
            };
            path?: never;
            cookie?: never;
        };
        /** @description A marketer adds a plan. */
        requestBody: {
            content: {
                "application/json": components["schemas"]["AddPayer"];
            };
        };
        responses: {
            /** @description Added. */
            201: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Payer"];
                };
            };
            400: components["responses"]["BadRequest"];
            401: components["responses"]["Unauthorized"];
            403: components["responses"]["Forbidden"];
            409: components["responses"]["Conflict"];
            422: components["responses"]["UnprocessableContent"];
            503: components["responses"]["ServiceUnavailable"];
        };
    };
    requestAccounting: {
        parameters: {
            query?: never;
            header: {
                /**
                 * @description Chosen by the caller, new for each thing to be created; a UUID is good. Kept for 24 hours (R-HTTP-03).
                 * @example 5f0c3b1e-6d5f-4f7e-9a55-0c9f6f1f7a10
                 */
                "Idempotency-Key": components["parameters"]["IdempotencyKey"];
                /**
                 * @description Which organization is meant, by its id. Needed only when the token belongs to several; 403 when it is none of them.
                 * @example 0190a000-0000-7000-8000-000000000001
                 */
                "Kithway-Organization"?: components["parameters"]["KithwayOrganization"];
            };
            path: {
                /**
                 * @description The person.
                 * @example 0190a000-0000-7000-8000-0000000000a1
                 */
                personId: string;
            };
            cookie?: never;
        };
        /** @description Somebody asked at the desk yesterday. */
        requestBody: {
            content: {
                "application/json": components["schemas"]["RequestAccounting"];
            };
        };
        responses: {
            /** @description Recorded, with its date. */
            201: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Accounting"];
                };
            };
            400: components["responses"]["BadRequest"];
            401: components["responses"]["Unauthorized"];
            403: components["responses"]["Forbidden"];
            404: components["responses"]["NotFound"];
            409: components["responses"]["Conflict"];
            422: components["responses"]["UnprocessableContent"];
            503: components["responses"]["ServiceUnavailable"];
        };
    };
    wishConfidential: {
        parameters: {
            query?: never;
            header: {
                /**
                 * @description Chosen by the caller, new for each thing to be created; a UUID is good. Kept for 24 hours (R-HTTP-03).
                 * @example 5f0c3b1e-6d5f-4f7e-9a55-0c9f6f1f7a10
                 */
                "Idempotency-Key": components["parameters"]["IdempotencyKey"];
                /**
                 * @description Which organization is meant, by its id. Needed only when the token belongs to several; 403 when it is none of them.
                 * @example 0190a000-0000-7000-8000-000000000001
                 */
                "Kithway-Organization"?: components["parameters"]["KithwayOrganization"];
            };
            path: {
                /**
                 * @description The person.
                 * @example 0190a000-0000-7000-8000-0000000000a1
                 */
                personId: string;
            };
            cookie?: never;
        };
        /** @description Somebody asks to be reached by e-mail only. */
        requestBody: {
            content: {
                "application/json": components["schemas"]["WishConfidential"];
            };
        };
        responses: {
            /** @description Recorded. */
            201: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["ConfidentialWish"];
                };
            };
            400: components["responses"]["BadRequest"];
            401: components["responses"]["Unauthorized"];
            403: components["responses"]["Forbidden"];
            404: components["responses"]["NotFound"];
            409: components["responses"]["Conflict"];
            422: components["responses"]["UnprocessableContent"];
            503: components["responses"]["ServiceUnavailable"];
        };
    };
    listConsents: {
        parameters: {
            query?: {
                /**
                 * @description The moment to ask about; now, if absent.
                 * @example 2026-03-04T10:00:00Z
                 */
                asOf?: string;
            };
            header?: {
                /**
                 * @description Which organization is meant, by its id. Needed only when the token belongs to several; 403 when it is none of them.
                 * @example 0190a000-0000-7000-8000-000000000001
                 */
                "Kithway-Organization"?: components["parameters"]["KithwayOrganization"];
            };
            path: {
                /**
                 * @description The person.
                 * @example 0190a000-0000-7000-8000-0000000000a1
                 */
                personId: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description What was said. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["PersonConsents"];
                };
            };
            400: components["responses"]["BadRequest"];
            401: components["responses"]["Unauthorized"];
            403: components["responses"]["Forbidden"];
            404: components["responses"]["NotFound"];
            503: components["responses"]["ServiceUnavailable"];
        };
    };
    noteConsent: {
        parameters: {
            query?: never;
            header: {
                /**
                 * @description Chosen by the caller, new for each thing to be created; a UUID is good. Kept for 24 hours (R-HTTP-03).
                 * @example 5f0c3b1e-6d5f-4f7e-9a55-0c9f6f1f7a10
                 */
                "Idempotency-Key": components["parameters"]["IdempotencyKey"];
                /**
                 * @description Which organization is meant, by its id. Needed only when the token belongs to several; 403 when it is none of them.
                 * @example 0190a000-0000-7000-8000-000000000001
                 */
                "Kithway-Organization"?: components["parameters"]["KithwayOrganization"];
            };
            path: {
                /**
                 * @description The person.
                 * @example 0190a000-0000-7000-8000-0000000000a1
                 */
                personId: string;
            };
            cookie?: never;
        };
        /** @description A coordinator notes that somebody called and wants no more texts. */
        requestBody: {
            content: {
                "application/json": components["schemas"]["NoteConsent"];
            };
        };
        responses: {
            /** @description Recorded. */
            201: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["PersonConsents"];
                };
            };
            400: components["responses"]["BadRequest"];
            401: components["responses"]["Unauthorized"];
            403: components["responses"]["Forbidden"];
            404: components["responses"]["NotFound"];
            409: components["responses"]["Conflict"];
            422: components["responses"]["UnprocessableContent"];
            503: components["responses"]["ServiceUnavailable"];
        };
    };
    listDecisions: {
        parameters: {
            query?: {
                /**
                 * @description The `next` of the page before; opaque. Absent for the first page.
                 * @example MDE5MGEwMDA
                 */
                cursor?: components["parameters"]["Cursor"];
                /**
                 * @description How many items a page may hold.
                 * @example 50
                 */
                limit?: components["parameters"]["Limit"];
            };
            header?: {
                /**
                 * @description Which organization is meant, by its id. Needed only when the token belongs to several; 403 when it is none of them.
                 * @example 0190a000-0000-7000-8000-000000000001
                 */
                "Kithway-Organization"?: components["parameters"]["KithwayOrganization"];
            };
            path: {
                /**
                 * @description The person.
                 * @example 0190a000-0000-7000-8000-0000000000a1
                 */
                personId: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description A page of decisions. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["SendDecisionPage"];
                };
            };
            400: components["responses"]["BadRequest"];
            401: components["responses"]["Unauthorized"];
            403: components["responses"]["Forbidden"];
            503: components["responses"]["ServiceUnavailable"];
        };
    };
    listDisclosureDecisions: {
        parameters: {
            query?: {
                /**
                 * @description The `next` of the page before; opaque. Absent for the first page.
                 * @example MDE5MGEwMDA
                 */
                cursor?: components["parameters"]["Cursor"];
                /**
                 * @description How many items a page may hold.
                 * @example 50
                 */
                limit?: components["parameters"]["Limit"];
            };
            header?: {
                /**
                 * @description Which organization is meant, by its id. Needed only when the token belongs to several; 403 when it is none of them.
                 * @example 0190a000-0000-7000-8000-000000000001
                 */
                "Kithway-Organization"?: components["parameters"]["KithwayOrganization"];
            };
            path: {
                /**
                 * @description The person.
                 * @example 0190a000-0000-7000-8000-0000000000a1
                 */
                personId: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description A page of decisions. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["DisclosureDecisionPage"];
                };
            };
            400: components["responses"]["BadRequest"];
            401: components["responses"]["Unauthorized"];
            403: components["responses"]["Forbidden"];
            503: components["responses"]["ServiceUnavailable"];
        };
    };
    listDisclosures: {
        parameters: {
            query?: never;
            header?: {
                /**
                 * @description Which organization is meant, by its id. Needed only when the token belongs to several; 403 when it is none of them.
                 * @example 0190a000-0000-7000-8000-000000000001
                 */
                "Kithway-Organization"?: components["parameters"]["KithwayOrganization"];
            };
            path: {
                /**
                 * @description The person.
                 * @example 0190a000-0000-7000-8000-0000000000a1
                 */
                personId: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description The disclosures. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["DisclosureList"];
                };
            };
            400: components["responses"]["BadRequest"];
            401: components["responses"]["Unauthorized"];
            403: components["responses"]["Forbidden"];
            404: components["responses"]["NotFound"];
            503: components["responses"]["ServiceUnavailable"];
        };
    };
    noteDisclosure: {
        parameters: {
            query?: never;
            header: {
                /**
                 * @description Chosen by the caller, new for each thing to be created; a UUID is good. Kept for 24 hours (R-HTTP-03).
                 * @example 5f0c3b1e-6d5f-4f7e-9a55-0c9f6f1f7a10
                 */
                "Idempotency-Key": components["parameters"]["IdempotencyKey"];
                /**
                 * @description Which organization is meant, by its id. Needed only when the token belongs to several; 403 when it is none of them.
                 * @example 0190a000-0000-7000-8000-000000000001
                 */
                "Kithway-Organization"?: components["parameters"]["KithwayOrganization"];
            };
            path: {
                /**
                 * @description The person.
                 * @example 0190a000-0000-7000-8000-0000000000a1
                 */
                personId: string;
            };
            cookie?: never;
        };
        /** @description A compliance officer notes a report to a health department. */
        requestBody: {
            content: {
                "application/json": components["schemas"]["NoteDisclosure"];
            };
        };
        responses: {
            /** @description Noted. */
            201: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["NotedDisclosure"];
                };
            };
            400: components["responses"]["BadRequest"];
            401: components["responses"]["Unauthorized"];
            403: components["responses"]["Forbidden"];
            404: components["responses"]["NotFound"];
            409: components["responses"]["Conflict"];
            422: components["responses"]["UnprocessableContent"];
            503: components["responses"]["ServiceUnavailable"];
        };
    };
    openEmergencyAccess: {
        parameters: {
            query?: never;
            header: {
                /**
                 * @description Chosen by the caller, new for each thing to be created; a UUID is good. Kept for 24 hours (R-HTTP-03).
                 * @example 5f0c3b1e-6d5f-4f7e-9a55-0c9f6f1f7a10
                 */
                "Idempotency-Key": components["parameters"]["IdempotencyKey"];
                /**
                 * @description Which organization is meant, by its id. Needed only when the token belongs to several; 403 when it is none of them.
                 * @example 0190a000-0000-7000-8000-000000000001
                 */
                "Kithway-Organization"?: components["parameters"]["KithwayOrganization"];
            };
            path: {
                /**
                 * @description The person.
                 * @example 0190a000-0000-7000-8000-0000000000a1
                 */
                personId: string;
            };
            cookie?: never;
        };
        /** @description Somebody collapsed at the front desk. */
        requestBody: {
            content: {
                "application/json": components["schemas"]["OpenEmergency"];
            };
        };
        responses: {
            /** @description It is open. */
            201: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["EmergencyAccess"];
                };
            };
            400: components["responses"]["BadRequest"];
            401: components["responses"]["Unauthorized"];
            403: components["responses"]["Forbidden"];
            404: components["responses"]["NotFound"];
            409: components["responses"]["Conflict"];
            422: components["responses"]["UnprocessableContent"];
            503: components["responses"]["ServiceUnavailable"];
        };
    };
    erasePerson: {
        parameters: {
            query?: never;
            header: {
                /**
                 * @description Chosen by the caller, new for each thing to be created; a UUID is good. Kept for 24 hours (R-HTTP-03).
                 * @example 5f0c3b1e-6d5f-4f7e-9a55-0c9f6f1f7a10
                 */
                "Idempotency-Key": components["parameters"]["IdempotencyKey"];
                /**
                 * @description Which organization is meant, by its id. Needed only when the token belongs to several; 403 when it is none of them.
                 * @example 0190a000-0000-7000-8000-000000000001
                 */
                "Kithway-Organization"?: components["parameters"]["KithwayOrganization"];
            };
            path: {
                /**
                 * @description The person.
                 * @example 0190a000-0000-7000-8000-0000000000a1
                 */
                personId: string;
            };
            cookie?: never;
        };
        /** @description A former patient asks to be erased. */
        requestBody: {
            content: {
                "application/json": components["schemas"]["ErasePerson"];
            };
        };
        responses: {
            /** @description The person is erased. */
            201: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Erasure"];
                };
            };
            400: components["responses"]["BadRequest"];
            401: components["responses"]["Unauthorized"];
            403: components["responses"]["Forbidden"];
            404: components["responses"]["NotFound"];
            409: components["responses"]["Conflict"];
            422: components["responses"]["UnprocessableContent"];
            503: components["responses"]["ServiceUnavailable"];
        };
    };
    getLegalHold: {
        parameters: {
            query?: never;
            header?: {
                /**
                 * @description Which organization is meant, by its id. Needed only when the token belongs to several; 403 when it is none of them.
                 * @example 0190a000-0000-7000-8000-000000000001
                 */
                "Kithway-Organization"?: components["parameters"]["KithwayOrganization"];
            };
            path: {
                /**
                 * @description The person.
                 * @example 0190a000-0000-7000-8000-0000000000a1
                 */
                personId: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description Whether there is a hold. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["LegalHold"];
                };
            };
            400: components["responses"]["BadRequest"];
            401: components["responses"]["Unauthorized"];
            403: components["responses"]["Forbidden"];
            404: components["responses"]["NotFound"];
            503: components["responses"]["ServiceUnavailable"];
        };
    };
    setLegalHold: {
        parameters: {
            query?: never;
            header?: {
                /**
                 * @description Which organization is meant, by its id. Needed only when the token belongs to several; 403 when it is none of them.
                 * @example 0190a000-0000-7000-8000-000000000001
                 */
                "Kithway-Organization"?: components["parameters"]["KithwayOrganization"];
            };
            path: {
                /**
                 * @description The person.
                 * @example 0190a000-0000-7000-8000-0000000000a1
                 */
                personId: string;
            };
            cookie?: never;
        };
        /** @description A lawsuit is announced. */
        requestBody: {
            content: {
                "application/json": components["schemas"]["SetLegalHold"];
            };
        };
        responses: {
            /** @description What was said. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["LegalHold"];
                };
            };
            400: components["responses"]["BadRequest"];
            401: components["responses"]["Unauthorized"];
            403: components["responses"]["Forbidden"];
            404: components["responses"]["NotFound"];
            409: components["responses"]["Conflict"];
            503: components["responses"]["ServiceUnavailable"];
        };
    };
    inviteToOwnRecord: {
        parameters: {
            query?: never;
            header: {
                /**
                 * @description Chosen by the caller, new for each thing to be created; a UUID is good. Kept for 24 hours (R-HTTP-03).
                 * @example 5f0c3b1e-6d5f-4f7e-9a55-0c9f6f1f7a10
                 */
                "Idempotency-Key": components["parameters"]["IdempotencyKey"];
                /**
                 * @description Which organization is meant, by its id. Needed only when the token belongs to several; 403 when it is none of them.
                 * @example 0190a000-0000-7000-8000-000000000001
                 */
                "Kithway-Organization"?: components["parameters"]["KithwayOrganization"];
            };
            path: {
                /**
                 * @description The person.
                 * @example 0190a000-0000-7000-8000-0000000000a1
                 */
                personId: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description The link. */
            201: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["OwnRecordLink"];
                };
            };
            400: components["responses"]["BadRequest"];
            401: components["responses"]["Unauthorized"];
            403: components["responses"]["Forbidden"];
            404: components["responses"]["NotFound"];
            409: components["responses"]["Conflict"];
            503: components["responses"]["ServiceUnavailable"];
        };
    };
    listReceipts: {
        parameters: {
            query?: never;
            header?: {
                /**
                 * @description Which organization is meant, by its id. Needed only when the token belongs to several; 403 when it is none of them.
                 * @example 0190a000-0000-7000-8000-000000000001
                 */
                "Kithway-Organization"?: components["parameters"]["KithwayOrganization"];
            };
            path: {
                /**
                 * @description The person.
                 * @example 0190a000-0000-7000-8000-0000000000a1
                 */
                personId: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description The receipts. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["ConsentReceiptList"];
                };
            };
            400: components["responses"]["BadRequest"];
            401: components["responses"]["Unauthorized"];
            403: components["responses"]["Forbidden"];
            503: components["responses"]["ServiceUnavailable"];
        };
    };
    listRepresentatives: {
        parameters: {
            query?: never;
            header?: {
                /**
                 * @description Which organization is meant, by its id. Needed only when the token belongs to several; 403 when it is none of them.
                 * @example 0190a000-0000-7000-8000-000000000001
                 */
                "Kithway-Organization"?: components["parameters"]["KithwayOrganization"];
            };
            path: {
                /**
                 * @description The person.
                 * @example 0190a000-0000-7000-8000-0000000000a1
                 */
                personId: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description The representatives. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["RepresentativeList"];
                };
            };
            400: components["responses"]["BadRequest"];
            401: components["responses"]["Unauthorized"];
            403: components["responses"]["Forbidden"];
            404: components["responses"]["NotFound"];
            503: components["responses"]["ServiceUnavailable"];
        };
    };
    recordRepresentative: {
        parameters: {
            query?: never;
            header: {
                /**
                 * @description Chosen by the caller, new for each thing to be created; a UUID is good. Kept for 24 hours (R-HTTP-03).
                 * @example 5f0c3b1e-6d5f-4f7e-9a55-0c9f6f1f7a10
                 */
                "Idempotency-Key": components["parameters"]["IdempotencyKey"];
                /**
                 * @description Which organization is meant, by its id. Needed only when the token belongs to several; 403 when it is none of them.
                 * @example 0190a000-0000-7000-8000-000000000001
                 */
                "Kithway-Organization"?: components["parameters"]["KithwayOrganization"];
            };
            path: {
                /**
                 * @description The person.
                 * @example 0190a000-0000-7000-8000-0000000000a1
                 */
                personId: string;
            };
            cookie?: never;
        };
        /** @description A coordinator has seen a power of attorney. */
        requestBody: {
            content: {
                "application/json": components["schemas"]["RecordRepresentative"];
            };
        };
        responses: {
            /** @description Recorded. */
            201: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Representative"];
                };
            };
            400: components["responses"]["BadRequest"];
            401: components["responses"]["Unauthorized"];
            403: components["responses"]["Forbidden"];
            404: components["responses"]["NotFound"];
            409: components["responses"]["Conflict"];
            422: components["responses"]["UnprocessableContent"];
            503: components["responses"]["ServiceUnavailable"];
        };
    };
    changeRepresentative: {
        parameters: {
            query?: never;
            header: {
                /**
                 * @description Chosen by the caller, new for each thing to be created; a UUID is good. Kept for 24 hours (R-HTTP-03).
                 * @example 5f0c3b1e-6d5f-4f7e-9a55-0c9f6f1f7a10
                 */
                "Idempotency-Key": components["parameters"]["IdempotencyKey"];
                /**
                 * @description Which organization is meant, by its id. Needed only when the token belongs to several; 403 when it is none of them.
                 * @example 0190a000-0000-7000-8000-000000000001
                 */
                "Kithway-Organization"?: components["parameters"]["KithwayOrganization"];
            };
            path: {
                /**
                 * @description The authority.
                 * @example 0190a000-0000-7000-8000-0000000000a3
                 */
                authorityId: string;
                /**
                 * @description The person.
                 * @example 0190a000-0000-7000-8000-0000000000a1
                 */
                personId: string;
            };
            cookie?: never;
        };
        /** @description A coordinator fears for the patient. */
        requestBody: {
            content: {
                "application/json": components["schemas"]["ChangeRepresentative"];
            };
        };
        responses: {
            /** @description Recorded. */
            201: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Representative"];
                };
            };
            400: components["responses"]["BadRequest"];
            401: components["responses"]["Unauthorized"];
            403: components["responses"]["Forbidden"];
            404: components["responses"]["NotFound"];
            409: components["responses"]["Conflict"];
            422: components["responses"]["UnprocessableContent"];
            503: components["responses"]["ServiceUnavailable"];
        };
    };
    closeAddress: {
        parameters: {
            query?: never;
            header: {
                /**
                 * @description Chosen by the caller, new for each thing to be created; a UUID is good. Kept for 24 hours (R-HTTP-03).
                 * @example 5f0c3b1e-6d5f-4f7e-9a55-0c9f6f1f7a10
                 */
                "Idempotency-Key": components["parameters"]["IdempotencyKey"];
                /**
                 * @description Which organization is meant, by its id. Needed only when the token belongs to several; 403 when it is none of them.
                 * @example 0190a000-0000-7000-8000-000000000001
                 */
                "Kithway-Organization"?: components["parameters"]["KithwayOrganization"];
            };
            path: {
                /**
                 * @description The person.
                 * @example 0190a000-0000-7000-8000-0000000000a1
                 */
                personId: string;
            };
            cookie?: never;
        };
        /** @description A coordinator was told on the phone to stop all texts. */
        requestBody: {
            content: {
                "application/json": components["schemas"]["CloseAddress"];
            };
        };
        responses: {
            /** @description Closed. */
            201: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["ClosedAddress"];
                };
            };
            400: components["responses"]["BadRequest"];
            401: components["responses"]["Unauthorized"];
            403: components["responses"]["Forbidden"];
            404: components["responses"]["NotFound"];
            409: components["responses"]["Conflict"];
            422: components["responses"]["UnprocessableContent"];
            503: components["responses"]["ServiceUnavailable"];
        };
    };
    setTimeZone: {
        parameters: {
            query?: never;
            header?: {
                /**
                 * @description Which organization is meant, by its id. Needed only when the token belongs to several; 403 when it is none of them.
                 * @example 0190a000-0000-7000-8000-000000000001
                 */
                "Kithway-Organization"?: components["parameters"]["KithwayOrganization"];
            };
            path: {
                /**
                 * @description The person.
                 * @example 0190a000-0000-7000-8000-0000000000a1
                 */
                personId: string;
            };
            cookie?: never;
        };
        /** @description A coordinator was told that somebody lives in the Mountain zone. */
        requestBody: {
            content: {
                "application/json": components["schemas"]["PersonTimeZone"];
            };
        };
        responses: {
            /** @description The zone that counts from now on. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["PersonTimeZone"];
                };
            };
            400: components["responses"]["BadRequest"];
            401: components["responses"]["Unauthorized"];
            403: components["responses"]["Forbidden"];
            404: components["responses"]["NotFound"];
            422: components["responses"]["UnprocessableContent"];
            503: components["responses"]["ServiceUnavailable"];
        };
    };
    getPrivacyNotice: {
        parameters: {
            query?: never;
            header?: {
                /**
                 * @description Which organization is meant, by its id. Needed only when the token belongs to several; 403 when it is none of them.
                 * @example 0190a000-0000-7000-8000-000000000001
                 */
                "Kithway-Organization"?: components["parameters"]["KithwayOrganization"];
            };
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description What was noted last. */
            200: {
                headers: {
                    ETag: components["headers"]["ETag"];
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["PrivacyNotice"];
                };
            };
            401: components["responses"]["Unauthorized"];
            403: components["responses"]["Forbidden"];
            503: components["responses"]["ServiceUnavailable"];
        };
    };
    notePrivacyNotice: {
        parameters: {
            query?: never;
            header: {
                /**
                 * @description The ETag of what was read, so that nobody overwrites what somebody else wrote meanwhile (412).
                 * @example "1"
                 */
                "If-Match": components["parameters"]["IfMatch"];
                /**
                 * @description Which organization is meant, by its id. Needed only when the token belongs to several; 403 when it is none of them.
                 * @example 0190a000-0000-7000-8000-000000000001
                 */
                "Kithway-Organization"?: components["parameters"]["KithwayOrganization"];
            };
            path?: never;
            cookie?: never;
        };
        /** @description Somebody from compliance has read the notice. */
        requestBody: {
            content: {
                "application/json": components["schemas"]["NotePrivacyNotice"];
            };
        };
        responses: {
            /** @description Noted. */
            200: {
                headers: {
                    ETag: components["headers"]["ETag"];
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["PrivacyNotice"];
                };
            };
            400: components["responses"]["BadRequest"];
            401: components["responses"]["Unauthorized"];
            403: components["responses"]["Forbidden"];
            412: components["responses"]["PreconditionFailed"];
            503: components["responses"]["ServiceUnavailable"];
        };
    };
    listPrograms: {
        parameters: {
            query?: {
                /**
                 * @description The `next` of the page before; opaque. Absent for the first page.
                 * @example MDE5MGEwMDA
                 */
                cursor?: components["parameters"]["Cursor"];
                /**
                 * @description How many items a page may hold.
                 * @example 50
                 */
                limit?: components["parameters"]["Limit"];
            };
            header?: {
                /**
                 * @description Which organization is meant, by its id. Needed only when the token belongs to several; 403 when it is none of them.
                 * @example 0190a000-0000-7000-8000-000000000001
                 */
                "Kithway-Organization"?: components["parameters"]["KithwayOrganization"];
            };
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description A page of programs. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["ProgramPage"];
                };
            };
            400: components["responses"]["BadRequest"];
            401: components["responses"]["Unauthorized"];
            403: components["responses"]["Forbidden"];
            503: components["responses"]["ServiceUnavailable"];
        };
    };
    createProgram: {
        parameters: {
            query?: never;
            header: {
                /**
                 * @description Chosen by the caller, new for each thing to be created; a UUID is good. Kept for 24 hours (R-HTTP-03).
                 * @example 5f0c3b1e-6d5f-4f7e-9a55-0c9f6f1f7a10
                 */
                "Idempotency-Key": components["parameters"]["IdempotencyKey"];
                /**
                 * @description Which organization is meant, by its id. Needed only when the token belongs to several; 403 when it is none of them.
                 * @example 0190a000-0000-7000-8000-000000000001
                 */
                "Kithway-Organization"?: components["parameters"]["KithwayOrganization"];
            };
            path?: never;
            cookie?: never;
        };
        /** @description A marketer begins a program. */
        requestBody: {
            content: {
                "application/json": components["schemas"]["CreateProgram"];
            };
        };
        responses: {
            /** @description Begin a program. */
            201: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["ProgramVersion"];
                };
            };
            400: components["responses"]["BadRequest"];
            401: components["responses"]["Unauthorized"];
            403: components["responses"]["Forbidden"];
            409: components["responses"]["Conflict"];
            422: components["responses"]["UnprocessableContent"];
            503: components["responses"]["ServiceUnavailable"];
        };
    };
    getProgram: {
        parameters: {
            query?: never;
            header?: {
                /**
                 * @description Which organization is meant, by its id. Needed only when the token belongs to several; 403 when it is none of them.
                 * @example 0190a000-0000-7000-8000-000000000001
                 */
                "Kithway-Organization"?: components["parameters"]["KithwayOrganization"];
            };
            path: {
                /**
                 * @description The program.
                 * @example 0190a000-0000-7000-8000-0000000000d1
                 */
                programId: components["parameters"]["ProgramId"];
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description One program with its campaigns. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["ProgramDetail"];
                };
            };
            400: components["responses"]["BadRequest"];
            401: components["responses"]["Unauthorized"];
            403: components["responses"]["Forbidden"];
            404: components["responses"]["NotFound"];
            503: components["responses"]["ServiceUnavailable"];
        };
    };
    addCampaign: {
        parameters: {
            query?: never;
            header: {
                /**
                 * @description Chosen by the caller, new for each thing to be created; a UUID is good. Kept for 24 hours (R-HTTP-03).
                 * @example 5f0c3b1e-6d5f-4f7e-9a55-0c9f6f1f7a10
                 */
                "Idempotency-Key": components["parameters"]["IdempotencyKey"];
                /**
                 * @description Which organization is meant, by its id. Needed only when the token belongs to several; 403 when it is none of them.
                 * @example 0190a000-0000-7000-8000-000000000001
                 */
                "Kithway-Organization"?: components["parameters"]["KithwayOrganization"];
            };
            path: {
                /**
                 * @description The program.
                 * @example 0190a000-0000-7000-8000-0000000000d1
                 */
                programId: components["parameters"]["ProgramId"];
            };
            cookie?: never;
        };
        /** @description A marketer opens a campaign. */
        requestBody: {
            content: {
                "application/json": components["schemas"]["NameCampaign"];
            };
        };
        responses: {
            /** @description Open a campaign. */
            201: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Campaign"];
                };
            };
            400: components["responses"]["BadRequest"];
            401: components["responses"]["Unauthorized"];
            403: components["responses"]["Forbidden"];
            404: components["responses"]["NotFound"];
            409: components["responses"]["Conflict"];
            422: components["responses"]["UnprocessableContent"];
            503: components["responses"]["ServiceUnavailable"];
        };
    };
    renameCampaign: {
        parameters: {
            query?: never;
            header?: {
                /**
                 * @description Which organization is meant, by its id. Needed only when the token belongs to several; 403 when it is none of them.
                 * @example 0190a000-0000-7000-8000-000000000001
                 */
                "Kithway-Organization"?: components["parameters"]["KithwayOrganization"];
            };
            path: {
                /**
                 * @description The campaign.
                 * @example 0190a000-0000-7000-8000-0000000000d2
                 */
                campaignId: components["parameters"]["CampaignId"];
                /**
                 * @description The program.
                 * @example 0190a000-0000-7000-8000-0000000000d1
                 */
                programId: components["parameters"]["ProgramId"];
            };
            cookie?: never;
        };
        /** @description A marketer corrects a name. */
        requestBody: {
            content: {
                "application/json": components["schemas"]["NameCampaign"];
            };
        };
        responses: {
            /** @description Rename a campaign. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Campaign"];
                };
            };
            400: components["responses"]["BadRequest"];
            401: components["responses"]["Unauthorized"];
            403: components["responses"]["Forbidden"];
            404: components["responses"]["NotFound"];
            503: components["responses"]["ServiceUnavailable"];
        };
    };
    closeCampaign: {
        parameters: {
            query?: never;
            header?: {
                /**
                 * @description Which organization is meant, by its id. Needed only when the token belongs to several; 403 when it is none of them.
                 * @example 0190a000-0000-7000-8000-000000000001
                 */
                "Kithway-Organization"?: components["parameters"]["KithwayOrganization"];
            };
            path: {
                /**
                 * @description The campaign.
                 * @example 0190a000-0000-7000-8000-0000000000d2
                 */
                campaignId: components["parameters"]["CampaignId"];
                /**
                 * @description The program.
                 * @example 0190a000-0000-7000-8000-0000000000d1
                 */
                programId: components["parameters"]["ProgramId"];
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description Close a campaign. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Campaign"];
                };
            };
            400: components["responses"]["BadRequest"];
            401: components["responses"]["Unauthorized"];
            403: components["responses"]["Forbidden"];
            404: components["responses"]["NotFound"];
            503: components["responses"]["ServiceUnavailable"];
        };
    };
    listCreditModels: {
        parameters: {
            query?: never;
            header?: {
                /**
                 * @description Which organization is meant, by its id. Needed only when the token belongs to several; 403 when it is none of them.
                 * @example 0190a000-0000-7000-8000-000000000001
                 */
                "Kithway-Organization"?: components["parameters"]["KithwayOrganization"];
            };
            path: {
                /**
                 * @description The program.
                 * @example 0190a000-0000-7000-8000-0000000000d1
                 */
                programId: components["parameters"]["ProgramId"];
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description A marketer looks under which models the program was credited. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["CreditModels"];
                };
            };
            400: components["responses"]["BadRequest"];
            401: components["responses"]["Unauthorized"];
            403: components["responses"]["Forbidden"];
            404: components["responses"]["NotFound"];
            503: components["responses"]["ServiceUnavailable"];
        };
    };
    declareCreditModel: {
        parameters: {
            query?: never;
            header: {
                /**
                 * @description Chosen by the caller, new for each thing to be created; a UUID is good. Kept for 24 hours (R-HTTP-03).
                 * @example 5f0c3b1e-6d5f-4f7e-9a55-0c9f6f1f7a10
                 */
                "Idempotency-Key": components["parameters"]["IdempotencyKey"];
                /**
                 * @description Which organization is meant, by its id. Needed only when the token belongs to several; 403 when it is none of them.
                 * @example 0190a000-0000-7000-8000-000000000001
                 */
                "Kithway-Organization"?: components["parameters"]["KithwayOrganization"];
            };
            path: {
                /**
                 * @description The program.
                 * @example 0190a000-0000-7000-8000-0000000000d1
                 */
                programId: components["parameters"]["ProgramId"];
            };
            cookie?: never;
        };
        /** @description A marketer declares a model from next month on. */
        requestBody: {
            content: {
                "application/json": components["schemas"]["DeclareCreditModel"];
            };
        };
        responses: {
            /** @description A marketer declares a model from next month on. */
            201: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["CreditModelVersion"];
                };
            };
            400: components["responses"]["BadRequest"];
            401: components["responses"]["Unauthorized"];
            403: components["responses"]["Forbidden"];
            404: components["responses"]["NotFound"];
            409: components["responses"]["Conflict"];
            422: components["responses"]["UnprocessableContent"];
            503: components["responses"]["ServiceUnavailable"];
        };
    };
    recountCredit: {
        parameters: {
            query?: never;
            header?: {
                /**
                 * @description Which organization is meant, by its id. Needed only when the token belongs to several; 403 when it is none of them.
                 * @example 0190a000-0000-7000-8000-000000000001
                 */
                "Kithway-Organization"?: components["parameters"]["KithwayOrganization"];
            };
            path: {
                /**
                 * @description The program.
                 * @example 0190a000-0000-7000-8000-0000000000d1
                 */
                programId: components["parameters"]["ProgramId"];
            };
            cookie?: never;
        };
        /** @description A compliance officer checks that a month's numbers can be derived again. */
        requestBody: {
            content: {
                "application/json": components["schemas"]["RecountCredit"];
            };
        };
        responses: {
            /** @description A compliance officer checks that a month's numbers can be derived again. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["CreditRecount"];
                };
            };
            400: components["responses"]["BadRequest"];
            401: components["responses"]["Unauthorized"];
            403: components["responses"]["Forbidden"];
            404: components["responses"]["NotFound"];
            503: components["responses"]["ServiceUnavailable"];
        };
    };
    startDraft: {
        parameters: {
            query?: never;
            header: {
                /**
                 * @description Chosen by the caller, new for each thing to be created; a UUID is good. Kept for 24 hours (R-HTTP-03).
                 * @example 5f0c3b1e-6d5f-4f7e-9a55-0c9f6f1f7a10
                 */
                "Idempotency-Key": components["parameters"]["IdempotencyKey"];
                /**
                 * @description Which organization is meant, by its id. Needed only when the token belongs to several; 403 when it is none of them.
                 * @example 0190a000-0000-7000-8000-000000000001
                 */
                "Kithway-Organization"?: components["parameters"]["KithwayOrganization"];
            };
            path: {
                /**
                 * @description The program.
                 * @example 0190a000-0000-7000-8000-0000000000d1
                 */
                programId: components["parameters"]["ProgramId"];
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description Begin a new version. */
            201: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["ProgramVersion"];
                };
            };
            400: components["responses"]["BadRequest"];
            401: components["responses"]["Unauthorized"];
            403: components["responses"]["Forbidden"];
            404: components["responses"]["NotFound"];
            409: components["responses"]["Conflict"];
            503: components["responses"]["ServiceUnavailable"];
        };
    };
    retireProgram: {
        parameters: {
            query?: never;
            header?: {
                /**
                 * @description Which organization is meant, by its id. Needed only when the token belongs to several; 403 when it is none of them.
                 * @example 0190a000-0000-7000-8000-000000000001
                 */
                "Kithway-Organization"?: components["parameters"]["KithwayOrganization"];
            };
            path: {
                /**
                 * @description The program.
                 * @example 0190a000-0000-7000-8000-0000000000d1
                 */
                programId: components["parameters"]["ProgramId"];
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description End a program. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Program"];
                };
            };
            400: components["responses"]["BadRequest"];
            401: components["responses"]["Unauthorized"];
            403: components["responses"]["Forbidden"];
            404: components["responses"]["NotFound"];
            409: components["responses"]["Conflict"];
            503: components["responses"]["ServiceUnavailable"];
        };
    };
    listProgramVersions: {
        parameters: {
            query?: {
                /**
                 * @description The `next` of the page before; opaque. Absent for the first page.
                 * @example MDE5MGEwMDA
                 */
                cursor?: components["parameters"]["Cursor"];
                /**
                 * @description How many items a page may hold.
                 * @example 50
                 */
                limit?: components["parameters"]["Limit"];
            };
            header?: {
                /**
                 * @description Which organization is meant, by its id. Needed only when the token belongs to several; 403 when it is none of them.
                 * @example 0190a000-0000-7000-8000-000000000001
                 */
                "Kithway-Organization"?: components["parameters"]["KithwayOrganization"];
            };
            path: {
                /**
                 * @description The program.
                 * @example 0190a000-0000-7000-8000-0000000000d1
                 */
                programId: components["parameters"]["ProgramId"];
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description Versions of a program. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["ProgramVersionPage"];
                };
            };
            400: components["responses"]["BadRequest"];
            401: components["responses"]["Unauthorized"];
            403: components["responses"]["Forbidden"];
            404: components["responses"]["NotFound"];
            503: components["responses"]["ServiceUnavailable"];
        };
    };
    getProgramVersion: {
        parameters: {
            query?: never;
            header?: {
                /**
                 * @description Which organization is meant, by its id. Needed only when the token belongs to several; 403 when it is none of them.
                 * @example 0190a000-0000-7000-8000-000000000001
                 */
                "Kithway-Organization"?: components["parameters"]["KithwayOrganization"];
            };
            path: {
                /**
                 * @description The program.
                 * @example 0190a000-0000-7000-8000-0000000000d1
                 */
                programId: components["parameters"]["ProgramId"];
                /**
                 * @description The version, counted from 1.
                 * @example 1
                 */
                version: components["parameters"]["ProgramVersionNumber"];
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description One version, exactly as it is or was. */
            200: {
                headers: {
                    ETag: components["headers"]["ETag"];
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["ProgramVersion"];
                };
            };
            400: components["responses"]["BadRequest"];
            401: components["responses"]["Unauthorized"];
            403: components["responses"]["Forbidden"];
            404: components["responses"]["NotFound"];
            503: components["responses"]["ServiceUnavailable"];
        };
    };
    editDraft: {
        parameters: {
            query?: never;
            header: {
                /**
                 * @description The ETag of what was read, so that nobody overwrites what somebody else wrote meanwhile (412).
                 * @example "1"
                 */
                "If-Match": components["parameters"]["IfMatch"];
                /**
                 * @description Which organization is meant, by its id. Needed only when the token belongs to several; 403 when it is none of them.
                 * @example 0190a000-0000-7000-8000-000000000001
                 */
                "Kithway-Organization"?: components["parameters"]["KithwayOrganization"];
            };
            path: {
                /**
                 * @description The program.
                 * @example 0190a000-0000-7000-8000-0000000000d1
                 */
                programId: components["parameters"]["ProgramId"];
                /**
                 * @description The version, counted from 1.
                 * @example 1
                 */
                version: components["parameters"]["ProgramVersionNumber"];
            };
            cookie?: never;
        };
        /** @description A marketer writes the page in both languages. */
        requestBody: {
            content: {
                "application/json": components["schemas"]["EditDraft"];
            };
        };
        responses: {
            /** @description Write a draft. */
            200: {
                headers: {
                    ETag: components["headers"]["ETag"];
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["ProgramVersion"];
                };
            };
            400: components["responses"]["BadRequest"];
            401: components["responses"]["Unauthorized"];
            403: components["responses"]["Forbidden"];
            404: components["responses"]["NotFound"];
            409: components["responses"]["Conflict"];
            412: components["responses"]["PreconditionFailed"];
            422: components["responses"]["UnprocessableContent"];
            503: components["responses"]["ServiceUnavailable"];
        };
    };
    approveVersion: {
        parameters: {
            query?: never;
            header?: {
                /**
                 * @description Which organization is meant, by its id. Needed only when the token belongs to several; 403 when it is none of them.
                 * @example 0190a000-0000-7000-8000-000000000001
                 */
                "Kithway-Organization"?: components["parameters"]["KithwayOrganization"];
            };
            path: {
                /**
                 * @description The program.
                 * @example 0190a000-0000-7000-8000-0000000000d1
                 */
                programId: components["parameters"]["ProgramId"];
                /**
                 * @description The version, counted from 1.
                 * @example 1
                 */
                version: components["parameters"]["ProgramVersionNumber"];
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description Approve and publish. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["ProgramVersion"];
                };
            };
            400: components["responses"]["BadRequest"];
            401: components["responses"]["Unauthorized"];
            403: components["responses"]["Forbidden"];
            404: components["responses"]["NotFound"];
            409: components["responses"]["Conflict"];
            422: components["responses"]["UnprocessableContent"];
            503: components["responses"]["ServiceUnavailable"];
        };
    };
    checkVersion: {
        parameters: {
            query?: never;
            header?: {
                /**
                 * @description Which organization is meant, by its id. Needed only when the token belongs to several; 403 when it is none of them.
                 * @example 0190a000-0000-7000-8000-000000000001
                 */
                "Kithway-Organization"?: components["parameters"]["KithwayOrganization"];
            };
            path: {
                /**
                 * @description The program.
                 * @example 0190a000-0000-7000-8000-0000000000d1
                 */
                programId: components["parameters"]["ProgramId"];
                /**
                 * @description The version, counted from 1.
                 * @example 1
                 */
                version: components["parameters"]["ProgramVersionNumber"];
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description Everything that blocks publishing. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["CheckResult"];
                };
            };
            400: components["responses"]["BadRequest"];
            401: components["responses"]["Unauthorized"];
            403: components["responses"]["Forbidden"];
            404: components["responses"]["NotFound"];
            503: components["responses"]["ServiceUnavailable"];
        };
    };
    previewVersion: {
        parameters: {
            query?: never;
            header?: {
                /**
                 * @description Which organization is meant, by its id. Needed only when the token belongs to several; 403 when it is none of them.
                 * @example 0190a000-0000-7000-8000-000000000001
                 */
                "Kithway-Organization"?: components["parameters"]["KithwayOrganization"];
            };
            path: {
                /**
                 * @description The program.
                 * @example 0190a000-0000-7000-8000-0000000000d1
                 */
                programId: components["parameters"]["ProgramId"];
                /**
                 * @description The version, counted from 1.
                 * @example 1
                 */
                version: components["parameters"]["ProgramVersionNumber"];
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description An address to look at a version on a phone. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Preview"];
                };
            };
            400: components["responses"]["BadRequest"];
            401: components["responses"]["Unauthorized"];
            403: components["responses"]["Forbidden"];
            404: components["responses"]["NotFound"];
            503: components["responses"]["ServiceUnavailable"];
        };
    };
    returnVersion: {
        parameters: {
            query?: never;
            header?: {
                /**
                 * @description Which organization is meant, by its id. Needed only when the token belongs to several; 403 when it is none of them.
                 * @example 0190a000-0000-7000-8000-000000000001
                 */
                "Kithway-Organization"?: components["parameters"]["KithwayOrganization"];
            };
            path: {
                /**
                 * @description The program.
                 * @example 0190a000-0000-7000-8000-0000000000d1
                 */
                programId: components["parameters"]["ProgramId"];
                /**
                 * @description The version, counted from 1.
                 * @example 1
                 */
                version: components["parameters"]["ProgramVersionNumber"];
            };
            cookie?: never;
        };
        /** @description A second person asks for a change. */
        requestBody: {
            content: {
                "application/json": components["schemas"]["ReturnVersion"];
            };
        };
        responses: {
            /** @description Give a version back. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["ProgramVersion"];
                };
            };
            400: components["responses"]["BadRequest"];
            401: components["responses"]["Unauthorized"];
            403: components["responses"]["Forbidden"];
            404: components["responses"]["NotFound"];
            409: components["responses"]["Conflict"];
            503: components["responses"]["ServiceUnavailable"];
        };
    };
    getRoutingRules: {
        parameters: {
            query?: never;
            header?: {
                /**
                 * @description Which organization is meant, by its id. Needed only when the token belongs to several; 403 when it is none of them.
                 * @example 0190a000-0000-7000-8000-000000000001
                 */
                "Kithway-Organization"?: components["parameters"]["KithwayOrganization"];
            };
            path: {
                /**
                 * @description The program.
                 * @example 0190a000-0000-7000-8000-0000000000d1
                 */
                programId: components["parameters"]["ProgramId"];
                /**
                 * @description The version, counted from 1.
                 * @example 1
                 */
                version: components["parameters"]["ProgramVersionNumber"];
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description The rules of a version. */
            200: {
                headers: {
                    ETag: components["headers"]["ETag"];
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["ProgramRouting"];
                };
            };
            400: components["responses"]["BadRequest"];
            401: components["responses"]["Unauthorized"];
            403: components["responses"]["Forbidden"];
            404: components["responses"]["NotFound"];
            503: components["responses"]["ServiceUnavailable"];
        };
    };
    setRoutingRules: {
        parameters: {
            query?: never;
            header: {
                /**
                 * @description The ETag of what was read, so that nobody overwrites what somebody else wrote meanwhile (412).
                 * @example "1"
                 */
                "If-Match": components["parameters"]["IfMatch"];
                /**
                 * @description Which organization is meant, by its id. Needed only when the token belongs to several; 403 when it is none of them.
                 * @example 0190a000-0000-7000-8000-000000000001
                 */
                "Kithway-Organization"?: components["parameters"]["KithwayOrganization"];
            };
            path: {
                /**
                 * @description The program.
                 * @example 0190a000-0000-7000-8000-0000000000d1
                 */
                programId: components["parameters"]["ProgramId"];
                /**
                 * @description The version, counted from 1.
                 * @example 1
                 */
                version: components["parameters"]["ProgramVersionNumber"];
            };
            cookie?: never;
        };
        /** @description A marketer sends people to the nearest clinic with room. */
        requestBody: {
            content: {
                "application/json": components["schemas"]["RoutingRules"];
            };
        };
        responses: {
            /** @description Write the rules of a draft. */
            200: {
                headers: {
                    ETag: components["headers"]["ETag"];
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["ProgramRouting"];
                };
            };
            400: components["responses"]["BadRequest"];
            401: components["responses"]["Unauthorized"];
            403: components["responses"]["Forbidden"];
            404: components["responses"]["NotFound"];
            409: components["responses"]["Conflict"];
            412: components["responses"]["PreconditionFailed"];
            422: components["responses"]["UnprocessableContent"];
            503: components["responses"]["ServiceUnavailable"];
        };
    };
    submitVersion: {
        parameters: {
            query?: never;
            header?: {
                /**
                 * @description Which organization is meant, by its id. Needed only when the token belongs to several; 403 when it is none of them.
                 * @example 0190a000-0000-7000-8000-000000000001
                 */
                "Kithway-Organization"?: components["parameters"]["KithwayOrganization"];
            };
            path: {
                /**
                 * @description The program.
                 * @example 0190a000-0000-7000-8000-0000000000d1
                 */
                programId: components["parameters"]["ProgramId"];
                /**
                 * @description The version, counted from 1.
                 * @example 1
                 */
                version: components["parameters"]["ProgramVersionNumber"];
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description Hand a draft in for review. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["ProgramVersion"];
                };
            };
            400: components["responses"]["BadRequest"];
            401: components["responses"]["Unauthorized"];
            403: components["responses"]["Forbidden"];
            404: components["responses"]["NotFound"];
            409: components["responses"]["Conflict"];
            422: components["responses"]["UnprocessableContent"];
            503: components["responses"]["ServiceUnavailable"];
        };
    };
    listProviderGroups: {
        parameters: {
            query?: never;
            header?: {
                /**
                 * @description Which organization is meant, by its id. Needed only when the token belongs to several; 403 when it is none of them.
                 * @example 0190a000-0000-7000-8000-000000000001
                 */
                "Kithway-Organization"?: components["parameters"]["KithwayOrganization"];
            };
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description The provider groups that links and rules may name */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["ProviderGroups"];
                };
            };
            401: components["responses"]["Unauthorized"];
            403: components["responses"]["Forbidden"];
            503: components["responses"]["ServiceUnavailable"];
        };
    };
    addProviderGroup: {
        parameters: {
            query?: never;
            header: {
                /**
                 * @description Chosen by the caller, new for each thing to be created; a UUID is good. Kept for 24 hours (R-HTTP-03).
                 * @example 5f0c3b1e-6d5f-4f7e-9a55-0c9f6f1f7a10
                 */
                "Idempotency-Key": components["parameters"]["IdempotencyKey"];
                /**
                 * @description Which organization is meant, by its id. Needed only when the token belongs to several; 403 when it is none of them.
                 * @example 0190a000-0000-7000-8000-000000000001
                 */
                "Kithway-Organization"?: components["parameters"]["KithwayOrganization"];
            };
            path?: never;
            cookie?: never;
        };
        /** @description A marketer adds a group. */
        requestBody: {
            content: {
                "application/json": components["schemas"]["NameProviderGroup"];
            };
        };
        responses: {
            /** @description Add a provider group */
            201: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["ProviderGroup"];
                };
            };
            400: components["responses"]["BadRequest"];
            401: components["responses"]["Unauthorized"];
            403: components["responses"]["Forbidden"];
            409: components["responses"]["Conflict"];
            422: components["responses"]["UnprocessableContent"];
            503: components["responses"]["ServiceUnavailable"];
        };
    };
    renameProviderGroup: {
        parameters: {
            query?: never;
            header?: {
                /**
                 * @description Which organization is meant, by its id. Needed only when the token belongs to several; 403 when it is none of them.
                 * @example 0190a000-0000-7000-8000-000000000001
                 */
                "Kithway-Organization"?: components["parameters"]["KithwayOrganization"];
            };
            path: {
                /**
                 * @description The provider group.
                 * @example 0190a000-0000-7000-8000-0000000000ca
                 */
                providerGroupId: components["parameters"]["ProviderGroupId"];
            };
            cookie?: never;
        };
        /** @description A marketer corrects a name. */
        requestBody: {
            content: {
                "application/json": components["schemas"]["NameProviderGroup"];
            };
        };
        responses: {
            /** @description Rename a provider group */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["ProviderGroup"];
                };
            };
            400: components["responses"]["BadRequest"];
            401: components["responses"]["Unauthorized"];
            403: components["responses"]["Forbidden"];
            404: components["responses"]["NotFound"];
            409: components["responses"]["Conflict"];
            503: components["responses"]["ServiceUnavailable"];
        };
    };
    listReferrals: {
        parameters: {
            query?: {
                /**
                 * @description The `next` of the page before; opaque. Absent for the first page.
                 * @example MDE5MGEwMDA
                 */
                cursor?: components["parameters"]["Cursor"];
                /**
                 * @description How many items a page may hold.
                 * @example 50
                 */
                limit?: components["parameters"]["Limit"];
                /**
                 * @description Only referrals at this stage.
                 * @example SCHEDULED
                 */
                stage?: components["schemas"]["Stage"];
            };
            header?: {
                /**
                 * @description Which organization is meant, by its id. Needed only when the token belongs to several; 403 when it is none of them.
                 * @example 0190a000-0000-7000-8000-000000000001
                 */
                "Kithway-Organization"?: components["parameters"]["KithwayOrganization"];
            };
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description A page of referrals. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["ReferralSummaryPage"];
                };
            };
            400: components["responses"]["BadRequest"];
            401: components["responses"]["Unauthorized"];
            403: components["responses"]["Forbidden"];
            503: components["responses"]["ServiceUnavailable"];
        };
    };
    takeReferral: {
        parameters: {
            query?: never;
            header: {
                /**
                 * @description Chosen by the caller, new for each thing to be created; a UUID is good. Kept for 24 hours (R-HTTP-03).
                 * @example 5f0c3b1e-6d5f-4f7e-9a55-0c9f6f1f7a10
                 */
                "Idempotency-Key": components["parameters"]["IdempotencyKey"];
                /**
                 * @description Which organization is meant, by its id. Needed only when the token belongs to several; 403 when it is none of them.
                 * @example 0190a000-0000-7000-8000-000000000001
                 */
                "Kithway-Organization"?: components["parameters"]["KithwayOrganization"];
            };
            path?: never;
            cookie?: never;
        };
        /** @description A caller reads out the code on a poster. */
        requestBody: {
            content: {
                "application/json": components["schemas"]["TakeReferral"];
            };
        };
        responses: {
            /** @description Take a referral down */
            201: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["ReferralSummary"];
                };
            };
            400: components["responses"]["BadRequest"];
            401: components["responses"]["Unauthorized"];
            403: components["responses"]["Forbidden"];
            404: components["responses"]["NotFound"];
            409: components["responses"]["Conflict"];
            410: components["responses"]["Gone"];
            422: components["responses"]["UnprocessableContent"];
            503: components["responses"]["ServiceUnavailable"];
        };
    };
    getReferral: {
        parameters: {
            query?: never;
            header?: {
                /**
                 * @description Which organization is meant, by its id. Needed only when the token belongs to several; 403 when it is none of them.
                 * @example 0190a000-0000-7000-8000-000000000001
                 */
                "Kithway-Organization"?: components["parameters"]["KithwayOrganization"];
            };
            path: {
                /**
                 * @description The referral.
                 * @example 0190a000-0000-7000-8000-0000000000f1
                 */
                referralId: components["parameters"]["ReferralId"];
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description The referral with its people. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["ReferralDetail"];
                };
            };
            400: components["responses"]["BadRequest"];
            401: components["responses"]["Unauthorized"];
            403: components["responses"]["Forbidden"];
            404: components["responses"]["NotFound"];
            503: components["responses"]["ServiceUnavailable"];
        };
    };
    recordAppointmentEvent: {
        parameters: {
            query?: never;
            header: {
                /**
                 * @description Chosen by the caller, new for each thing to be created; a UUID is good. Kept for 24 hours (R-HTTP-03).
                 * @example 5f0c3b1e-6d5f-4f7e-9a55-0c9f6f1f7a10
                 */
                "Idempotency-Key": components["parameters"]["IdempotencyKey"];
                /**
                 * @description Which organization is meant, by its id. Needed only when the token belongs to several; 403 when it is none of them.
                 * @example 0190a000-0000-7000-8000-000000000001
                 */
                "Kithway-Organization"?: components["parameters"]["KithwayOrganization"];
            };
            path: {
                /**
                 * @description The referral.
                 * @example 0190a000-0000-7000-8000-0000000000f1
                 */
                referralId: components["parameters"]["ReferralId"];
            };
            cookie?: never;
        };
        /** @description A coordinator notes the time agreed on the telephone. */
        requestBody: {
            content: {
                "application/json": components["schemas"]["ReportOwnAppointment"];
            };
        };
        responses: {
            /** @description Recorded. */
            201: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["RecordedAppointmentEvent"];
                };
            };
            400: components["responses"]["BadRequest"];
            401: components["responses"]["Unauthorized"];
            403: components["responses"]["Forbidden"];
            404: components["responses"]["NotFound"];
            409: components["responses"]["Conflict"];
            422: components["responses"]["UnprocessableContent"];
            503: components["responses"]["ServiceUnavailable"];
        };
    };
    getCircle: {
        parameters: {
            query?: never;
            header?: {
                /**
                 * @description Which organization is meant, by its id. Needed only when the token belongs to several; 403 when it is none of them.
                 * @example 0190a000-0000-7000-8000-000000000001
                 */
                "Kithway-Organization"?: components["parameters"]["KithwayOrganization"];
            };
            path: {
                /**
                 * @description The referral.
                 * @example 0190a000-0000-7000-8000-0000000000f1
                 */
                referralId: components["parameters"]["ReferralId"];
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description The circle. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["StaffCircle"];
                };
            };
            400: components["responses"]["BadRequest"];
            401: components["responses"]["Unauthorized"];
            403: components["responses"]["Forbidden"];
            404: components["responses"]["NotFound"];
            503: components["responses"]["ServiceUnavailable"];
        };
    };
    startCircle: {
        parameters: {
            query?: never;
            header: {
                /**
                 * @description Chosen by the caller, new for each thing to be created; a UUID is good. Kept for 24 hours (R-HTTP-03).
                 * @example 5f0c3b1e-6d5f-4f7e-9a55-0c9f6f1f7a10
                 */
                "Idempotency-Key": components["parameters"]["IdempotencyKey"];
                /**
                 * @description Which organization is meant, by its id. Needed only when the token belongs to several; 403 when it is none of them.
                 * @example 0190a000-0000-7000-8000-000000000001
                 */
                "Kithway-Organization"?: components["parameters"]["KithwayOrganization"];
            };
            path: {
                /**
                 * @description The referral.
                 * @example 0190a000-0000-7000-8000-0000000000f1
                 */
                referralId: components["parameters"]["ReferralId"];
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description It is started. */
            201: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["StartedCircle"];
                };
            };
            400: components["responses"]["BadRequest"];
            401: components["responses"]["Unauthorized"];
            403: components["responses"]["Forbidden"];
            404: components["responses"]["NotFound"];
            409: components["responses"]["Conflict"];
            422: components["responses"]["UnprocessableContent"];
            503: components["responses"]["ServiceUnavailable"];
        };
    };
    notePatientAnswer: {
        parameters: {
            query?: never;
            header: {
                /**
                 * @description Chosen by the caller, new for each thing to be created; a UUID is good. Kept for 24 hours (R-HTTP-03).
                 * @example 5f0c3b1e-6d5f-4f7e-9a55-0c9f6f1f7a10
                 */
                "Idempotency-Key": components["parameters"]["IdempotencyKey"];
                /**
                 * @description Which organization is meant, by its id. Needed only when the token belongs to several; 403 when it is none of them.
                 * @example 0190a000-0000-7000-8000-000000000001
                 */
                "Kithway-Organization"?: components["parameters"]["KithwayOrganization"];
            };
            path: {
                /**
                 * @description The referral.
                 * @example 0190a000-0000-7000-8000-0000000000f1
                 */
                referralId: components["parameters"]["ReferralId"];
            };
            cookie?: never;
        };
        /** @description The father said yes on the telephone. */
        requestBody: {
            content: {
                "application/json": components["schemas"]["NotePatientAnswer"];
            };
        };
        responses: {
            /** @description Noted. */
            201: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["PatientAnswer"];
                };
            };
            400: components["responses"]["BadRequest"];
            401: components["responses"]["Unauthorized"];
            403: components["responses"]["Forbidden"];
            404: components["responses"]["NotFound"];
            409: components["responses"]["Conflict"];
            422: components["responses"]["UnprocessableContent"];
            503: components["responses"]["ServiceUnavailable"];
        };
    };
    logCircleCall: {
        parameters: {
            query?: never;
            header: {
                /**
                 * @description Chosen by the caller, new for each thing to be created; a UUID is good. Kept for 24 hours (R-HTTP-03).
                 * @example 5f0c3b1e-6d5f-4f7e-9a55-0c9f6f1f7a10
                 */
                "Idempotency-Key": components["parameters"]["IdempotencyKey"];
                /**
                 * @description Which organization is meant, by its id. Needed only when the token belongs to several; 403 when it is none of them.
                 * @example 0190a000-0000-7000-8000-000000000001
                 */
                "Kithway-Organization"?: components["parameters"]["KithwayOrganization"];
            };
            path: {
                /**
                 * @description The referral.
                 * @example 0190a000-0000-7000-8000-0000000000f1
                 */
                referralId: components["parameters"]["ReferralId"];
            };
            cookie?: never;
        };
        /** @description A coordinator reaches the son and tells him when to drive. */
        requestBody: {
            content: {
                "application/json": components["schemas"]["LogCircleCall"];
            };
        };
        responses: {
            /** @description It is logged. */
            201: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["CircleCall"];
                };
            };
            400: components["responses"]["BadRequest"];
            401: components["responses"]["Unauthorized"];
            403: components["responses"]["Forbidden"];
            404: components["responses"]["NotFound"];
            409: components["responses"]["Conflict"];
            422: components["responses"]["UnprocessableContent"];
            503: components["responses"]["ServiceUnavailable"];
        };
    };
    handOverCircle: {
        parameters: {
            query?: never;
            header: {
                /**
                 * @description Chosen by the caller, new for each thing to be created; a UUID is good. Kept for 24 hours (R-HTTP-03).
                 * @example 5f0c3b1e-6d5f-4f7e-9a55-0c9f6f1f7a10
                 */
                "Idempotency-Key": components["parameters"]["IdempotencyKey"];
                /**
                 * @description Which organization is meant, by its id. Needed only when the token belongs to several; 403 when it is none of them.
                 * @example 0190a000-0000-7000-8000-000000000001
                 */
                "Kithway-Organization"?: components["parameters"]["KithwayOrganization"];
            };
            path: {
                /**
                 * @description The referral.
                 * @example 0190a000-0000-7000-8000-0000000000f1
                 */
                referralId: components["parameters"]["ReferralId"];
            };
            cookie?: never;
        };
        /** @description The daughter travels, her brother takes over. */
        requestBody: {
            content: {
                "application/json": components["schemas"]["HandOverCircle"];
            };
        };
        responses: {
            /** @description They are on point. */
            201: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["CircleOnPoint"];
                };
            };
            400: components["responses"]["BadRequest"];
            401: components["responses"]["Unauthorized"];
            403: components["responses"]["Forbidden"];
            404: components["responses"]["NotFound"];
            409: components["responses"]["Conflict"];
            422: components["responses"]["UnprocessableContent"];
            503: components["responses"]["ServiceUnavailable"];
        };
    };
    changeCircleMember: {
        parameters: {
            query?: never;
            header: {
                /**
                 * @description Chosen by the caller, new for each thing to be created; a UUID is good. Kept for 24 hours (R-HTTP-03).
                 * @example 5f0c3b1e-6d5f-4f7e-9a55-0c9f6f1f7a10
                 */
                "Idempotency-Key": components["parameters"]["IdempotencyKey"];
                /**
                 * @description Which organization is meant, by its id. Needed only when the token belongs to several; 403 when it is none of them.
                 * @example 0190a000-0000-7000-8000-000000000001
                 */
                "Kithway-Organization"?: components["parameters"]["KithwayOrganization"];
            };
            path: {
                /**
                 * @description The member.
                 * @example 0190a000-0000-7000-8000-000000000093
                 */
                memberId: string;
                /**
                 * @description The referral.
                 * @example 0190a000-0000-7000-8000-0000000000f1
                 */
                referralId: components["parameters"]["ReferralId"];
            };
            cookie?: never;
        };
        /** @description A coordinator fears for the patient. */
        requestBody: {
            content: {
                "application/json": components["schemas"]["ChangeCircleMember"];
            };
        };
        responses: {
            /** @description Changed. */
            201: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["ChangedCircleMember"];
                };
            };
            400: components["responses"]["BadRequest"];
            401: components["responses"]["Unauthorized"];
            403: components["responses"]["Forbidden"];
            404: components["responses"]["NotFound"];
            409: components["responses"]["Conflict"];
            422: components["responses"]["UnprocessableContent"];
            503: components["responses"]["ServiceUnavailable"];
        };
    };
    addCircleReferral: {
        parameters: {
            query?: never;
            header: {
                /**
                 * @description Chosen by the caller, new for each thing to be created; a UUID is good. Kept for 24 hours (R-HTTP-03).
                 * @example 5f0c3b1e-6d5f-4f7e-9a55-0c9f6f1f7a10
                 */
                "Idempotency-Key": components["parameters"]["IdempotencyKey"];
                /**
                 * @description Which organization is meant, by its id. Needed only when the token belongs to several; 403 when it is none of them.
                 * @example 0190a000-0000-7000-8000-000000000001
                 */
                "Kithway-Organization"?: components["parameters"]["KithwayOrganization"];
            };
            path: {
                /**
                 * @description The referral.
                 * @example 0190a000-0000-7000-8000-0000000000f1
                 */
                referralId: components["parameters"]["ReferralId"];
            };
            cookie?: never;
        };
        /** @description The father wants his family to help with his second visit too. */
        requestBody: {
            content: {
                "application/json": components["schemas"]["AddCircleReferral"];
            };
        };
        responses: {
            /** @description It came into the circle. */
            201: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["AddedCircleReferral"];
                };
            };
            400: components["responses"]["BadRequest"];
            401: components["responses"]["Unauthorized"];
            403: components["responses"]["Forbidden"];
            404: components["responses"]["NotFound"];
            409: components["responses"]["Conflict"];
            422: components["responses"]["UnprocessableContent"];
            503: components["responses"]["ServiceUnavailable"];
        };
    };
    addCircleTask: {
        parameters: {
            query?: never;
            header: {
                /**
                 * @description Chosen by the caller, new for each thing to be created; a UUID is good. Kept for 24 hours (R-HTTP-03).
                 * @example 5f0c3b1e-6d5f-4f7e-9a55-0c9f6f1f7a10
                 */
                "Idempotency-Key": components["parameters"]["IdempotencyKey"];
                /**
                 * @description Which organization is meant, by its id. Needed only when the token belongs to several; 403 when it is none of them.
                 * @example 0190a000-0000-7000-8000-000000000001
                 */
                "Kithway-Organization"?: components["parameters"]["KithwayOrganization"];
            };
            path: {
                /**
                 * @description The referral.
                 * @example 0190a000-0000-7000-8000-0000000000f1
                 */
                referralId: components["parameters"]["ReferralId"];
            };
            cookie?: never;
        };
        /** @description The patient needs a ride. */
        requestBody: {
            content: {
                "application/json": components["schemas"]["AddCircleTask"];
            };
        };
        responses: {
            /** @description It is on the list. */
            201: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["CircleTask"];
                };
            };
            400: components["responses"]["BadRequest"];
            401: components["responses"]["Unauthorized"];
            403: components["responses"]["Forbidden"];
            404: components["responses"]["NotFound"];
            409: components["responses"]["Conflict"];
            422: components["responses"]["UnprocessableContent"];
            503: components["responses"]["ServiceUnavailable"];
        };
    };
    getReferralCredit: {
        parameters: {
            query?: never;
            header?: {
                /**
                 * @description Which organization is meant, by its id. Needed only when the token belongs to several; 403 when it is none of them.
                 * @example 0190a000-0000-7000-8000-000000000001
                 */
                "Kithway-Organization"?: components["parameters"]["KithwayOrganization"];
            };
            path: {
                /**
                 * @description The referral.
                 * @example 0190a000-0000-7000-8000-0000000000f1
                 */
                referralId: components["parameters"]["ReferralId"];
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description A coordinator asks why this link has the credit. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["ReferralCredit"];
                };
            };
            400: components["responses"]["BadRequest"];
            401: components["responses"]["Unauthorized"];
            403: components["responses"]["Forbidden"];
            404: components["responses"]["NotFound"];
            503: components["responses"]["ServiceUnavailable"];
        };
    };
    mergeReferral: {
        parameters: {
            query?: never;
            header: {
                /**
                 * @description Chosen by the caller, new for each thing to be created; a UUID is good. Kept for 24 hours (R-HTTP-03).
                 * @example 5f0c3b1e-6d5f-4f7e-9a55-0c9f6f1f7a10
                 */
                "Idempotency-Key": components["parameters"]["IdempotencyKey"];
                /**
                 * @description Which organization is meant, by its id. Needed only when the token belongs to several; 403 when it is none of them.
                 * @example 0190a000-0000-7000-8000-000000000001
                 */
                "Kithway-Organization"?: components["parameters"]["KithwayOrganization"];
            };
            path: {
                /**
                 * @description The referral.
                 * @example 0190a000-0000-7000-8000-0000000000f1
                 */
                referralId: components["parameters"]["ReferralId"];
            };
            cookie?: never;
        };
        /** @description A daughter asked twice for one visit. */
        requestBody: {
            content: {
                "application/json": components["schemas"]["MergeReferral"];
            };
        };
        responses: {
            /** @description Merged. */
            201: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["ReferralMerge"];
                };
            };
            400: components["responses"]["BadRequest"];
            401: components["responses"]["Unauthorized"];
            403: components["responses"]["Forbidden"];
            404: components["responses"]["NotFound"];
            409: components["responses"]["Conflict"];
            422: components["responses"]["UnprocessableContent"];
            503: components["responses"]["ServiceUnavailable"];
        };
    };
    listMessages: {
        parameters: {
            query?: {
                /**
                 * @description The `next` of the page before; opaque. Absent for the first page.
                 * @example MDE5MGEwMDA
                 */
                cursor?: components["parameters"]["Cursor"];
                /**
                 * @description How many items a page may hold.
                 * @example 50
                 */
                limit?: components["parameters"]["Limit"];
            };
            header?: {
                /**
                 * @description Which organization is meant, by its id. Needed only when the token belongs to several; 403 when it is none of them.
                 * @example 0190a000-0000-7000-8000-000000000001
                 */
                "Kithway-Organization"?: components["parameters"]["KithwayOrganization"];
            };
            path: {
                /**
                 * @description The referral.
                 * @example 0190a000-0000-7000-8000-0000000000f1
                 */
                referralId: components["parameters"]["ReferralId"];
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description A page of messages. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["MessagePage"];
                };
            };
            400: components["responses"]["BadRequest"];
            401: components["responses"]["Unauthorized"];
            403: components["responses"]["Forbidden"];
            503: components["responses"]["ServiceUnavailable"];
        };
    };
    listReminders: {
        parameters: {
            query?: never;
            header?: {
                /**
                 * @description Which organization is meant, by its id. Needed only when the token belongs to several; 403 when it is none of them.
                 * @example 0190a000-0000-7000-8000-000000000001
                 */
                "Kithway-Organization"?: components["parameters"]["KithwayOrganization"];
            };
            path: {
                /**
                 * @description The referral.
                 * @example 0190a000-0000-7000-8000-0000000000f1
                 */
                referralId: components["parameters"]["ReferralId"];
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description What the plan did and will do for a referral. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["ReferralReminders"];
                };
            };
            400: components["responses"]["BadRequest"];
            401: components["responses"]["Unauthorized"];
            403: components["responses"]["Forbidden"];
            404: components["responses"]["NotFound"];
            503: components["responses"]["ServiceUnavailable"];
        };
    };
    changeReminder: {
        parameters: {
            query?: never;
            header: {
                /**
                 * @description Chosen by the caller, new for each thing to be created; a UUID is good. Kept for 24 hours (R-HTTP-03).
                 * @example 5f0c3b1e-6d5f-4f7e-9a55-0c9f6f1f7a10
                 */
                "Idempotency-Key": components["parameters"]["IdempotencyKey"];
                /**
                 * @description Which organization is meant, by its id. Needed only when the token belongs to several; 403 when it is none of them.
                 * @example 0190a000-0000-7000-8000-000000000001
                 */
                "Kithway-Organization"?: components["parameters"]["KithwayOrganization"];
            };
            path: {
                /**
                 * @description The referral.
                 * @example 0190a000-0000-7000-8000-0000000000f1
                 */
                referralId: components["parameters"]["ReferralId"];
                /**
                 * @description The step.
                 * @example 0190a000-0000-7000-8000-0000000000e5
                 */
                reminderId: string;
            };
            cookie?: never;
        };
        /** @description A coordinator pauses a reminder while they talk. */
        requestBody: {
            content: {
                "application/json": components["schemas"]["ChangeReminder"];
            };
        };
        responses: {
            /** @description Pause, resume, send now or cancel a planned step. */
            201: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Reminder"];
                };
            };
            400: components["responses"]["BadRequest"];
            401: components["responses"]["Unauthorized"];
            403: components["responses"]["Forbidden"];
            404: components["responses"]["NotFound"];
            409: components["responses"]["Conflict"];
            422: components["responses"]["UnprocessableContent"];
            503: components["responses"]["ServiceUnavailable"];
        };
    };
    getRoute: {
        parameters: {
            query?: never;
            header?: {
                /**
                 * @description Which organization is meant, by its id. Needed only when the token belongs to several; 403 when it is none of them.
                 * @example 0190a000-0000-7000-8000-000000000001
                 */
                "Kithway-Organization"?: components["parameters"]["KithwayOrganization"];
            };
            path: {
                /**
                 * @description The referral.
                 * @example 0190a000-0000-7000-8000-0000000000f1
                 */
                referralId: components["parameters"]["ReferralId"];
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description Why it is there. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Route"];
                };
            };
            400: components["responses"]["BadRequest"];
            401: components["responses"]["Unauthorized"];
            403: components["responses"]["Forbidden"];
            404: components["responses"]["NotFound"];
            503: components["responses"]["ServiceUnavailable"];
        };
    };
    addTouch: {
        parameters: {
            query?: never;
            header: {
                /**
                 * @description Chosen by the caller, new for each thing to be created; a UUID is good. Kept for 24 hours (R-HTTP-03).
                 * @example 5f0c3b1e-6d5f-4f7e-9a55-0c9f6f1f7a10
                 */
                "Idempotency-Key": components["parameters"]["IdempotencyKey"];
                /**
                 * @description Which organization is meant, by its id. Needed only when the token belongs to several; 403 when it is none of them.
                 * @example 0190a000-0000-7000-8000-000000000001
                 */
                "Kithway-Organization"?: components["parameters"]["KithwayOrganization"];
            };
            path: {
                /**
                 * @description The referral.
                 * @example 0190a000-0000-7000-8000-0000000000f1
                 */
                referralId: components["parameters"]["ReferralId"];
            };
            cookie?: never;
        };
        /** @description Somebody on the telephone read the code from a poster. */
        requestBody: {
            content: {
                "application/json": components["schemas"]["AddTouch"];
            };
        };
        responses: {
            /** @description Somebody on the telephone read the code from a poster. */
            201: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["AddedTouch"];
                };
            };
            400: components["responses"]["BadRequest"];
            401: components["responses"]["Unauthorized"];
            403: components["responses"]["Forbidden"];
            404: components["responses"]["NotFound"];
            409: components["responses"]["Conflict"];
            422: components["responses"]["UnprocessableContent"];
            503: components["responses"]["ServiceUnavailable"];
        };
    };
    listReminderPlans: {
        parameters: {
            query?: never;
            header?: {
                /**
                 * @description Which organization is meant, by its id. Needed only when the token belongs to several; 403 when it is none of them.
                 * @example 0190a000-0000-7000-8000-000000000001
                 */
                "Kithway-Organization"?: components["parameters"]["KithwayOrganization"];
            };
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description The reminder plans that programs may choose. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["ReminderPlans"];
                };
            };
            401: components["responses"]["Unauthorized"];
            403: components["responses"]["Forbidden"];
            503: components["responses"]["ServiceUnavailable"];
        };
    };
    getReminderPlan: {
        parameters: {
            query?: never;
            header?: {
                /**
                 * @description Which organization is meant, by its id. Needed only when the token belongs to several; 403 when it is none of them.
                 * @example 0190a000-0000-7000-8000-000000000001
                 */
                "Kithway-Organization"?: components["parameters"]["KithwayOrganization"];
            };
            path: {
                /**
                 * @description The plan, by name.
                 * @example standard
                 */
                plan: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description A reminder plan. */
            200: {
                headers: {
                    ETag: components["headers"]["ETag"];
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["ReminderPlan"];
                };
            };
            400: components["responses"]["BadRequest"];
            401: components["responses"]["Unauthorized"];
            403: components["responses"]["Forbidden"];
            404: components["responses"]["NotFound"];
            503: components["responses"]["ServiceUnavailable"];
        };
    };
    writeReminderPlan: {
        parameters: {
            query?: never;
            header: {
                /**
                 * @description The ETag of what was read, so that nobody overwrites what somebody else wrote meanwhile (412).
                 * @example "1"
                 */
                "If-Match": components["parameters"]["IfMatch"];
                /**
                 * @description Which organization is meant, by its id. Needed only when the token belongs to several; 403 when it is none of them.
                 * @example 0190a000-0000-7000-8000-000000000001
                 */
                "Kithway-Organization"?: components["parameters"]["KithwayOrganization"];
            };
            path: {
                /**
                 * @description The plan, by name.
                 * @example standard
                 */
                plan: string;
            };
            cookie?: never;
        };
        /** @description A marketer writes a plan with fewer messages. */
        requestBody: {
            content: {
                "application/json": components["schemas"]["WriteReminderPlan"];
            };
        };
        responses: {
            /** @description Write the next version of a reminder plan. */
            200: {
                headers: {
                    ETag: components["headers"]["ETag"];
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["ReminderPlan"];
                };
            };
            400: components["responses"]["BadRequest"];
            401: components["responses"]["Unauthorized"];
            403: components["responses"]["Forbidden"];
            412: components["responses"]["PreconditionFailed"];
            422: components["responses"]["UnprocessableContent"];
            503: components["responses"]["ServiceUnavailable"];
        };
    };
    interpretReply: {
        parameters: {
            query?: never;
            header?: {
                /**
                 * @description Which organization is meant, by its id. Needed only when the token belongs to several; 403 when it is none of them.
                 * @example 0190a000-0000-7000-8000-000000000001
                 */
                "Kithway-Organization"?: components["parameters"]["KithwayOrganization"];
            };
            path?: never;
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["InterpretReply"];
            };
        };
        responses: {
            /** @description What it means. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["ReplyMeaning"];
                };
            };
            400: components["responses"]["BadRequest"];
            401: components["responses"]["Unauthorized"];
            403: components["responses"]["Forbidden"];
            503: components["responses"]["ServiceUnavailable"];
        };
    };
    getCaregiverReport: {
        parameters: {
            query: {
                /**
                 * @description What the rows are.
                 * @example program
                 */
                by: "program" | "campaign";
                /**
                 * @description The year in which referrals were sent.
                 * @example 2026
                 */
                year: number;
            };
            header?: {
                /**
                 * @description Which organization is meant, by its id. Needed only when the token belongs to several; 403 when it is none of them.
                 * @example 0190a000-0000-7000-8000-000000000001
                 */
                "Kithway-Organization"?: components["parameters"]["KithwayOrganization"];
            };
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description The report. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["CaregiverReport"];
                };
            };
            400: components["responses"]["BadRequest"];
            401: components["responses"]["Unauthorized"];
            403: components["responses"]["Forbidden"];
            503: components["responses"]["ServiceUnavailable"];
        };
    };
    getDeidentifiedReferrals: {
        parameters: {
            query: {
                /**
                 * @description The year in which referrals were sent.
                 * @example 2026
                 */
                year: number;
            };
            header?: {
                /**
                 * @description Which organization is meant, by its id. Needed only when the token belongs to several; 403 when it is none of them.
                 * @example 0190a000-0000-7000-8000-000000000001
                 */
                "Kithway-Organization"?: components["parameters"]["KithwayOrganization"];
            };
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description The referrals. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "text/csv": string;
                };
            };
            400: components["responses"]["BadRequest"];
            401: components["responses"]["Unauthorized"];
            403: components["responses"]["Forbidden"];
            503: components["responses"]["ServiceUnavailable"];
        };
    };
    getFunnel: {
        parameters: {
            query: {
                /**
                 * @description What the rows are.
                 * @example channel
                 */
                by: "channel" | "campaign" | "location" | "serviceLine";
                /**
                 * @description The year in which referrals were sent.
                 * @example 2026
                 */
                year: number;
            };
            header?: {
                /**
                 * @description Which organization is meant, by its id. Needed only when the token belongs to several; 403 when it is none of them.
                 * @example 0190a000-0000-7000-8000-000000000001
                 */
                "Kithway-Organization"?: components["parameters"]["KithwayOrganization"];
            };
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description The funnel. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Funnel"];
                };
            };
            400: components["responses"]["BadRequest"];
            401: components["responses"]["Unauthorized"];
            403: components["responses"]["Forbidden"];
            503: components["responses"]["ServiceUnavailable"];
        };
    };
    listRetentionPolicies: {
        parameters: {
            query?: never;
            header?: {
                /**
                 * @description Which organization is meant, by its id. Needed only when the token belongs to several; 403 when it is none of them.
                 * @example 0190a000-0000-7000-8000-000000000001
                 */
                "Kithway-Organization"?: components["parameters"]["KithwayOrganization"];
            };
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description For how long what is kept. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["RetentionPolicies"];
                };
            };
            401: components["responses"]["Unauthorized"];
            403: components["responses"]["Forbidden"];
            503: components["responses"]["ServiceUnavailable"];
        };
    };
    setRetentionPolicy: {
        parameters: {
            query?: never;
            header?: {
                /**
                 * @description Which organization is meant, by its id. Needed only when the token belongs to several; 403 when it is none of them.
                 * @example 0190a000-0000-7000-8000-000000000001
                 */
                "Kithway-Organization"?: components["parameters"]["KithwayOrganization"];
            };
            path: {
                /**
                 * @description The kind.
                 * @example REPLY_WORDS
                 */
                kept: components["schemas"]["Kept"];
            };
            cookie?: never;
        };
        /** @description Replies are kept for two weeks. */
        requestBody: {
            content: {
                "application/json": components["schemas"]["SetRetention"];
            };
        };
        responses: {
            /** @description For how long. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["RetentionPolicy"];
                };
            };
            400: components["responses"]["BadRequest"];
            401: components["responses"]["Unauthorized"];
            403: components["responses"]["Forbidden"];
            422: components["responses"]["UnprocessableContent"];
            503: components["responses"]["ServiceUnavailable"];
        };
    };
    purge: {
        parameters: {
            query?: never;
            header: {
                /**
                 * @description Chosen by the caller, new for each thing to be created; a UUID is good. Kept for 24 hours (R-HTTP-03).
                 * @example 5f0c3b1e-6d5f-4f7e-9a55-0c9f6f1f7a10
                 */
                "Idempotency-Key": components["parameters"]["IdempotencyKey"];
                /**
                 * @description Which organization is meant, by its id. Needed only when the token belongs to several; 403 when it is none of them.
                 * @example 0190a000-0000-7000-8000-000000000001
                 */
                "Kithway-Organization"?: components["parameters"]["KithwayOrganization"];
            };
            path?: never;
            cookie?: never;
        };
        /** @description Compliance carries out what was shown. */
        requestBody: {
            content: {
                "application/json": components["schemas"]["Purge"];
            };
        };
        responses: {
            /** @description It is begun. */
            201: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["RetentionSimulation"];
                };
            };
            400: components["responses"]["BadRequest"];
            401: components["responses"]["Unauthorized"];
            403: components["responses"]["Forbidden"];
            404: components["responses"]["NotFound"];
            409: components["responses"]["Conflict"];
            422: components["responses"]["UnprocessableContent"];
            503: components["responses"]["ServiceUnavailable"];
        };
    };
    simulateRetention: {
        parameters: {
            query?: never;
            header: {
                /**
                 * @description Chosen by the caller, new for each thing to be created; a UUID is good. Kept for 24 hours (R-HTTP-03).
                 * @example 5f0c3b1e-6d5f-4f7e-9a55-0c9f6f1f7a10
                 */
                "Idempotency-Key": components["parameters"]["IdempotencyKey"];
                /**
                 * @description Which organization is meant, by its id. Needed only when the token belongs to several; 403 when it is none of them.
                 * @example 0190a000-0000-7000-8000-000000000001
                 */
                "Kithway-Organization"?: components["parameters"]["KithwayOrganization"];
            };
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description What would be purged. */
            201: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["RetentionSimulation"];
                };
            };
            400: components["responses"]["BadRequest"];
            401: components["responses"]["Unauthorized"];
            403: components["responses"]["Forbidden"];
            409: components["responses"]["Conflict"];
            503: components["responses"]["ServiceUnavailable"];
        };
    };
    getRetentionSimulation: {
        parameters: {
            query?: never;
            header?: {
                /**
                 * @description Which organization is meant, by its id. Needed only when the token belongs to several; 403 when it is none of them.
                 * @example 0190a000-0000-7000-8000-000000000001
                 */
                "Kithway-Organization"?: components["parameters"]["KithwayOrganization"];
            };
            path: {
                /**
                 * @description The simulation.
                 * @example 0190a000-0000-7000-8000-000000000051
                 */
                simulationId: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description The simulation. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["RetentionSimulation"];
                };
            };
            400: components["responses"]["BadRequest"];
            401: components["responses"]["Unauthorized"];
            403: components["responses"]["Forbidden"];
            404: components["responses"]["NotFound"];
            503: components["responses"]["ServiceUnavailable"];
        };
    };
    tryRoutingRules: {
        parameters: {
            query?: never;
            header?: {
                /**
                 * @description Which organization is meant, by its id. Needed only when the token belongs to several; 403 when it is none of them.
                 * @example 0190a000-0000-7000-8000-000000000001
                 */
                "Kithway-Organization"?: components["parameters"]["KithwayOrganization"];
            };
            path?: never;
            cookie?: never;
        };
        /** @description A coordinator tries a limit for one place. */
        requestBody: {
            content: {
                "application/json": components["schemas"]["StartDryRun"];
            };
        };
        responses: {
            /** @description Try rules on referrals that came. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["RoutingDryRun"];
                };
            };
            400: components["responses"]["BadRequest"];
            401: components["responses"]["Unauthorized"];
            403: components["responses"]["Forbidden"];
            404: components["responses"]["NotFound"];
            422: components["responses"]["UnprocessableContent"];
            503: components["responses"]["ServiceUnavailable"];
        };
    };
    listSenders: {
        parameters: {
            query?: never;
            header?: {
                /**
                 * @description Which organization is meant, by its id. Needed only when the token belongs to several; 403 when it is none of them.
                 * @example 0190a000-0000-7000-8000-000000000001
                 */
                "Kithway-Organization"?: components["parameters"]["KithwayOrganization"];
            };
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description A compliance officer looks what texts leave from. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["SenderList"];
                };
            };
            401: components["responses"]["Unauthorized"];
            403: components["responses"]["Forbidden"];
            503: components["responses"]["ServiceUnavailable"];
        };
    };
    proposeSender: {
        parameters: {
            query?: never;
            header: {
                /**
                 * @description Chosen by the caller, new for each thing to be created; a UUID is good. Kept for 24 hours (R-HTTP-03).
                 * @example 5f0c3b1e-6d5f-4f7e-9a55-0c9f6f1f7a10
                 */
                "Idempotency-Key": components["parameters"]["IdempotencyKey"];
                /**
                 * @description Which organization is meant, by its id. Needed only when the token belongs to several; 403 when it is none of them.
                 * @example 0190a000-0000-7000-8000-000000000001
                 */
                "Kithway-Organization"?: components["parameters"]["KithwayOrganization"];
            };
            path?: never;
            cookie?: never;
        };
        /** @description An administrator proposes a number. */
        requestBody: {
            content: {
                "application/json": components["schemas"]["ProposeSender"];
            };
        };
        responses: {
            /** @description An administrator proposes a number. */
            201: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Sender"];
                };
            };
            400: components["responses"]["BadRequest"];
            401: components["responses"]["Unauthorized"];
            403: components["responses"]["Forbidden"];
            409: components["responses"]["Conflict"];
            422: components["responses"]["UnprocessableContent"];
            503: components["responses"]["ServiceUnavailable"];
        };
    };
    activateSender: {
        parameters: {
            query?: never;
            header: {
                /**
                 * @description Chosen by the caller, new for each thing to be created; a UUID is good. Kept for 24 hours (R-HTTP-03).
                 * @example 5f0c3b1e-6d5f-4f7e-9a55-0c9f6f1f7a10
                 */
                "Idempotency-Key": components["parameters"]["IdempotencyKey"];
                /**
                 * @description Which organization is meant, by its id. Needed only when the token belongs to several; 403 when it is none of them.
                 * @example 0190a000-0000-7000-8000-000000000001
                 */
                "Kithway-Organization"?: components["parameters"]["KithwayOrganization"];
            };
            path: {
                /**
                 * @description The sender.
                 * @example 0190a000-0000-7000-8000-0000000000e7
                 */
                senderId: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description The registration is complete. */
            201: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Sender"];
                };
            };
            400: components["responses"]["BadRequest"];
            401: components["responses"]["Unauthorized"];
            403: components["responses"]["Forbidden"];
            404: components["responses"]["NotFound"];
            409: components["responses"]["Conflict"];
            422: components["responses"]["UnprocessableContent"];
            503: components["responses"]["ServiceUnavailable"];
        };
    };
    getSenderDomain: {
        parameters: {
            query?: {
                /**
                 * @description Under which the domain publishes the key of its signatures (DKIM).
                 * @example kithway
                 */
                selector?: string;
            };
            header?: {
                /**
                 * @description Which organization is meant, by its id. Needed only when the token belongs to several; 403 when it is none of them.
                 * @example 0190a000-0000-7000-8000-000000000001
                 */
                "Kithway-Organization"?: components["parameters"]["KithwayOrganization"];
            };
            path: {
                /**
                 * @description The sender.
                 * @example 0190a000-0000-7000-8000-0000000000e7
                 */
                senderId: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description A compliance officer looks before news are sent. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["SenderDomain"];
                };
            };
            400: components["responses"]["BadRequest"];
            401: components["responses"]["Unauthorized"];
            403: components["responses"]["Forbidden"];
            404: components["responses"]["NotFound"];
            503: components["responses"]["ServiceUnavailable"];
        };
    };
    setSenderPacing: {
        parameters: {
            query?: never;
            header?: {
                /**
                 * @description Which organization is meant, by its id. Needed only when the token belongs to several; 403 when it is none of them.
                 * @example 0190a000-0000-7000-8000-000000000001
                 */
                "Kithway-Organization"?: components["parameters"]["KithwayOrganization"];
            };
            path: {
                /**
                 * @description The sender.
                 * @example 0190a000-0000-7000-8000-0000000000e7
                 */
                senderId: string;
            };
            cookie?: never;
        };
        /** @description The carrier granted more. */
        requestBody: {
            content: {
                "application/json": components["schemas"]["SenderPacing"];
            };
        };
        responses: {
            /** @description The carrier granted more. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Sender"];
                };
            };
            400: components["responses"]["BadRequest"];
            401: components["responses"]["Unauthorized"];
            403: components["responses"]["Forbidden"];
            404: components["responses"]["NotFound"];
            422: components["responses"]["UnprocessableContent"];
            503: components["responses"]["ServiceUnavailable"];
        };
    };
    registerSender: {
        parameters: {
            query?: never;
            header?: {
                /**
                 * @description Which organization is meant, by its id. Needed only when the token belongs to several; 403 when it is none of them.
                 * @example 0190a000-0000-7000-8000-000000000001
                 */
                "Kithway-Organization"?: components["parameters"]["KithwayOrganization"];
            };
            path: {
                /**
                 * @description The sender.
                 * @example 0190a000-0000-7000-8000-0000000000e7
                 */
                senderId: string;
            };
            cookie?: never;
        };
        /** @description An administrator completes the registration. */
        requestBody: {
            content: {
                "application/json": components["schemas"]["SenderRegistration"];
            };
        };
        responses: {
            /** @description An administrator completes the registration. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Sender"];
                };
            };
            400: components["responses"]["BadRequest"];
            401: components["responses"]["Unauthorized"];
            403: components["responses"]["Forbidden"];
            404: components["responses"]["NotFound"];
            503: components["responses"]["ServiceUnavailable"];
        };
    };
    releaseSender: {
        parameters: {
            query?: never;
            header: {
                /**
                 * @description Chosen by the caller, new for each thing to be created; a UUID is good. Kept for 24 hours (R-HTTP-03).
                 * @example 5f0c3b1e-6d5f-4f7e-9a55-0c9f6f1f7a10
                 */
                "Idempotency-Key": components["parameters"]["IdempotencyKey"];
                /**
                 * @description Which organization is meant, by its id. Needed only when the token belongs to several; 403 when it is none of them.
                 * @example 0190a000-0000-7000-8000-000000000001
                 */
                "Kithway-Organization"?: components["parameters"]["KithwayOrganization"];
            };
            path: {
                /**
                 * @description The sender.
                 * @example 0190a000-0000-7000-8000-0000000000e7
                 */
                senderId: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description The token was wrong and is right now. */
            201: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Sender"];
                };
            };
            400: components["responses"]["BadRequest"];
            401: components["responses"]["Unauthorized"];
            403: components["responses"]["Forbidden"];
            404: components["responses"]["NotFound"];
            409: components["responses"]["Conflict"];
            422: components["responses"]["UnprocessableContent"];
            503: components["responses"]["ServiceUnavailable"];
        };
    };
    getSenderSamples: {
        parameters: {
            query?: never;
            header?: {
                /**
                 * @description Which organization is meant, by its id. Needed only when the token belongs to several; 403 when it is none of them.
                 * @example 0190a000-0000-7000-8000-000000000001
                 */
                "Kithway-Organization"?: components["parameters"]["KithwayOrganization"];
            };
            path: {
                /**
                 * @description The sender.
                 * @example 0190a000-0000-7000-8000-0000000000e7
                 */
                senderId: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description A compliance officer collects samples. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["SenderSamples"];
                };
            };
            400: components["responses"]["BadRequest"];
            401: components["responses"]["Unauthorized"];
            403: components["responses"]["Forbidden"];
            404: components["responses"]["NotFound"];
            503: components["responses"]["ServiceUnavailable"];
        };
    };
    listServiceLines: {
        parameters: {
            query?: never;
            header?: {
                /**
                 * @description Which organization is meant, by its id. Needed only when the token belongs to several; 403 when it is none of them.
                 * @example 0190a000-0000-7000-8000-000000000001
                 */
                "Kithway-Organization"?: components["parameters"]["KithwayOrganization"];
            };
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description The service lines that programs, links and rules may name */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["ServiceLines"];
                };
            };
            401: components["responses"]["Unauthorized"];
            403: components["responses"]["Forbidden"];
            503: components["responses"]["ServiceUnavailable"];
        };
    };
    createShareLinkBatch: {
        parameters: {
            query?: never;
            header: {
                /**
                 * @description Chosen by the caller, new for each thing to be created; a UUID is good. Kept for 24 hours (R-HTTP-03).
                 * @example 5f0c3b1e-6d5f-4f7e-9a55-0c9f6f1f7a10
                 */
                "Idempotency-Key": components["parameters"]["IdempotencyKey"];
                /**
                 * @description Which organization is meant, by its id. Needed only when the token belongs to several; 403 when it is none of them.
                 * @example 0190a000-0000-7000-8000-000000000001
                 */
                "Kithway-Organization"?: components["parameters"]["KithwayOrganization"];
            };
            path?: never;
            cookie?: never;
        };
        /** @description A marketer makes invitations to print. */
        requestBody: {
            content: {
                "application/json": components["schemas"]["NewShareLinkBatch"];
            };
        };
        responses: {
            /** @description A marketer makes invitations to print. */
            201: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "text/csv": string;
                };
            };
            400: components["responses"]["BadRequest"];
            401: components["responses"]["Unauthorized"];
            403: components["responses"]["Forbidden"];
            409: components["responses"]["Conflict"];
            422: components["responses"]["UnprocessableContent"];
            503: components["responses"]["ServiceUnavailable"];
        };
    };
    getShareLinkBatch: {
        parameters: {
            query?: never;
            header?: {
                /**
                 * @description Which organization is meant, by its id. Needed only when the token belongs to several; 403 when it is none of them.
                 * @example 0190a000-0000-7000-8000-000000000001
                 */
                "Kithway-Organization"?: components["parameters"]["KithwayOrganization"];
            };
            path: {
                /**
                 * @description The batch; named in the first column of its CSV.
                 * @example 0190a000-0000-7000-8000-0000000000b7
                 */
                batchId: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description A marketer downloads a batch again. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "text/csv": string;
                };
            };
            400: components["responses"]["BadRequest"];
            401: components["responses"]["Unauthorized"];
            403: components["responses"]["Forbidden"];
            404: components["responses"]["NotFound"];
            503: components["responses"]["ServiceUnavailable"];
        };
    };
    listShareLinks: {
        parameters: {
            query?: {
                /**
                 * @description Links of this campaign only.
                 * @example e3a2f7b2-5fc4-334b-9d69-42daf1437e14
                 */
                campaignId?: string;
                /**
                 * @description Links for this channel only.
                 * @example TEXT
                 */
                channel?: components["schemas"]["Channel"];
                /**
                 * @description The `next` of the page before; opaque. Absent for the first page.
                 * @example MDE5MGEwMDA
                 */
                cursor?: components["parameters"]["Cursor"];
                /**
                 * @description Links or invitations only.
                 * @example LINK
                 */
                kind?: components["schemas"]["ShareLinkKind"];
                /**
                 * @description How many items a page may hold.
                 * @example 50
                 */
                limit?: components["parameters"]["Limit"];
                /**
                 * @description Links that name this location only.
                 * @example 0190a000-0000-7000-8000-0000000000b1
                 */
                locationId?: string;
                /**
                 * @description Links of this program only.
                 * @example 436f3136-f045-3b55-8b77-162c5d0788e6
                 */
                programId?: string;
                /**
                 * @description Links that are counted for this provider group only.
                 * @example 0190a000-0000-7000-8000-0000000000ca
                 */
                providerGroupId?: string;
                /**
                 * @description Links that are counted for this service line only.
                 * @example 0190a000-0000-7000-8000-0000000000c3
                 */
                serviceLineId?: string;
                /**
                 * @description Links whose code was worded this way only; PROPOSED ones wait for a second person.
                 * @example PROPOSED
                 */
                wording?: components["schemas"]["LinkWording"];
            };
            header?: {
                /**
                 * @description Which organization is meant, by its id. Needed only when the token belongs to several; 403 when it is none of them.
                 * @example 0190a000-0000-7000-8000-000000000001
                 */
                "Kithway-Organization"?: components["parameters"]["KithwayOrganization"];
            };
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description A marketer looks for the link to hand out. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["ShareLinkPage"];
                };
            };
            400: components["responses"]["BadRequest"];
            401: components["responses"]["Unauthorized"];
            403: components["responses"]["Forbidden"];
            503: components["responses"]["ServiceUnavailable"];
        };
    };
    createShareLink: {
        parameters: {
            query?: never;
            header: {
                /**
                 * @description Chosen by the caller, new for each thing to be created; a UUID is good. Kept for 24 hours (R-HTTP-03).
                 * @example 5f0c3b1e-6d5f-4f7e-9a55-0c9f6f1f7a10
                 */
                "Idempotency-Key": components["parameters"]["IdempotencyKey"];
                /**
                 * @description Which organization is meant, by its id. Needed only when the token belongs to several; 403 when it is none of them.
                 * @example 0190a000-0000-7000-8000-000000000001
                 */
                "Kithway-Organization"?: components["parameters"]["KithwayOrganization"];
            };
            path?: never;
            cookie?: never;
        };
        /** @description A marketer makes a link for a poster in a waiting room. */
        requestBody: {
            content: {
                "application/json": components["schemas"]["NewShareLink"];
            };
        };
        responses: {
            /** @description A marketer makes a link for a poster in a waiting room. */
            201: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["ShareLink"];
                };
            };
            400: components["responses"]["BadRequest"];
            401: components["responses"]["Unauthorized"];
            403: components["responses"]["Forbidden"];
            409: components["responses"]["Conflict"];
            422: components["responses"]["UnprocessableContent"];
            503: components["responses"]["ServiceUnavailable"];
        };
    };
    getShareLink: {
        parameters: {
            query?: never;
            header?: {
                /**
                 * @description Which organization is meant, by its id. Needed only when the token belongs to several; 403 when it is none of them.
                 * @example 0190a000-0000-7000-8000-000000000001
                 */
                "Kithway-Organization"?: components["parameters"]["KithwayOrganization"];
            };
            path: {
                /**
                 * @description The share link.
                 * @example d9dd96ca-bec0-3da8-bb41-44fc1d7b43b0
                 */
                shareLinkId: components["parameters"]["ShareLinkId"];
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description A marketer looks at a link. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["ShareLink"];
                };
            };
            400: components["responses"]["BadRequest"];
            401: components["responses"]["Unauthorized"];
            403: components["responses"]["Forbidden"];
            404: components["responses"]["NotFound"];
            503: components["responses"]["ServiceUnavailable"];
        };
    };
    getPoster: {
        parameters: {
            query?: {
                /**
                 * @description Which language stands on top.
                 * @example es
                 */
                first?: "en" | "es";
                /**
                 * @description The size of the sheet.
                 * @example LETTER
                 */
                paper?: components["schemas"]["Paper"];
            };
            header?: {
                /**
                 * @description Which organization is meant, by its id. Needed only when the token belongs to several; 403 when it is none of them.
                 * @example 0190a000-0000-7000-8000-000000000001
                 */
                "Kithway-Organization"?: components["parameters"]["KithwayOrganization"];
            };
            path: {
                /**
                 * @description The share link.
                 * @example d9dd96ca-bec0-3da8-bb41-44fc1d7b43b0
                 */
                shareLinkId: components["parameters"]["ShareLinkId"];
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description A marketer prints a poster for a waiting room. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/pdf": string;
                };
            };
            400: components["responses"]["BadRequest"];
            401: components["responses"]["Unauthorized"];
            403: components["responses"]["Forbidden"];
            404: components["responses"]["NotFound"];
            410: components["responses"]["Gone"];
            503: components["responses"]["ServiceUnavailable"];
        };
    };
    getQrPng: {
        parameters: {
            query?: {
                /**
                 * @description Whether the logo of the organization stands in the middle, if it has one.
                 * @example true
                 */
                logo?: boolean;
                /**
                 * @description Most pixels a side.
                 * @example 1024
                 */
                size?: number;
            };
            header?: {
                /**
                 * @description Which organization is meant, by its id. Needed only when the token belongs to several; 403 when it is none of them.
                 * @example 0190a000-0000-7000-8000-000000000001
                 */
                "Kithway-Organization"?: components["parameters"]["KithwayOrganization"];
            };
            path: {
                /**
                 * @description The share link.
                 * @example d9dd96ca-bec0-3da8-bb41-44fc1d7b43b0
                 */
                shareLinkId: components["parameters"]["ShareLinkId"];
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description A marketer takes the QR code for a web page. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "image/png": string;
                };
            };
            400: components["responses"]["BadRequest"];
            401: components["responses"]["Unauthorized"];
            403: components["responses"]["Forbidden"];
            404: components["responses"]["NotFound"];
            410: components["responses"]["Gone"];
            503: components["responses"]["ServiceUnavailable"];
        };
    };
    getQrSvg: {
        parameters: {
            query?: {
                /**
                 * @description Whether the logo of the organization stands in the middle, if it has one.
                 * @example true
                 */
                logo?: boolean;
            };
            header?: {
                /**
                 * @description Which organization is meant, by its id. Needed only when the token belongs to several; 403 when it is none of them.
                 * @example 0190a000-0000-7000-8000-000000000001
                 */
                "Kithway-Organization"?: components["parameters"]["KithwayOrganization"];
            };
            path: {
                /**
                 * @description The share link.
                 * @example d9dd96ca-bec0-3da8-bb41-44fc1d7b43b0
                 */
                shareLinkId: components["parameters"]["ShareLinkId"];
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description A marketer takes the QR code for a leaflet. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "image/svg+xml": string;
                };
            };
            400: components["responses"]["BadRequest"];
            401: components["responses"]["Unauthorized"];
            403: components["responses"]["Forbidden"];
            404: components["responses"]["NotFound"];
            410: components["responses"]["Gone"];
            503: components["responses"]["ServiceUnavailable"];
        };
    };
    setShareLinkState: {
        parameters: {
            query?: never;
            header?: {
                /**
                 * @description Which organization is meant, by its id. Needed only when the token belongs to several; 403 when it is none of them.
                 * @example 0190a000-0000-7000-8000-000000000001
                 */
                "Kithway-Organization"?: components["parameters"]["KithwayOrganization"];
            };
            path: {
                /**
                 * @description The share link.
                 * @example d9dd96ca-bec0-3da8-bb41-44fc1d7b43b0
                 */
                shareLinkId: components["parameters"]["ShareLinkId"];
            };
            cookie?: never;
        };
        /** @description A marketer pauses a link. */
        requestBody: {
            content: {
                "application/json": components["schemas"]["ShareLinkHold"];
            };
        };
        responses: {
            /** @description A marketer pauses a link. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["ShareLink"];
                };
            };
            400: components["responses"]["BadRequest"];
            401: components["responses"]["Unauthorized"];
            403: components["responses"]["Forbidden"];
            404: components["responses"]["NotFound"];
            422: components["responses"]["UnprocessableContent"];
            503: components["responses"]["ServiceUnavailable"];
        };
    };
    decideShareLinkWording: {
        parameters: {
            query?: never;
            header?: {
                /**
                 * @description Which organization is meant, by its id. Needed only when the token belongs to several; 403 when it is none of them.
                 * @example 0190a000-0000-7000-8000-000000000001
                 */
                "Kithway-Organization"?: components["parameters"]["KithwayOrganization"];
            };
            path: {
                /**
                 * @description The share link.
                 * @example d9dd96ca-bec0-3da8-bb41-44fc1d7b43b0
                 */
                shareLinkId: components["parameters"]["ShareLinkId"];
            };
            cookie?: never;
        };
        /** @description A compliance officer lets a worded code stand. */
        requestBody: {
            content: {
                "application/json": components["schemas"]["LinkWordingDecision"];
            };
        };
        responses: {
            /** @description A compliance officer lets a worded code stand. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["ShareLink"];
                };
            };
            400: components["responses"]["BadRequest"];
            401: components["responses"]["Unauthorized"];
            403: components["responses"]["Forbidden"];
            404: components["responses"]["NotFound"];
            422: components["responses"]["UnprocessableContent"];
            503: components["responses"]["ServiceUnavailable"];
        };
    };
    inviteSharer: {
        parameters: {
            query?: never;
            header: {
                /**
                 * @description Chosen by the caller, new for each thing to be created; a UUID is good. Kept for 24 hours (R-HTTP-03).
                 * @example 5f0c3b1e-6d5f-4f7e-9a55-0c9f6f1f7a10
                 */
                "Idempotency-Key": components["parameters"]["IdempotencyKey"];
                /**
                 * @description Which organization is meant, by its id. Needed only when the token belongs to several; 403 when it is none of them.
                 * @example 0190a000-0000-7000-8000-000000000001
                 */
                "Kithway-Organization"?: components["parameters"]["KithwayOrganization"];
            };
            path?: never;
            cookie?: never;
        };
        /** @description A patient at the desk wants to tell her sister. */
        requestBody: {
            content: {
                "application/json": components["schemas"]["InviteSharer"];
            };
        };
        responses: {
            /** @description The page is there. */
            201: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["SharerPass"];
                };
            };
            400: components["responses"]["BadRequest"];
            401: components["responses"]["Unauthorized"];
            403: components["responses"]["Forbidden"];
            404: components["responses"]["NotFound"];
            409: components["responses"]["Conflict"];
            422: components["responses"]["UnprocessableContent"];
            503: components["responses"]["ServiceUnavailable"];
        };
    };
    revokeSharer: {
        parameters: {
            query?: never;
            header: {
                /**
                 * @description Chosen by the caller, new for each thing to be created; a UUID is good. Kept for 24 hours (R-HTTP-03).
                 * @example 5f0c3b1e-6d5f-4f7e-9a55-0c9f6f1f7a10
                 */
                "Idempotency-Key": components["parameters"]["IdempotencyKey"];
                /**
                 * @description Which organization is meant, by its id. Needed only when the token belongs to several; 403 when it is none of them.
                 * @example 0190a000-0000-7000-8000-000000000001
                 */
                "Kithway-Organization"?: components["parameters"]["KithwayOrganization"];
            };
            path: {
                /**
                 * @description The person.
                 * @example 0190a000-0000-7000-8000-0000000000a1
                 */
                personId: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description Their passes are revoked. */
            201: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["RevokedSharer"];
                };
            };
            400: components["responses"]["BadRequest"];
            401: components["responses"]["Unauthorized"];
            403: components["responses"]["Forbidden"];
            404: components["responses"]["NotFound"];
            409: components["responses"]["Conflict"];
            503: components["responses"]["ServiceUnavailable"];
        };
    };
    getSpokenCode: {
        parameters: {
            query?: never;
            header?: {
                /**
                 * @description Which organization is meant, by its id. Needed only when the token belongs to several; 403 when it is none of them.
                 * @example 0190a000-0000-7000-8000-000000000001
                 */
                "Kithway-Organization"?: components["parameters"]["KithwayOrganization"];
            };
            path: {
                /**
                 * @description Six characters as they were said.
                 * @example C4F-7KJ
                 */
                spokenCode: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description A caller reads out the code on a poster. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["ShareLink"];
                };
            };
            400: components["responses"]["BadRequest"];
            401: components["responses"]["Unauthorized"];
            403: components["responses"]["Forbidden"];
            404: components["responses"]["NotFound"];
            422: components["responses"]["UnprocessableContent"];
            429: components["responses"]["TooManyRequests"];
            503: components["responses"]["ServiceUnavailable"];
        };
    };
    replaceStaffAddresses: {
        parameters: {
            query?: never;
            header?: {
                /**
                 * @description Which organization is meant, by its id. Needed only when the token belongs to several; 403 when it is none of them.
                 * @example 0190a000-0000-7000-8000-000000000001
                 */
                "Kithway-Organization"?: components["parameters"]["KithwayOrganization"];
            };
            path?: never;
            cookie?: never;
        };
        /** @description Compliance sends the list of the personnel department. */
        requestBody: {
            content: {
                "application/json": components["schemas"]["ReplaceStaffAddresses"];
            };
        };
        responses: {
            /** @description They are known. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["StaffAddressCount"];
                };
            };
            400: components["responses"]["BadRequest"];
            401: components["responses"]["Unauthorized"];
            403: components["responses"]["Forbidden"];
            503: components["responses"]["ServiceUnavailable"];
        };
    };
    getStopPolicy: {
        parameters: {
            query?: never;
            header?: {
                /**
                 * @description Which organization is meant, by its id. Needed only when the token belongs to several; 403 when it is none of them.
                 * @example 0190a000-0000-7000-8000-000000000001
                 */
                "Kithway-Organization"?: components["parameters"]["KithwayOrganization"];
            };
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description What a STOP ends. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["StopPolicy"];
                };
            };
            401: components["responses"]["Unauthorized"];
            403: components["responses"]["Forbidden"];
            503: components["responses"]["ServiceUnavailable"];
        };
    };
    chooseStopPolicy: {
        parameters: {
            query?: never;
            header?: {
                /**
                 * @description Which organization is meant, by its id. Needed only when the token belongs to several; 403 when it is none of them.
                 * @example 0190a000-0000-7000-8000-000000000001
                 */
                "Kithway-Organization"?: components["parameters"]["KithwayOrganization"];
            };
            path?: never;
            cookie?: never;
        };
        /** @description A compliance officer lets a STOP end everything. */
        requestBody: {
            content: {
                "application/json": components["schemas"]["StopPolicy"];
            };
        };
        responses: {
            /** @description What a STOP ends now. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["StopPolicy"];
                };
            };
            400: components["responses"]["BadRequest"];
            401: components["responses"]["Unauthorized"];
            403: components["responses"]["Forbidden"];
            503: components["responses"]["ServiceUnavailable"];
        };
    };
    listTasks: {
        parameters: {
            query?: {
                /**
                 * @description The `next` of the page before; opaque. Absent for the first page.
                 * @example MDE5MGEwMDA
                 */
                cursor?: components["parameters"]["Cursor"];
                /**
                 * @description Only tasks of this kind.
                 * @example ADDRESS_FAILS
                 */
                kind?: components["schemas"]["StaffTaskKind"];
                /**
                 * @description How many items a page may hold.
                 * @example 50
                 */
                limit?: components["parameters"]["Limit"];
                /**
                 * @description Only tasks about this referral.
                 * @example 0190a000-0000-7000-8000-0000000000f2
                 */
                referralId?: string;
                /**
                 * @description Only tasks that stand so; OPEN ones wait for somebody.
                 * @example OPEN
                 */
                state?: components["schemas"]["StaffTaskState"];
            };
            header?: {
                /**
                 * @description Which organization is meant, by its id. Needed only when the token belongs to several; 403 when it is none of them.
                 * @example 0190a000-0000-7000-8000-000000000001
                 */
                "Kithway-Organization"?: components["parameters"]["KithwayOrganization"];
            };
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description A page of tasks. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["StaffTaskPage"];
                };
            };
            400: components["responses"]["BadRequest"];
            401: components["responses"]["Unauthorized"];
            403: components["responses"]["Forbidden"];
            503: components["responses"]["ServiceUnavailable"];
        };
    };
    claimTask: {
        parameters: {
            query?: never;
            header: {
                /**
                 * @description Chosen by the caller, new for each thing to be created; a UUID is good. Kept for 24 hours (R-HTTP-03).
                 * @example 5f0c3b1e-6d5f-4f7e-9a55-0c9f6f1f7a10
                 */
                "Idempotency-Key": components["parameters"]["IdempotencyKey"];
                /**
                 * @description Which organization is meant, by its id. Needed only when the token belongs to several; 403 when it is none of them.
                 * @example 0190a000-0000-7000-8000-000000000001
                 */
                "Kithway-Organization"?: components["parameters"]["KithwayOrganization"];
            };
            path: {
                /**
                 * @description The task.
                 * @example 0190a000-0000-7000-8000-0000000000e1
                 */
                taskId: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description It is the caller's. */
            201: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["StaffTask"];
                };
            };
            400: components["responses"]["BadRequest"];
            401: components["responses"]["Unauthorized"];
            403: components["responses"]["Forbidden"];
            404: components["responses"]["NotFound"];
            409: components["responses"]["Conflict"];
            503: components["responses"]["ServiceUnavailable"];
        };
    };
    closeTask: {
        parameters: {
            query?: never;
            header: {
                /**
                 * @description Chosen by the caller, new for each thing to be created; a UUID is good. Kept for 24 hours (R-HTTP-03).
                 * @example 5f0c3b1e-6d5f-4f7e-9a55-0c9f6f1f7a10
                 */
                "Idempotency-Key": components["parameters"]["IdempotencyKey"];
                /**
                 * @description Which organization is meant, by its id. Needed only when the token belongs to several; 403 when it is none of them.
                 * @example 0190a000-0000-7000-8000-000000000001
                 */
                "Kithway-Organization"?: components["parameters"]["KithwayOrganization"];
            };
            path: {
                /**
                 * @description The task.
                 * @example 0190a000-0000-7000-8000-0000000000e1
                 */
                taskId: string;
            };
            cookie?: never;
        };
        /** @description There is another number now. */
        requestBody: {
            content: {
                "application/json": components["schemas"]["CloseTask"];
            };
        };
        responses: {
            /** @description It is closed. */
            201: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["StaffTask"];
                };
            };
            400: components["responses"]["BadRequest"];
            401: components["responses"]["Unauthorized"];
            403: components["responses"]["Forbidden"];
            404: components["responses"]["NotFound"];
            409: components["responses"]["Conflict"];
            422: components["responses"]["UnprocessableContent"];
            503: components["responses"]["ServiceUnavailable"];
        };
    };
    listTemplateDrafts: {
        parameters: {
            query?: {
                /**
                 * @description The `next` of the page before; opaque. Absent for the first page.
                 * @example MDE5MGEwMDA
                 */
                cursor?: components["parameters"]["Cursor"];
                /**
                 * @description How many items a page may hold.
                 * @example 50
                 */
                limit?: components["parameters"]["Limit"];
            };
            header?: {
                /**
                 * @description Which organization is meant, by its id. Needed only when the token belongs to several; 403 when it is none of them.
                 * @example 0190a000-0000-7000-8000-000000000001
                 */
                "Kithway-Organization"?: components["parameters"]["KithwayOrganization"];
            };
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description A page of drafts. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["TemplateDraftPage"];
                };
            };
            400: components["responses"]["BadRequest"];
            401: components["responses"]["Unauthorized"];
            403: components["responses"]["Forbidden"];
            503: components["responses"]["ServiceUnavailable"];
        };
    };
    writeTemplate: {
        parameters: {
            query?: never;
            header: {
                /**
                 * @description Chosen by the caller, new for each thing to be created; a UUID is good. Kept for 24 hours (R-HTTP-03).
                 * @example 5f0c3b1e-6d5f-4f7e-9a55-0c9f6f1f7a10
                 */
                "Idempotency-Key": components["parameters"]["IdempotencyKey"];
                /**
                 * @description Which organization is meant, by its id. Needed only when the token belongs to several; 403 when it is none of them.
                 * @example 0190a000-0000-7000-8000-000000000001
                 */
                "Kithway-Organization"?: components["parameters"]["KithwayOrganization"];
            };
            path?: never;
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["WriteTemplate"];
            };
        };
        responses: {
            /** @description It waits for a second person. */
            201: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["TemplateDraft"];
                };
            };
            400: components["responses"]["BadRequest"];
            401: components["responses"]["Unauthorized"];
            403: components["responses"]["Forbidden"];
            409: components["responses"]["Conflict"];
            422: components["responses"]["UnprocessableContent"];
            503: components["responses"]["ServiceUnavailable"];
        };
    };
    approveTemplate: {
        parameters: {
            query?: never;
            header: {
                /**
                 * @description Chosen by the caller, new for each thing to be created; a UUID is good. Kept for 24 hours (R-HTTP-03).
                 * @example 5f0c3b1e-6d5f-4f7e-9a55-0c9f6f1f7a10
                 */
                "Idempotency-Key": components["parameters"]["IdempotencyKey"];
                /**
                 * @description Which organization is meant, by its id. Needed only when the token belongs to several; 403 when it is none of them.
                 * @example 0190a000-0000-7000-8000-000000000001
                 */
                "Kithway-Organization"?: components["parameters"]["KithwayOrganization"];
            };
            path: {
                /**
                 * @description The draft.
                 * @example 0190a000-0000-7000-8000-0000000000e9
                 */
                draftId: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description In force. */
            201: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["TemplateDraft"];
                };
            };
            400: components["responses"]["BadRequest"];
            401: components["responses"]["Unauthorized"];
            403: components["responses"]["Forbidden"];
            404: components["responses"]["NotFound"];
            409: components["responses"]["Conflict"];
            422: components["responses"]["UnprocessableContent"];
            503: components["responses"]["ServiceUnavailable"];
        };
    };
    returnTemplate: {
        parameters: {
            query?: never;
            header: {
                /**
                 * @description Chosen by the caller, new for each thing to be created; a UUID is good. Kept for 24 hours (R-HTTP-03).
                 * @example 5f0c3b1e-6d5f-4f7e-9a55-0c9f6f1f7a10
                 */
                "Idempotency-Key": components["parameters"]["IdempotencyKey"];
                /**
                 * @description Which organization is meant, by its id. Needed only when the token belongs to several; 403 when it is none of them.
                 * @example 0190a000-0000-7000-8000-000000000001
                 */
                "Kithway-Organization"?: components["parameters"]["KithwayOrganization"];
            };
            path: {
                /**
                 * @description The draft.
                 * @example 0190a000-0000-7000-8000-0000000000e9
                 */
                draftId: string;
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["ReturnTemplate"];
            };
        };
        responses: {
            /** @description Given back. */
            201: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["TemplateDraft"];
                };
            };
            400: components["responses"]["BadRequest"];
            401: components["responses"]["Unauthorized"];
            403: components["responses"]["Forbidden"];
            404: components["responses"]["NotFound"];
            409: components["responses"]["Conflict"];
            422: components["responses"]["UnprocessableContent"];
            503: components["responses"]["ServiceUnavailable"];
        };
    };
    listTemplates: {
        parameters: {
            query?: {
                /**
                 * @description The `next` of the page before; opaque. Absent for the first page.
                 * @example MDE5MGEwMDA
                 */
                cursor?: components["parameters"]["Cursor"];
                /**
                 * @description How many items a page may hold.
                 * @example 50
                 */
                limit?: components["parameters"]["Limit"];
            };
            header?: {
                /**
                 * @description Which organization is meant, by its id. Needed only when the token belongs to several; 403 when it is none of them.
                 * @example 0190a000-0000-7000-8000-000000000001
                 */
                "Kithway-Organization"?: components["parameters"]["KithwayOrganization"];
            };
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description A page of templates. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["TemplatePage"];
                };
            };
            400: components["responses"]["BadRequest"];
            401: components["responses"]["Unauthorized"];
            403: components["responses"]["Forbidden"];
            503: components["responses"]["ServiceUnavailable"];
        };
    };
    checkTemplate: {
        parameters: {
            query?: never;
            header?: {
                /**
                 * @description Which organization is meant, by its id. Needed only when the token belongs to several; 403 when it is none of them.
                 * @example 0190a000-0000-7000-8000-000000000001
                 */
                "Kithway-Organization"?: components["parameters"]["KithwayOrganization"];
            };
            path?: never;
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["TemplateCheck"];
            };
        };
        responses: {
            /** @description What was found. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["CheckedWording"];
                };
            };
            400: components["responses"]["BadRequest"];
            401: components["responses"]["Unauthorized"];
            403: components["responses"]["Forbidden"];
            503: components["responses"]["ServiceUnavailable"];
        };
    };
    turnVaultKeys: {
        parameters: {
            query?: never;
            header: {
                /**
                 * @description Chosen by the caller, new for each thing to be created; a UUID is good. Kept for 24 hours (R-HTTP-03).
                 * @example 5f0c3b1e-6d5f-4f7e-9a55-0c9f6f1f7a10
                 */
                "Idempotency-Key": components["parameters"]["IdempotencyKey"];
                /**
                 * @description Which organization is meant, by its id. Needed only when the token belongs to several; 403 when it is none of them.
                 * @example 0190a000-0000-7000-8000-000000000001
                 */
                "Kithway-Organization"?: components["parameters"]["KithwayOrganization"];
            };
            path?: never;
            cookie?: never;
        };
        /** @description The yearly turn of the organization's key. */
        requestBody: {
            content: {
                "application/json": components["schemas"]["TurnVaultKeys"];
            };
        };
        responses: {
            /** @description How they lie now. */
            201: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["VaultKeys"];
                };
            };
            400: components["responses"]["BadRequest"];
            401: components["responses"]["Unauthorized"];
            403: components["responses"]["Forbidden"];
            409: components["responses"]["Conflict"];
            422: components["responses"]["UnprocessableContent"];
            503: components["responses"]["ServiceUnavailable"];
        };
    };
    getVaultKeys: {
        parameters: {
            query?: never;
            header?: {
                /**
                 * @description Which organization is meant, by its id. Needed only when the token belongs to several; 403 when it is none of them.
                 * @example 0190a000-0000-7000-8000-000000000001
                 */
                "Kithway-Organization"?: components["parameters"]["KithwayOrganization"];
            };
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description How they lie. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["VaultKeys"];
                };
            };
            401: components["responses"]["Unauthorized"];
            403: components["responses"]["Forbidden"];
            503: components["responses"]["ServiceUnavailable"];
        };
    };
    countVisits: {
        parameters: {
            query?: {
                /**
                 * @description Openings of links of this campaign only.
                 * @example e3a2f7b2-5fc4-334b-9d69-42daf1437e14
                 */
                campaignId?: string;
                /**
                 * @description Openings of links for this channel only.
                 * @example TEXT
                 */
                channel?: components["schemas"]["Channel"];
                /**
                 * @description Openings judged so only, by the verdict in force.
                 * @example HUMAN
                 */
                classification?: components["schemas"]["VisitClassification"];
                /**
                 * @description Openings of this day at the organization only.
                 * @example 2026-03-10
                 */
                day?: string;
                /**
                 * @description Openings of this link only.
                 * @example d9dd96ca-bec0-3da8-bb41-44fc1d7b43b0
                 */
                shareLinkId?: string;
            };
            header?: {
                /**
                 * @description Which organization is meant, by its id. Needed only when the token belongs to several; 403 when it is none of them.
                 * @example 0190a000-0000-7000-8000-000000000001
                 */
                "Kithway-Organization"?: components["parameters"]["KithwayOrganization"];
            };
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description A marketer compares visits with what was not counted. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["VisitCounts"];
                };
            };
            400: components["responses"]["BadRequest"];
            401: components["responses"]["Unauthorized"];
            403: components["responses"]["Forbidden"];
            503: components["responses"]["ServiceUnavailable"];
        };
    };
    listVisits: {
        parameters: {
            query?: {
                /**
                 * @description Openings of links of this campaign only.
                 * @example e3a2f7b2-5fc4-334b-9d69-42daf1437e14
                 */
                campaignId?: string;
                /**
                 * @description Openings of links for this channel only.
                 * @example TEXT
                 */
                channel?: components["schemas"]["Channel"];
                /**
                 * @description Openings judged so only, by the verdict in force.
                 * @example HUMAN
                 */
                classification?: components["schemas"]["VisitClassification"];
                /**
                 * @description The `next` of the page before; opaque. Absent for the first page.
                 * @example MDE5MGEwMDA
                 */
                cursor?: components["parameters"]["Cursor"];
                /**
                 * @description Openings of this day at the organization only.
                 * @example 2026-03-10
                 */
                day?: string;
                /**
                 * @description How many items a page may hold.
                 * @example 50
                 */
                limit?: components["parameters"]["Limit"];
                /**
                 * @description Openings of this link only.
                 * @example d9dd96ca-bec0-3da8-bb41-44fc1d7b43b0
                 */
                shareLinkId?: string;
            };
            header?: {
                /**
                 * @description Which organization is meant, by its id. Needed only when the token belongs to several; 403 when it is none of them.
                 * @example 0190a000-0000-7000-8000-000000000001
                 */
                "Kithway-Organization"?: components["parameters"]["KithwayOrganization"];
            };
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description A marketer opens a count down to its rows. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["VisitPage"];
                };
            };
            400: components["responses"]["BadRequest"];
            401: components["responses"]["Unauthorized"];
            403: components["responses"]["Forbidden"];
            503: components["responses"]["ServiceUnavailable"];
        };
    };
}
