// Made by "npm run client" from openapi/bundled/. Do not edit.

export interface paths {
    "/public/v1/circle": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * The circle as one member sees it
         * @description Shown by the token of a place in a circle. What the member may not know is absent (R-HIPAA-09).
         */
        get: operations["getOwnCircle"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/public/v1/circle-approval": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * What the patient is asked
         * @description Shown by the pass of a request to the patient. Looking spends nothing.
         */
        get: operations["getCircleApproval"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/public/v1/circle-approval/answers": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /**
         * The patient's answer
         * @description The right code makes the answer count, once. A telephone that somebody of the circle has as well says nothing for the patient: then nothing is decided and staff call.
         */
        post: operations["answerCircleApproval"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/public/v1/circle-approval/codes": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /**
         * Have a code sent to the patient
         * @description To the address the patient types as their own. A new code ends the one before, so no Idempotency-Key is needed.
         */
        post: operations["askApprovalCode"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/public/v1/circle-invitation": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * Who asks one into a circle
         * @description Shown by the pass of an invitation. Looking spends nothing.
         */
        get: operations["getCircleInvitation"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/public/v1/circle-invitation/codes": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /**
         * Have a code sent to oneself
         * @description The code goes to the address of who types. Whether it is known already changes nothing. A new code ends the one before, so no Idempotency-Key is needed.
         */
        post: operations["askInvitationCode"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/public/v1/circle-invitation/declines": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /**
         * No thanks
         * @description Spends the link and keeps nothing of who said so; nothing is created, so it takes no Idempotency-Key.
         */
        post: operations["declineCircleInvitation"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/public/v1/circle-invitation/members": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /**
         * Join with the code that came
         * @description The right code makes a member, once; the link is spent. Until the patient said yes they see nothing.
         */
        post: operations["joinCircle"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/public/v1/circle-member/codes": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /**
         * Have a code sent to come back
         * @description Shown by the pass of a member's own link. A new code ends the one before, so no Idempotency-Key is needed.
         */
        post: operations["askMemberCode"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/public/v1/circle-member/sessions": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /**
         * Come back with the code that came
         * @description A code opens the place once, so no Idempotency-Key is needed.
         */
        post: operations["beginCircleSession"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/public/v1/circle/approvals": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /**
         * A link to ask the patient
         * @description For whoever waits for the answer. Made anew each time and kept only as a hash, so there is no Idempotency-Key that could answer it again.
         */
        post: operations["askCirclePatient"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/public/v1/circle/departures": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /**
         * Leave
         * @description At once and silently; the token opens nothing from then on. A patient does not leave.
         */
        post: operations["leaveCircle"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/public/v1/circle/hand-overs": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /**
         * Hand over
         * @description By who is on point, or the patient. Handing it to who has it changes nothing, so no Idempotency-Key is needed.
         */
        post: operations["handOverOwnCircle"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/public/v1/circle/invitations": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /**
         * A link to ask somebody in
         * @description Made anew each time and kept only as a hash, so there is no Idempotency-Key that could answer it again.
         */
        post: operations["inviteToCircle"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/public/v1/circle/members/{memberId}/decisions": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /**
         * Say what a member may know, or take them out
         * @description By the patient, or who represents them. Works at once, what waits to be sent included. Saying it twice changes nothing, so no Idempotency-Key is needed.
         */
        post: operations["decideOnCircleMember"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/public/v1/circle/preferences": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * What one hears of, how, and when not
         * @description Shown by the token of a place in a circle.
         */
        get: operations["getOwnPreferences"];
        /**
         * Choose what one hears of, how, and when not
         * @description Counts at once: what waits is taken back.
         */
        put: operations["setOwnPreferences"];
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/public/v1/circle/tasks": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /**
         * Put something on the list
         * @description Who is on point is asked first. What is on the list already stays, so no Idempotency-Key is needed.
         */
        post: operations["addOwnCircleTask"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/public/v1/circle/tasks/{taskId}/acts": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /**
         * Take a task, give it back or finish it
         * @description The first who claims has it; who is later is told kindly, which is no error. Doing the same twice changes nothing, so no Idempotency-Key is needed.
         */
        post: operations["actOnOwnCircleTask"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/public/v1/organizations/{organizationId}/receipt-keys": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * The keys that verify receipts
         * @description For anybody, so that a receipt can be verified without asking the organization. An organization that signed nothing yet has none.
         */
        get: operations["getReceiptKeys"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/public/v1/own-record": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * What is known of you
         * @description What you agreed to, what was sent, who looked, and who was told. That it was read is recorded. The bearer token is the one of the session that a code began.
         */
        get: operations["getOwnRecord"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/public/v1/own-record/codes": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /**
         * Have a code sent, to see what is known of you
         * @description A pass can be handed on, a code comes to the person. A new code ends the one before, so no Idempotency-Key is needed.
         */
        post: operations["askOwnRecordCode"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/public/v1/own-record/sessions": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /**
         * Open your own record with the code that came
         * @description A code opens the record once, so no Idempotency-Key is needed.
         */
        post: operations["beginOwnRecordSession"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/public/v1/referral": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * Follow one's own referral
         * @description The pass says which one. A pass that is used up, expired or unknown gets 401.
         */
        get: operations["getOwnReferral"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/public/v1/referral/touches": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /**
         * Say how one heard of the clinic
         * @description One optional question, after the referral was sent; the pass says which referral. Told again, the last answer counts.
         */
        post: operations["tellSource"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/public/v1/share-links/{code}": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * Everything to draw the journey with
         * @description Counts nothing and changes nothing, so previews and scanners may read it (R-ATT-07).
         */
        get: operations["getLanding"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/public/v1/share-links/{code}/referrals": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /**
         * Send the referral
         * @description All at once, after the answers were checked. Refused with 422 when the needed agreement is missing or the link does not allow the location, with 409 when the words of an agreement have changed: show the landing again.
         */
        post: operations["sendReferral"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/public/v1/share-links/{code}/routing-questions": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * What the rules want to know
         * @description Beyond place and service line: where somebody leaves from, and their plan. Counts nothing and changes nothing; the same for everybody with this link.
         */
        get: operations["getRoutingQuestions"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/public/v1/share-links/{code}/sharers": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /**
         * Get a page to share from, after one's own referral
         * @description For the holder of the pass of a referral; the code is that of the link they came by, open or not. Show the landing's disclosure first (R-INC-10). A repetition answers with a new pass to the same page.
         */
        post: operations["becomeSharer"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/public/v1/share-links/{code}/visits": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /**
         * A person pressed the first button
         * @description Only this counts as an opening (R-ATT-05..08). Send it after a gesture of a person, never on loading.
         */
        post: operations["recordVisit"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/public/v1/sharing": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * One's own page to share from
         * @description What may be shared and how often it was. Nothing here changes when a friend opens a link, asks or comes (R-HIPAA-05).
         */
        get: operations["getSharing"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/public/v1/sharing/shares": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /**
         * Take one's own link to hand it on
         * @description Answers what the sharer's own phone is filled with; nothing is sent from here, and no address of a friend is asked for (R-TCPA-08). Counted once.
         */
        post: operations["createShare"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/public/v1/sharing/thanks": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * Whether somebody who shared is thanked
         * @description Yes or no, and nothing else: who asked, how many, or whether anybody came is never in it (R-HIPAA-05). Yes once three friends or more agreed to it, from the month after they asked (R-INC-11).
         */
        get: operations["getThanks"];
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
        /** @description What the member does with it. */
        ActOnOwnTask: {
            act: components["schemas"]["CircleTaskActKind"];
        };
        /** @description Something more to do. */
        AddOwnTask: {
            /**
             * Format: date-time
             * @description Until when it is needed; whoever takes it on is reminded a day before.
             */
            due?: string;
            kind: components["schemas"]["CircleTaskKind"];
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
        /** @description Something a person may agree to; each on its own, none ticked in advance. */
        Agreement: {
            /** @description One line more: who, how often, how to stop. */
            details?: string;
            /** @description The sentence beside the box. */
            label: string;
            purpose: components["schemas"]["AgreementPurpose"];
            /** @description Whether the referral cannot be sent without it. */
            required: boolean;
            /** @description The full wording. */
            text: string;
            /** @description The approved wording. */
            textId: string;
            /**
             * Format: int32
             * @description Which version of it.
             */
            version: number;
        };
        /**
         * @description What an agreement is for.
         * @enum {string}
         */
        AgreementPurpose: "USE_ANSWERS" | "TEXT_ABOUT_VISIT" | "EMAIL_ABOUT_VISIT" | "TELL_SHARER" | "NEWS";
        /** @description The patient's answer, with the code that came. */
        AnswerApproval: {
            /** @description Exactly those that were ticked. */
            agreements: components["schemas"]["CircleConsent"][];
            choice: components["schemas"]["PatientChoice"];
            /** @description What was typed; spaces are forgiven. */
            code: string;
            language: components["schemas"]["Language"];
            /** @description As it was answered when the code was asked for. */
            ticket: string;
        };
        /**
         * @description How an appointment stands.
         * @enum {string}
         */
        AppointmentState: "SCHEDULED" | "CANCELLED" | "COMPLETED" | "NO_SHOW";
        /** @description What became of the answer. */
        ApprovalHeard: {
            outcome: components["schemas"]["ApprovalOutcome"];
            session?: components["schemas"]["CircleSession"];
        };
        /**
         * @description What became of the answer. STAFF_CALL decides nothing, because somebody else of the circle has the same telephone.
         * @enum {string}
         */
        ApprovalOutcome: "COUNTED" | "CLOSED" | "STAFF_CALL";
        /** @description Who asks, and what one would see. Nobody is named but who asks. */
        AskedIntoCircle: {
            /** @description First name of who asks; absent where staff do. */
            by?: string;
            clinic: components["schemas"]["CircleClinic"];
            /**
             * Format: date-time
             * @description When the link ends by itself.
             */
            expiresAt: string;
            /** @description What one would know, if the patient agrees. Everything else stays closed. */
            sees: components["schemas"]["CirclePermission"][];
        };
        /** @description Who is typing, and one way to reach them. Nobody else's number is ever asked for (R-TCPA-08). */
        AskForCode: {
            /**
             * Format: email
             * @description Either this or a telephone number.
             */
            email?: string;
            /** @description What to call them. */
            firstName: string;
            language: components["schemas"]["Language"];
            /** @description E.164; either this or an e-mail address. */
            phone?: string;
        };
        /** @description Where a code shall go to. */
        AskForOwnCode: {
            by?: components["schemas"]["CodeChannel"];
        };
        /** @description The code that came. */
        BeginCircleSession: {
            /** @description What was typed; spaces are forgiven. */
            code: string;
            /** @description As it was answered when the code was asked for. */
            ticket: string;
        };
        /** @description The code that came. */
        BeginOwnRecord: {
            /** @description What was typed; spaces are forgiven. */
            code: string;
            /** @description As it was answered when the code was asked for. */
            ticket: string;
        };
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
        /** @description When the place calls back, in its own zone, on each day from one to another. */
        CallWindow: {
            firstDay: components["schemas"]["Weekday"];
            /** @description From this time on, as 09:00. */
            from: string;
            lastDay: components["schemas"]["Weekday"];
            /** @description Until before this time. */
            until: string;
        };
        /** @description What the patient is asked. */
        CircleApproval: {
            /** @description First name of who asked for the visit; absent where staff ask. */
            by?: string;
            clinic: components["schemas"]["CircleClinic"];
            /**
             * Format: date-time
             * @description When the link ends by itself.
             */
            expiresAt: string;
            /** @description Everybody who waits for the answer. */
            waiting: components["schemas"]["CircleWaiting"][];
        };
        /** @description Whose clinic it is. */
        CircleClinic: {
            /** @description What the clinic is called. */
            name: string;
            /** @description Where somebody answers. */
            phone: string;
        };
        /** @description One ticked box. */
        CircleConsent: {
            /** @description As the text was shown. */
            textId: string;
            /**
             * Format: int32
             * @description As the text was shown.
             */
            version: number;
        };
        /** @description A circle that was left. */
        CircleDeparture: {
            /**
             * Format: uuid
             * @description The circle.
             */
            circleId: string;
        };
        /** @description A link to hand on from one's own phone. Kithway sends it to nobody (R-TCPA-08). */
        CircleLink: {
            /** @description Shown once. */
            address: string;
            /**
             * Format: date-time
             * @description When it ends by itself.
             */
            expiresAt: string;
        };
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
        /** @description A place in a circle, opened by a code on this device. */
        CircleSession: {
            /**
             * Format: uuid
             * @description The member who sits there.
             */
            memberId: string;
            /** @description To be shown as bearer token. Ends after ten idle minutes, after twelve hours, and when the place is taken away. */
            token: string;
        };
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
        /** @description One who waits for the patient's yes. */
        CircleWaiting: {
            /** @description First name. */
            firstName: string;
            /** @description What they ask to know. */
            sees: components["schemas"]["CirclePermission"][];
        };
        /**
         * @description How a code comes. Absent, by text where there is a mobile phone, and else by e-mail.
         * @enum {string}
         */
        CodeChannel: "TEXT" | "EMAIL";
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
        /** @description What to hand on, how and in which language. */
        CreateShare: {
            language: components["schemas"]["Language"];
            /**
             * Format: uuid
             * @description The program.
             */
            programId: string;
            way: components["schemas"]["ShareWay"];
        };
        /** @description What the patient says of a member. */
        DecideOnMember: {
            decision: components["schemas"]["MemberDecisionKind"];
            /** @description What they may know from now on, with LET; else empty. */
            may: components["schemas"]["CirclePermission"][];
            /**
             * Format: date-time
             * @description With LET: when it ends by itself; absent where it does not.
             */
            until?: string;
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
        /**
         * @description How somebody heard of the clinic.
         * @enum {string}
         */
        Heard: "TEXT" | "EMAIL" | "PRINT" | "WEB" | "SOCIAL" | "PHONE" | "DESK";
        /** @description Who the visit is for, when it is not for who is typing. A first name and nothing more. */
        HelpedPatient: {
            /** @description First name. */
            firstName: string;
        };
        /** @description What whoever joins shall know. At the most what one may know oneself, unless one decides. */
        InviteToCircle: {
            /** @description Permissions. */
            may: components["schemas"]["CirclePermission"][];
        };
        /** @description The code that came, and what was agreed to. */
        JoinCircle: {
            /** @description Exactly those that were ticked. */
            agreements: components["schemas"]["CircleConsent"][];
            /** @description What was typed; spaces are forgiven. */
            code: string;
            /** @description Whether they say that they helped here before and want to stay one person. Never guessed. */
            helpedBefore?: boolean;
            language: components["schemas"]["Language"];
            /** @description As it was answered when the code was asked for. */
            ticket: string;
        };
        /** @description Everything a front end needs to draw the journey, in one language. The same for everybody with this link. */
        Landing: {
            /** @description What people may agree to, in the order to show. */
            agreements: components["schemas"]["Agreement"][];
            /** @description The code of the share link. */
            code: string;
            /** @description Whom to ask for, and how. */
            contact?: string;
            /** @description What whoever shares gets for it, where people get a page to share from; show it before they join (R-INC-10). */
            disclosure?: string;
            /** @description Call 911; no medical details here. Always shown. */
            emergencyNotice: string;
            /** @description What to know about the locations. */
            guidance: components["schemas"]["Guidance"][];
            /** @description Neutral; never names a service. */
            heading: string;
            /** @description When somebody answers, in words. */
            hours?: string;
            /** @description A sentence of the organization's own. */
            intro?: string;
            language: components["schemas"]["Language"];
            /** @description The languages this landing comes in. */
            languages: components["schemas"]["Language"][];
            /** @description The locations and service lines this link allows; one location means there is nothing to choose. */
            locations: components["schemas"]["Location"][];
            organization: components["schemas"]["LandingOrganization"];
            /** @description What people ask before they begin. */
            questions: components["schemas"]["Question"][];
            /** @description Who shared it, only if they agreed to be named. */
            sharedBy?: string;
            /** @description What will happen, in order. */
            steps: string[];
            /** @description Who this clinic is for. */
            whatWeDo?: string;
        };
        /** @description Whose page this is. */
        LandingOrganization: {
            /** @description Public name. */
            name: string;
            /** @description E.164; the way on when nothing else works. */
            phone: string;
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
        /**
         * @description What the patient says of a member. REMOVE works at once, and nobody is told.
         * @enum {string}
         */
        MemberDecisionKind: "LET" | "DECLINE" | "REMOVE";
        /**
         * @description What can be turned on and off at any time (R-TCPA-10).
         * @enum {string}
         */
        MessageKind: "TEXT_ABOUT_VISIT" | "EMAIL_ABOUT_VISIT" | "NEWS";
        /**
         * @description How a referral ended when it did not end with a completed appointment.
         * @enum {string}
         */
        Outcome: "DECLINED" | "CANCELLED" | "NO_SHOW" | "EXPIRED" | "DUPLICATE" | "ERRORED";
        /** @description What became of it, and the task as it stands. */
        OwnActHeard: {
            outcome: components["schemas"]["OwnActOutcome"];
            task: components["schemas"]["CircleTask"];
        };
        /**
         * @description What became of it. TAKEN says kindly that somebody else was a little faster.
         * @enum {string}
         */
        OwnActOutcome: "DONE" | "TAKEN" | "OVER";
        /** @description When one is expected; where is the referral's location. */
        OwnAppointment: {
            /** @description Whether one said that one will come. */
            confirmed: boolean;
            /**
             * Format: date-time
             * @description When it begins, as far as known.
             */
            startsAt?: string;
            state: components["schemas"]["AppointmentState"];
            /** @description IANA time zone to show it in. */
            timeZone: string;
        };
        /** @description A circle as one member sees it. What they may not know is absent. */
        OwnCircle: {
            /** @description What happened, newest first. */
            activity: components["schemas"]["OwnHappening"][];
            /** @description Whether the patient has said yes; until then nothing else is shown. */
            approved: boolean;
            /**
             * Format: uuid
             * @description The circle.
             */
            circleId: string;
            /** @description Whether the member says what others may know: the patient, or who represents them. */
            decides: boolean;
            /** @description Who is in; what each may see is there for who decides, and for oneself. */
            helping: components["schemas"]["OwnHelper"][];
            /** @description What the member may know or do now. */
            may: components["schemas"]["CirclePermission"][];
            /**
             * Format: uuid
             * @description The member who looks.
             */
            memberId: string;
            onPoint?: components["schemas"]["OwnOnPoint"];
            /** @description The patient's first name; absent while the yes is awaited. */
            patient?: string;
            /** @description What there is to do, the soonest first; empty without the permission TASKS. */
            tasks: components["schemas"]["CircleTask"][];
            /** @description One per referral. */
            visits: components["schemas"]["OwnVisit"][];
        };
        /** @description Something you said yes or no to. */
        OwnConsent: {
            /** @description Whether it was a yes. */
            agreed: boolean;
            /**
             * Format: date-time
             * @description When.
             */
            at: string;
            /** @description Who said it: SELF, or REPRESENTATIVE who may decide for you. The list grows. */
            by: string;
            /** @description How it reached the clinic, such as PAGE. The list grows. */
            method: string;
            /** @description What it was about, such as TEXT_ABOUT_VISIT. The list grows. */
            scope: string;
        };
        /** @description Somebody outside the clinic was told something of you. */
        OwnDisclosure: {
            /**
             * Format: date-time
             * @description When; the last time where there were several.
             */
            at: string;
            /** @description Who they are, where staff noted it. */
            name?: string;
            /**
             * Format: int32
             * @description How often, one after the other.
             */
            times: number;
            /** @description What they are: MEMBER of your circle, PRACTICE that sent you, SHARER of a link, OTHER. The list grows. */
            to: string;
            /** @description What they were told: a word such as STATUS, or, for OTHER, what staff noted. */
            what: string;
            /** @description By what right: a word such as TREATMENT, or, for OTHER, what staff noted. */
            why: string;
        };
        /** @description Something that happened. Facts only; nobody is told who left. */
        OwnHappening: {
            /**
             * Format: date-time
             * @description When.
             */
            at: string;
            /** @description Who, where it is somebody who still is in. */
            firstName?: string;
            /** @description A fixed word, for example JOINED or TASK_CLAIMED. */
            kind: string;
            task?: components["schemas"]["CircleTaskKind"];
        };
        /** @description Somebody who is in the circle, and what they may see. */
        OwnHelper: {
            /** @description Whether they wait for the patient's yes. */
            awaiting: boolean;
            /** @description First name. */
            firstName: string;
            /** @description What they may know or do now. */
            may: components["schemas"]["CirclePermission"][];
            /**
             * Format: uuid
             * @description The member.
             */
            memberId: string;
            role: components["schemas"]["CircleRole"];
            /**
             * Format: date-time
             * @description When the first of it ends by itself; absent where nothing does, and where one is not to see what they may know.
             */
            until?: string;
        };
        /** @description Somebody read something of yours. */
        OwnLook: {
            /** @description What was read, such as person.read. */
            action: string;
            /** @description What kind of somebody, such as STAFF. The list grows. */
            actorKind: string;
            /**
             * Format: date-time
             * @description When; the last time where there were several.
             */
            at: string;
            /** @description Whether it was somebody outside the organization: a disclosure (R-HIPAA-07). */
            outside: boolean;
            /** @description What for, such as message. */
            purpose: string;
            /**
             * Format: int32
             * @description How often on that occasion.
             */
            times: number;
        };
        /** @description Something that was, or was not, sent to you. */
        OwnMessage: {
            /**
             * Format: date-time
             * @description When it was wanted.
             */
            at: string;
            /** @description TEXT or EMAIL. The list grows. */
            channel: string;
            /** @description Why it might or might not be sent. The list grows. */
            reason: string;
            /** @description The compliance rule that decided. */
            rule: string;
            /** @description How far it came. The list grows. */
            state: string;
            /** @description The approved wording it was made from. */
            template: string;
        };
        /** @description Who handles it now. */
        OwnOnPoint: {
            /** @description First name. */
            firstName: string;
            /**
             * Format: uuid
             * @description The member.
             */
            memberId: string;
            /** @description E.164; absent where they gave none. */
            phone?: string;
        };
        /** @description Something that was chosen. */
        OwnPreferenceChange: {
            /**
             * Format: date-time
             * @description When.
             */
            at: string;
            /** @description TURNED_ON, TURNED_OFF or CHOSEN. */
            kind: string;
            message?: components["schemas"]["MessageKind"];
        };
        /** @description What a member wants to hear of, how, and when not. */
        OwnPreferences: {
            /** @description No text after; absent likewise. */
            closesAt?: string;
            /** @description What was chosen before, newest first. */
            history: components["schemas"]["OwnPreferenceChange"][];
            language: components["schemas"]["Language"];
            /** @description No text before, on the clinic's clock; absent for whenever the law allows. */
            opensAt?: string;
            /**
             * Format: date-time
             * @description Until when they hear nothing; absent without a break.
             */
            pausedUntil?: string;
            /** @description Of what they want to hear, of all they may know. */
            topics: components["schemas"]["CirclePermission"][];
            /** @description What is on. */
            turnedOn: components["schemas"]["MessageKind"][];
        };
        /** @description The signed proof of something you said. */
        OwnReceipt: {
            /**
             * Format: date-time
             * @description When it was signed.
             */
            issuedAt: string;
            /** @description Compact JWS with EdDSA. */
            jws: string;
            /** @description Which of the published keys verifies it. */
            keyId: string;
            /**
             * Format: uuid
             * @description The receipt.
             */
            receiptId: string;
        };
        /** @description What is known of you. Reading it is itself recorded. */
        OwnRecord: {
            /** @description What you said yes or no to, oldest first. */
            consents: components["schemas"]["OwnConsent"][];
            /** @description Who outside was told something of you, newest first. */
            disclosures: components["schemas"]["OwnDisclosure"][];
            /** @description Who read something of yours, newest first. */
            looks: components["schemas"]["OwnLook"][];
            /** @description What was or was not sent to you, newest first. */
            messages: components["schemas"]["OwnMessage"][];
            /** @description The signed proofs, newest first. */
            receipts: components["schemas"]["OwnReceipt"][];
        };
        /** @description Somebody's own record, opened by a code on this device. */
        OwnRecordSession: {
            /** @description To be shown as bearer token. Ends after ten idle minutes and after twelve hours. */
            token: string;
        };
        /** @description One's own referral, by the pass. */
        OwnReferral: {
            appointment?: components["schemas"]["OwnAppointment"];
            booking?: components["schemas"]["Handover"];
            location: components["schemas"]["Place"];
            outcome?: components["schemas"]["Outcome"];
            reference: components["schemas"]["Reference"];
            stage: components["schemas"]["Stage"];
        };
        /** @description One visit, as far as the member may know it. */
        OwnVisit: {
            chip?: components["schemas"]["VisitChip"];
            place?: components["schemas"]["VisitPlace"];
            /**
             * Format: uuid
             * @description The referral.
             */
            referralId: string;
            /**
             * Format: date-time
             * @description Absent without the permission LOGISTICS, or while there is no time.
             */
            startsAt?: string;
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
        /** @description Where somebody is expected, and how to call there. */
        Place: {
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
            /** @description IANA time zone in which its appointments are meant. */
            timeZone: string;
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
        /** @description Something people ask before they begin. */
        Question: {
            /** @description Plain text. */
            answer: string;
            /** @description In the language of the landing. */
            question: string;
        };
        /** @description A public key (JWK, RFC 7517 and 8037). */
        ReceiptKey: {
            /** @description Always EdDSA. */
            alg: string;
            /** @description Always Ed25519. */
            crv: string;
            /** @description Names the key. */
            kid: string;
            /** @description Always OKP. */
            kty: string;
            /** @description Always sig. */
            use: string;
            /** @description The 32 bytes of the key, base64url. */
            x: string;
        };
        /** @description Every key the organization ever signed receipts with. */
        ReceiptKeys: {
            /** @description The keys. */
            keys: components["schemas"]["ReceiptKey"][];
        };
        /** @description What people say on the telephone; means nothing to a stranger. */
        Reference: string;
        /**
         * @description What the patient is to who is typing.
         * @enum {string}
         */
        Relation: "CHILD" | "SPOUSE" | "PARENT" | "FRIEND" | "OTHER";
        /** @description What the rules of the program want to know beyond place and service line. All of it may be left out. */
        RoutingQuestions: {
            /** @description Whether to ask for the plan. */
            coverage: boolean;
            /** @description The plans to choose from, by name; empty where the plan is not asked. */
            payers: components["schemas"]["Payer"][];
            /** @description Whether to ask which ZIP code somebody leaves from. */
            zip: boolean;
        };
        /** @description What the journey collected. Nobody's telephone number but one's own (R-TCPA-08); nothing clinical. */
        SendReferral: {
            /** @description Exactly those that were ticked. */
            agreements: components["schemas"]["Agreed"][];
            contact: components["schemas"]["Contact"];
            coverage?: components["schemas"]["Coverage"];
            /** @description Visits that this device recorded before, oldest first; a front end keeps them for 30 days at the most. */
            earlierVisitIds?: string[];
            language: components["schemas"]["Language"];
            /**
             * Format: uuid
             * @description One of the landing's locations; absent means any of them will do, and the rules choose.
             */
            locationId?: string;
            patient?: components["schemas"]["HelpedPatient"];
            relation?: components["schemas"]["Relation"];
            /**
             * Format: uuid
             * @description One of that location's; absent means not sure, and somebody calls.
             */
            serviceLineId?: string;
            /**
             * Format: uuid
             * @description The visit recorded when the journey began.
             */
            visitId?: string;
            whoFor: components["schemas"]["WhoFor"];
            /** @description Where somebody leaves from, if the rules ask. Used once to find the way; nothing but its state is kept, for the hours at which texts may come. */
            zip?: string;
        };
        /** @description A code was sent, if there is somebody there who takes messages; the answer is the same either way. */
        SentCode: {
            /**
             * Format: date-time
             * @description When the code stops working.
             */
            expiresAt: string;
            /** @description Binds the code to this device. Shown once; keep it in memory. */
            ticket: string;
        };
        /** @description The referral is on its way. */
        SentReferral: {
            booking: components["schemas"]["Handover"];
            location: components["schemas"]["Place"];
            /** @description Send it as bearer token to follow the referral. Shown once; keep it like a password. */
            pass: string;
            /**
             * Format: date-time
             * @description Until when the pass works.
             */
            passExpiresAt: string;
            reference: components["schemas"]["Reference"];
            stage: components["schemas"]["Stage"];
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
        /** @description What a member wants from now on, in place of what they wanted before. */
        SetOwnPreferences: {
            /** @description Texts that were read and ticked; what they are about is on from now on. */
            agreements?: components["schemas"]["CircleConsent"][];
            /** @description No text after. */
            closesAt?: string;
            language: components["schemas"]["Language"];
            /** @description No text before; both or neither. */
            opensAt?: string;
            /**
             * Format: date-time
             * @description Until when they want to hear nothing.
             */
            pausedUntil?: string;
            /** @description Of what they want to hear. */
            topics: components["schemas"]["CirclePermission"][];
            /** @description What ends now. */
            turnOff?: components["schemas"]["MessageKind"][];
        };
        /** @description A link of the sharer's own, ready for their own phone. */
        Share: {
            /**
             * Format: uri
             * @description Where it leads.
             */
            address: string;
            /** @description For a text or an e-mail; holds the address. */
            body: string;
            /** @description What the sharer is told of what they get for it. */
            disclosure: string;
            /** @description For an e-mail. */
            subject: string;
            way: components["schemas"]["ShareWay"];
        };
        /** @description A program that may be shared. */
        SharedProgram: {
            /** @description What the sharer is told of what they get for it; show it before they share (R-INC-10). */
            disclosure: string;
            /** @description What its page says on top. */
            heading: string;
            /**
             * Format: uuid
             * @description The program.
             */
            programId: string;
        };
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
        /** @description Whether friends agreed that the sharer is thanked. */
        SharerThanks: {
            /** @description Three friends or more agreed to it, and the month in which they asked is over. */
            thanked: boolean;
        };
        /**
         * @description How a sharer hands a link on, from their own phone. COPY is also for whatever the phone offers.
         * @enum {string}
         */
        ShareWay: "TEXT" | "EMAIL" | "QR" | "COPY";
        /** @description The sharer's own side of it. Who opened a link, asked or came is never in it (R-HIPAA-05). */
        Sharing: {
            /** @description The clinic. */
            organizationName: string;
            /** @description What may be shared now. */
            programs: components["schemas"]["SharedProgram"][];
            /**
             * Format: int32
             * @description How often a link was taken to hand it on.
             */
            shared: number;
        };
        /**
         * @description How far a referral has come.
         * @enum {string}
         */
        Stage: "SENT" | "OPENED" | "CONSENTED" | "REGISTERED" | "SCHEDULED" | "COMPLETED";
        /** @description An answer to "How did you hear about us?". No free text. */
        TellSource: {
            channel: components["schemas"]["Heard"];
        };
        /** @description What was noted. */
        ToldSource: {
            channel: components["schemas"]["Heard"];
        };
        /** @description One opening of a share link by a person. */
        Visit: {
            /**
             * Format: uuid
             * @description Hand it in when the referral is sent.
             */
            visitId: string;
        };
        /**
         * @description How far a visit has come, as people say it.
         * @enum {string}
         */
        VisitChip: "WAITING_FOR_CALL" | "BOOKED" | "DONE" | "CANCELLED" | "MISSED" | "CLOSED";
        /** @description Where a visit is. */
        VisitPlace: {
            /** @description On one line. */
            address: string;
            /** @description What the place is called. */
            name: string;
            /** @description Its IANA time zone. */
            zone: string;
        };
        /**
         * @description A day of the week.
         * @enum {string}
         */
        Weekday: "MONDAY" | "TUESDAY" | "WEDNESDAY" | "THURSDAY" | "FRIDAY" | "SATURDAY" | "SUNDAY";
        /**
         * @description Who the visit is for, seen from who is typing.
         * @enum {string}
         */
        WhoFor: "ME" | "SOMEONE_I_HELP" | "MY_CHILD";
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
         * @description Chosen by the caller, new for each thing to be created; a UUID is good. Kept for 24 hours (R-HTTP-03).
         * @example 5f0c3b1e-6d5f-4f7e-9a55-0c9f6f1f7a10
         */
        IdempotencyKey: string;
        /**
         * @description The short opaque code of a share link.
         * @example LAKEVIEWFRIENDS1
         */
        ShareLinkCode: string;
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
    getOwnCircle: {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description As it stands now. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["OwnCircle"];
                };
            };
            401: components["responses"]["Unauthorized"];
        };
    };
    getCircleApproval: {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description Who waits, and for what. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["CircleApproval"];
                };
            };
            401: components["responses"]["Unauthorized"];
            410: components["responses"]["Gone"];
        };
    };
    answerCircleApproval: {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** @description Walter says yes. */
        requestBody: {
            content: {
                "application/json": components["schemas"]["AnswerApproval"];
            };
        };
        responses: {
            /** @description What became of it. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["ApprovalHeard"];
                };
            };
            400: components["responses"]["BadRequest"];
            401: components["responses"]["Unauthorized"];
            404: components["responses"]["NotFound"];
            409: components["responses"]["Conflict"];
            410: components["responses"]["Gone"];
            422: components["responses"]["UnprocessableContent"];
            429: components["responses"]["TooManyRequests"];
        };
    };
    askApprovalCode: {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** @description Walter gives his own number. */
        requestBody: {
            content: {
                "application/json": components["schemas"]["AskForCode"];
            };
        };
        responses: {
            /** @description A code is on its way. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["SentCode"];
                };
            };
            400: components["responses"]["BadRequest"];
            401: components["responses"]["Unauthorized"];
            410: components["responses"]["Gone"];
            422: components["responses"]["UnprocessableContent"];
            429: components["responses"]["TooManyRequests"];
        };
    };
    getCircleInvitation: {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description Who asks, and what one would see. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["AskedIntoCircle"];
                };
            };
            401: components["responses"]["Unauthorized"];
            410: components["responses"]["Gone"];
        };
    };
    askInvitationCode: {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** @description Tom gives his own number. */
        requestBody: {
            content: {
                "application/json": components["schemas"]["AskForCode"];
            };
        };
        responses: {
            /** @description A code is on its way. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["SentCode"];
                };
            };
            400: components["responses"]["BadRequest"];
            401: components["responses"]["Unauthorized"];
            410: components["responses"]["Gone"];
            422: components["responses"]["UnprocessableContent"];
            429: components["responses"]["TooManyRequests"];
        };
    };
    declineCircleInvitation: {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description The link is over. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["AskedIntoCircle"];
                };
            };
            401: components["responses"]["Unauthorized"];
            410: components["responses"]["Gone"];
        };
    };
    joinCircle: {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** @description Tom types his code. */
        requestBody: {
            content: {
                "application/json": components["schemas"]["JoinCircle"];
            };
        };
        responses: {
            /** @description At ones place in the circle. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["CircleSession"];
                };
            };
            400: components["responses"]["BadRequest"];
            401: components["responses"]["Unauthorized"];
            404: components["responses"]["NotFound"];
            409: components["responses"]["Conflict"];
            410: components["responses"]["Gone"];
            422: components["responses"]["UnprocessableContent"];
            429: components["responses"]["TooManyRequests"];
        };
    };
    askMemberCode: {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** @description Rosa comes back on another phone. */
        requestBody: {
            content: {
                "application/json": components["schemas"]["AskForOwnCode"];
            };
        };
        responses: {
            /** @description A code is on its way. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["SentCode"];
                };
            };
            400: components["responses"]["BadRequest"];
            401: components["responses"]["Unauthorized"];
            429: components["responses"]["TooManyRequests"];
        };
    };
    beginCircleSession: {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** @description Rosa types her code. */
        requestBody: {
            content: {
                "application/json": components["schemas"]["BeginCircleSession"];
            };
        };
        responses: {
            /** @description At one's place in the circle. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["CircleSession"];
                };
            };
            400: components["responses"]["BadRequest"];
            401: components["responses"]["Unauthorized"];
            404: components["responses"]["NotFound"];
            410: components["responses"]["Gone"];
            422: components["responses"]["UnprocessableContent"];
            429: components["responses"]["TooManyRequests"];
        };
    };
    askCirclePatient: {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description A link to hand on. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["CircleLink"];
                };
            };
            401: components["responses"]["Unauthorized"];
        };
    };
    leaveCircle: {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description The circle that was left. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["CircleDeparture"];
                };
            };
            401: components["responses"]["Unauthorized"];
            404: components["responses"]["NotFound"];
        };
    };
    handOverOwnCircle: {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** @description Tom hands over to Rosa. */
        requestBody: {
            content: {
                "application/json": components["schemas"]["HandOverCircle"];
            };
        };
        responses: {
            /** @description Who handles it now. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["CircleOnPoint"];
                };
            };
            400: components["responses"]["BadRequest"];
            401: components["responses"]["Unauthorized"];
            404: components["responses"]["NotFound"];
        };
    };
    inviteToCircle: {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** @description Rosa asks her brother. */
        requestBody: {
            content: {
                "application/json": components["schemas"]["InviteToCircle"];
            };
        };
        responses: {
            /** @description A link to hand on. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["CircleLink"];
                };
            };
            400: components["responses"]["BadRequest"];
            401: components["responses"]["Unauthorized"];
            403: components["responses"]["Forbidden"];
        };
    };
    decideOnCircleMember: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                /**
                 * @description The member.
                 * @example 0190a000-0000-7000-8000-0000000000e2
                 */
                memberId: string;
            };
            cookie?: never;
        };
        /** @description Walter lets Rosa know for a month how far it has come. */
        requestBody: {
            content: {
                "application/json": components["schemas"]["DecideOnMember"];
            };
        };
        responses: {
            /** @description The circle as it stands then. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["OwnCircle"];
                };
            };
            400: components["responses"]["BadRequest"];
            401: components["responses"]["Unauthorized"];
            403: components["responses"]["Forbidden"];
            404: components["responses"]["NotFound"];
        };
    };
    getOwnPreferences: {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description As it stands now. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["OwnPreferences"];
                };
            };
            401: components["responses"]["Unauthorized"];
        };
    };
    setOwnPreferences: {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** @description Tom wants texts in the evening. */
        requestBody: {
            content: {
                "application/json": components["schemas"]["SetOwnPreferences"];
            };
        };
        responses: {
            /** @description As it stands then. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["OwnPreferences"];
                };
            };
            400: components["responses"]["BadRequest"];
            401: components["responses"]["Unauthorized"];
            409: components["responses"]["Conflict"];
            422: components["responses"]["UnprocessableContent"];
        };
    };
    addOwnCircleTask: {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** @description Tom adds a ride, for the tenth. */
        requestBody: {
            content: {
                "application/json": components["schemas"]["AddOwnTask"];
            };
        };
        responses: {
            /** @description It is on the list. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["OwnActHeard"];
                };
            };
            400: components["responses"]["BadRequest"];
            401: components["responses"]["Unauthorized"];
            404: components["responses"]["NotFound"];
            409: components["responses"]["Conflict"];
        };
    };
    actOnOwnCircleTask: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                /**
                 * @description The task.
                 * @example 0190a000-0000-7000-8000-0000000000e5
                 */
                taskId: string;
            };
            cookie?: never;
        };
        /** @description Tom takes the ride. */
        requestBody: {
            content: {
                "application/json": components["schemas"]["ActOnOwnTask"];
            };
        };
        responses: {
            /** @description What became of it. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["OwnActHeard"];
                };
            };
            400: components["responses"]["BadRequest"];
            401: components["responses"]["Unauthorized"];
            404: components["responses"]["NotFound"];
            409: components["responses"]["Conflict"];
        };
    };
    getReceiptKeys: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                /**
                 * @description The organization.
                 * @example 0190a000-0000-7000-8000-000000000001
                 */
                organizationId: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description The keys, as a JWK set. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["ReceiptKeys"];
                };
            };
            400: components["responses"]["BadRequest"];
        };
    };
    getOwnRecord: {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description What is known. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["OwnRecord"];
                };
            };
            401: components["responses"]["Unauthorized"];
        };
    };
    askOwnRecordCode: {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** @description Dana wants to see what is known of her. */
        requestBody: {
            content: {
                "application/json": components["schemas"]["AskForOwnCode"];
            };
        };
        responses: {
            /** @description A code is on its way. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["SentCode"];
                };
            };
            400: components["responses"]["BadRequest"];
            401: components["responses"]["Unauthorized"];
            429: components["responses"]["TooManyRequests"];
        };
    };
    beginOwnRecordSession: {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** @description Dana types her code. */
        requestBody: {
            content: {
                "application/json": components["schemas"]["BeginOwnRecord"];
            };
        };
        responses: {
            /** @description The record can be read. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["OwnRecordSession"];
                };
            };
            400: components["responses"]["BadRequest"];
            401: components["responses"]["Unauthorized"];
            404: components["responses"]["NotFound"];
            410: components["responses"]["Gone"];
            422: components["responses"]["UnprocessableContent"];
            429: components["responses"]["TooManyRequests"];
        };
    };
    getOwnReferral: {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description How the referral stands. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["OwnReferral"];
                };
            };
            401: components["responses"]["Unauthorized"];
        };
    };
    tellSource: {
        parameters: {
            query?: never;
            header: {
                /**
                 * @description Chosen by the caller, new for each thing to be created; a UUID is good. Kept for 24 hours (R-HTTP-03).
                 * @example 5f0c3b1e-6d5f-4f7e-9a55-0c9f6f1f7a10
                 */
                "Idempotency-Key": components["parameters"]["IdempotencyKey"];
            };
            path?: never;
            cookie?: never;
        };
        /** @description Somebody says that it was a poster. */
        requestBody: {
            content: {
                "application/json": components["schemas"]["TellSource"];
            };
        };
        responses: {
            /** @description Somebody says that it was a poster. */
            201: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["ToldSource"];
                };
            };
            400: components["responses"]["BadRequest"];
            401: components["responses"]["Unauthorized"];
            409: components["responses"]["Conflict"];
            422: components["responses"]["UnprocessableContent"];
            429: components["responses"]["TooManyRequests"];
        };
    };
    getLanding: {
        parameters: {
            query?: {
                /**
                 * @description Which language to answer in; the organization's own when absent or not offered.
                 * @example es
                 */
                language?: "en" | "es";
            };
            header?: never;
            path: {
                /**
                 * @description The short opaque code of a share link.
                 * @example LAKEVIEWFRIENDS1
                 */
                code: components["parameters"]["ShareLinkCode"];
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description The landing in one language. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Landing"];
                };
            };
            400: components["responses"]["BadRequest"];
            404: components["responses"]["NotFound"];
            410: components["responses"]["Gone"];
        };
    };
    sendReferral: {
        parameters: {
            query?: never;
            header: {
                /**
                 * @description Chosen by the caller, new for each thing to be created; a UUID is good. Kept for 24 hours (R-HTTP-03).
                 * @example 5f0c3b1e-6d5f-4f7e-9a55-0c9f6f1f7a10
                 */
                "Idempotency-Key": components["parameters"]["IdempotencyKey"];
            };
            path: {
                /**
                 * @description The short opaque code of a share link.
                 * @example LAKEVIEWFRIENDS1
                 */
                code: components["parameters"]["ShareLinkCode"];
            };
            cookie?: never;
        };
        /** @description A daughter sends a referral for her mother. */
        requestBody: {
            content: {
                "application/json": components["schemas"]["SendReferral"];
            };
        };
        responses: {
            /** @description The referral is on its way. */
            201: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["SentReferral"];
                };
            };
            400: components["responses"]["BadRequest"];
            404: components["responses"]["NotFound"];
            409: components["responses"]["Conflict"];
            410: components["responses"]["Gone"];
            422: components["responses"]["UnprocessableContent"];
            429: components["responses"]["TooManyRequests"];
        };
    };
    getRoutingQuestions: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                /**
                 * @description The short opaque code of a share link.
                 * @example LAKEVIEWFRIENDS1
                 */
                code: components["parameters"]["ShareLinkCode"];
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description What to ask. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["RoutingQuestions"];
                };
            };
            400: components["responses"]["BadRequest"];
            404: components["responses"]["NotFound"];
            410: components["responses"]["Gone"];
        };
    };
    becomeSharer: {
        parameters: {
            query?: never;
            header: {
                /**
                 * @description Chosen by the caller, new for each thing to be created; a UUID is good. Kept for 24 hours (R-HTTP-03).
                 * @example 5f0c3b1e-6d5f-4f7e-9a55-0c9f6f1f7a10
                 */
                "Idempotency-Key": components["parameters"]["IdempotencyKey"];
            };
            path: {
                /**
                 * @description The short opaque code of a share link.
                 * @example LAKEVIEWFRIENDS1
                 */
                code: components["parameters"]["ShareLinkCode"];
            };
            cookie?: never;
        };
        requestBody?: never;
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
            404: components["responses"]["NotFound"];
            409: components["responses"]["Conflict"];
            422: components["responses"]["UnprocessableContent"];
        };
    };
    recordVisit: {
        parameters: {
            query?: never;
            header: {
                /**
                 * @description Chosen by the caller, new for each thing to be created; a UUID is good. Kept for 24 hours (R-HTTP-03).
                 * @example 5f0c3b1e-6d5f-4f7e-9a55-0c9f6f1f7a10
                 */
                "Idempotency-Key": components["parameters"]["IdempotencyKey"];
            };
            path: {
                /**
                 * @description The short opaque code of a share link.
                 * @example LAKEVIEWFRIENDS1
                 */
                code: components["parameters"]["ShareLinkCode"];
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description The visit was counted or classified. */
            201: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Visit"];
                };
            };
            400: components["responses"]["BadRequest"];
            404: components["responses"]["NotFound"];
            409: components["responses"]["Conflict"];
            410: components["responses"]["Gone"];
            429: components["responses"]["TooManyRequests"];
        };
    };
    getSharing: {
        parameters: {
            query?: {
                /**
                 * @description English unless asked for in Spanish.
                 * @example es
                 */
                language?: string;
            };
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description The sharer's own side. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Sharing"];
                };
            };
            400: components["responses"]["BadRequest"];
            401: components["responses"]["Unauthorized"];
        };
    };
    createShare: {
        parameters: {
            query?: never;
            header: {
                /**
                 * @description Chosen by the caller, new for each thing to be created; a UUID is good. Kept for 24 hours (R-HTTP-03).
                 * @example 5f0c3b1e-6d5f-4f7e-9a55-0c9f6f1f7a10
                 */
                "Idempotency-Key": components["parameters"]["IdempotencyKey"];
            };
            path?: never;
            cookie?: never;
        };
        /** @description By text. */
        requestBody: {
            content: {
                "application/json": components["schemas"]["CreateShare"];
            };
        };
        responses: {
            /** @description Ready to be handed on. */
            201: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Share"];
                };
            };
            400: components["responses"]["BadRequest"];
            401: components["responses"]["Unauthorized"];
            409: components["responses"]["Conflict"];
            410: components["responses"]["Gone"];
            422: components["responses"]["UnprocessableContent"];
        };
    };
    getThanks: {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description Yes or no. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["SharerThanks"];
                };
            };
            401: components["responses"]["Unauthorized"];
        };
    };
}
