// Made by "npm run client" from openapi/bundled/. Do not edit.

export interface paths {
    "/provider/v1/appointment-events": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /**
         * Tell what happened to an appointment
         * @description Events may come late and out of order. A reference nobody has is a 404.
         */
        post: operations["recordAppointmentEvent"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/provider/v1/locations": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * Where referrals may go
         * @description Locations of the organization with the service lines each takes referrals for.
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
    "/provider/v1/referral-notices": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * Of which referrals there is news
         * @description Says that there is news and no more; each was decided and recorded when it was made. Read until a notice that you know.
         */
        get: operations["listReferralNotices"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/provider/v1/referrals": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * How referrals stand
         * @description A practice sees those it submitted and may be told of, each decided and recorded; a scheduling system all of the organization. A page may hold fewer than asked for.
         */
        get: operations["listReferrals"];
        put?: never;
        /**
         * Refer a patient
         * @description The practice is the one the token names. Refused with 422 when the location does not offer the service line, or an agreed channel has no number or address.
         */
        post: operations["submitReferral"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/provider/v1/referrals/{referralId}": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * How one referral stands
         * @description Another practice's referral is answered as if it were not there. Each answer is decided and recorded; what may not be told is a 403 with `not-to-be-told`.
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
    "/provider/v1/referrals/{referralId}/caregiver": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * Whether a caregiver is involved
         * @description A practice learns that somebody helps, never who, how many or what they may know (R-HIPAA-09). Another practice's referral is answered as if it were not there.
         */
        get: operations["getCaregiverInvolvement"];
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
        /** @description Whether somebody helps the patient. Not who, how many, or what they may know. */
        CaregiverInvolvement: {
            /** @description Whether a caregiver is involved with the patient's yes. */
            involved: boolean;
        };
        /**
         * @description A way to reach a person.
         * @enum {string}
         */
        ContactChannel: "TEXT" | "EMAIL" | "CALL";
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
        /** @description One wrong field. */
        FieldProblem: {
            /** @description Stable; decide by this. */
            code: string;
            /** @description What is expected. */
            detail: string;
            /** @description JSON pointer into the body, or the name of a parameter after a slash. */
            pointer: string;
        };
        /**
         * @description A language people are written to in (BCP 47).
         * @enum {string}
         */
        Language: "en" | "es";
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
        /**
         * @description How a referral ended when it did not end with a completed appointment.
         * @enum {string}
         */
        Outcome: "DECLINED" | "CANCELLED" | "NO_SHOW" | "EXPIRED" | "DUPLICATE" | "ERRORED";
        /** @description The practice attests that the patient agreed to be contacted, and how (R-TCPA-08). */
        PatientAgreed: {
            /**
             * Format: date-time
             * @description When the patient agreed.
             */
            at: string;
            /** @description Who asked the patient. */
            attestedBy: string;
            /** @description The ways the patient agreed to. */
            channels: components["schemas"]["ContactChannel"][];
        };
        /** @description How a submitted referral stands. Holds no name. */
        PracticeReferral: {
            appointment?: components["schemas"]["Appointment"];
            /**
             * Format: date-time
             * @description When it last moved.
             */
            changedAt: string;
            /**
             * Format: uuid
             * @description Where it was routed to.
             */
            locationId: string;
            /** @description What must stay with this answer wherever it is kept (42 CFR 2.32); absent where nothing must. */
            notice?: string;
            outcome?: components["schemas"]["Outcome"];
            /** @description The practice's own id, as submitted. */
            practiceReference?: string;
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
            stage: components["schemas"]["Stage"];
            /**
             * Format: date-time
             * @description When it was sent.
             */
            submittedAt: string;
        };
        /** @description A page of referrals, newest first. */
        PracticeReferralPage: {
            /** @description The referrals. */
            items: components["schemas"]["PracticeReferral"][];
            /** @description Cursor of the next page; absent on the last. */
            next?: string;
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
        /** @description What people say on the telephone; means nothing to a stranger. */
        Reference: string;
        /** @description That there is news of a referral. What it is, the referral tells, as far as it may. */
        ReferralNotice: {
            /**
             * Format: date-time
             * @description When there was news.
             */
            madeAt: string;
            /**
             * Format: uuid
             * @description This notice.
             */
            noticeId: string;
            /**
             * Format: uuid
             * @description The referral.
             */
            referralId: string;
        };
        /** @description A page of notices, newest first. */
        ReferralNoticePage: {
            /** @description The notices. */
            items: components["schemas"]["ReferralNotice"][];
            /** @description Cursor of the next page; absent on the last. */
            next?: string;
        };
        /** @description Who is referred, and how to reach them. */
        ReferredPatient: {
            /**
             * Format: date
             * @description Date of birth.
             */
            dateOfBirth?: string;
            /**
             * Format: email
             * @description Needed for the channel EMAIL.
             */
            email?: string;
            /** @description First name. */
            firstName: string;
            language: components["schemas"]["Language"];
            /** @description Family name. */
            lastName: string;
            /** @description E.164. Needed for the channels TEXT and CALL. */
            phone?: string;
        };
        /** @description Something happened to an appointment. Nothing clinical. */
        ReportAppointment: {
            /** @description Your own opaque id of the appointment. */
            appointmentId: string;
            kind: components["schemas"]["AppointmentEventKind"];
            /**
             * Format: uuid
             * @description Where, if not the referral's location.
             */
            locationId?: string;
            /**
             * Format: date-time
             * @description When it happened at your side; may be late and out of order.
             */
            occurredAt: string;
            reference: components["schemas"]["Reference"];
            /**
             * Format: date-time
             * @description Needed when it is scheduled or rescheduled.
             */
            startsAt?: string;
        };
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
        /**
         * @description How far a referral has come.
         * @enum {string}
         */
        Stage: "SENT" | "OPENED" | "CONSENTED" | "REGISTERED" | "SCHEDULED" | "COMPLETED";
        /** @description A practice refers a patient. Nothing clinical is taken, in any field. */
        SubmitReferral: {
            coverage?: components["schemas"]["Coverage"];
            /**
             * Format: uuid
             * @description Where to; absent, the rules choose a place that offers it.
             */
            locationId?: string;
            patient: components["schemas"]["ReferredPatient"];
            patientAgreed: components["schemas"]["PatientAgreed"];
            /** @description Where the patient leaves from. Used once to find the way; nothing but its state is kept, for the hours at which texts may come. */
            patientZip?: string;
            /** @description Your own opaque id, handed back with every answer. */
            practiceReference?: string;
            /**
             * Format: uuid
             * @description What for: one that the location offers.
             */
            serviceLineId: string;
        };
        /** @description The referral was taken. */
        SubmittedReferral: {
            /**
             * Format: uuid
             * @description Where it was routed to.
             */
            locationId: string;
            /** @description Your own id, as submitted. */
            practiceReference?: string;
            reference: components["schemas"]["Reference"];
            /**
             * Format: uuid
             * @description The referral.
             */
            referralId: string;
            stage: components["schemas"]["Stage"];
            /**
             * Format: date-time
             * @description When it was taken.
             */
            submittedAt: string;
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
         * @description The referral.
         * @example 0190a000-0000-7000-8000-0000000000f1
         */
        ReferralId: string;
    };
    requestBodies: never;
    headers: {
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
            path?: never;
            cookie?: never;
        };
        /** @description The scheduling system books a time. */
        requestBody: {
            content: {
                "application/json": components["schemas"]["ReportAppointment"];
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
            /** @description A page of locations. */
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
    listReferralNotices: {
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
            /** @description A page of notices. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["ReferralNoticePage"];
                };
            };
            400: components["responses"]["BadRequest"];
            401: components["responses"]["Unauthorized"];
            403: components["responses"]["Forbidden"];
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
                    "application/json": components["schemas"]["PracticeReferralPage"];
                };
            };
            400: components["responses"]["BadRequest"];
            401: components["responses"]["Unauthorized"];
            403: components["responses"]["Forbidden"];
            503: components["responses"]["ServiceUnavailable"];
        };
    };
    submitReferral: {
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
        /** @description A practice refers a patient who agreed to be texted. */
        requestBody: {
            content: {
                "application/json": components["schemas"]["SubmitReferral"];
            };
        };
        responses: {
            /** @description The referral was taken. */
            201: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["SubmittedReferral"];
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
            /** @description The referral. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["PracticeReferral"];
                };
            };
            400: components["responses"]["BadRequest"];
            401: components["responses"]["Unauthorized"];
            403: components["responses"]["Forbidden"];
            404: components["responses"]["NotFound"];
            503: components["responses"]["ServiceUnavailable"];
        };
    };
    getCaregiverInvolvement: {
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
            /** @description Whether somebody helps. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["CaregiverInvolvement"];
                };
            };
            400: components["responses"]["BadRequest"];
            401: components["responses"]["Unauthorized"];
            403: components["responses"]["Forbidden"];
            404: components["responses"]["NotFound"];
            503: components["responses"]["ServiceUnavailable"];
        };
    };
}
