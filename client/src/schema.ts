// Generated from /openapi.json by `npm run client`; a test holds it up to date.

export interface paths {
    "/health/live": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** Whether the process is up: no answer means start it again */
        get: operations["healthLive"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/health/ready": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * Whether the service can do all its work
         * @description 503 while the service is being stopped, when bookkeeper and views have stopped, when one of them is far behind and has not got on for long, or when the log cannot be written. What only somebody has to see to, the calendar for example, is told with 200.
         */
        get: operations["healthReady"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/v1/accounts/{accountId}/behaviours": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** The timeline, the behaviour recorded last first */
        get: operations["timelineBehaviours"];
        put?: never;
        /**
         * Record one behaviour of an account
         * @description The same id and content again is recognised: nothing is recorded twice, so that whoever has no answer simply asks again.
         */
        post: operations["behavioursRecord"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/v1/behaviours": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /**
         * Record many behaviours, of any accounts
         * @description Each is recorded or refused by itself and answered in its place: one that is wrong never spoils the others. With `Accept: application/x-ndjson` the results come a line each, and the counts in the last.
         */
        post: operations["batchRecord"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/v1/accounts/{accountId}/draws": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /**
         * Ask for a draw: granted, in parts, or refused with the reason
         * @description Judged by the latest published score, the restriction and the quota as of now, and by the limit of the line. What is refused is recorded nowhere; it may be asked again.
         */
        post: operations["drawsAsk"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/v1/feed": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * Follow the feed
         * @description Server-sent events: each item is a `message` whose data is the item as JSON and whose id is the position behind it, which comes back as `Last-Event-ID`. The first event, `opened`, names the position at which it begins.
         */
        get: operations["feedFollow"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/v1/feed/items": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * Read the feed page by page
         * @description For those who rather ask. Without `after` it begins at the beginning.
         */
        get: operations["feedItems"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/v1/webhooks": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** All webhooks */
        get: operations["webhooksList"];
        put?: never;
        /**
         * Make a webhook
         * @description Each item of the feed is posted to the URL as JSON, signed as in Standard Webhooks 1.0: at least once each, those of one account in order. Whatever is answered with 2xx has arrived.
         */
        post: operations["webhooksCreate"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/v1/webhooks/{webhookId}": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** One webhook, and how far it has come */
        get: operations["webhooksOne"];
        put?: never;
        post?: never;
        /** Delete a webhook, with what has not arrived yet */
        delete: operations["webhooksRemove"];
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/v1/webhooks/{webhookId}/pause": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /** Send nothing more until it is resumed; nothing is lost */
        post: operations["webhooksPause"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/v1/webhooks/{webhookId}/resume": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /**
         * Go on with a webhook that is paused, where it was
         * @description What waits for its next attempt is tried at once, also if it was not paused.
         */
        post: operations["webhooksResume"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/v1/webhooks/{webhookId}/secret": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /**
         * Make a new secret
         * @description For 24 hours messages are signed with both, the new one and the one before.
         */
        post: operations["webhooksRotateSecret"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/v1/webhooks/{webhookId}/deliveries": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** What has not arrived yet, in the order of the feed */
        get: operations["deliveriesList"];
        put?: never;
        post?: never;
        /** Give up all dead deliveries for good */
        delete: operations["deliveriesDiscardAll"];
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/v1/webhooks/{webhookId}/deliveries/replay": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /** Send all dead deliveries again, with as many attempts as at first */
        post: operations["deliveriesReplayAll"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/v1/webhooks/{webhookId}/deliveries/{deliveryId}/replay": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /** Send a dead delivery again */
        post: operations["deliveriesReplay"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/v1/webhooks/{webhookId}/deliveries/{deliveryId}": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        post?: never;
        /** Give up a dead delivery for good */
        delete: operations["deliveriesDiscard"];
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/metrics": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * Numbers of the service for Prometheus
         * @description The text format of Prometheus, version 0.0.4. No label names an account.
         */
        get: operations["metricsMetrics"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/v1/accounts/{accountId}": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * Latest score, band, restriction, quota, rights, streak and open defaults
         * @description What it may borrow is computed from its facts as of now; of an account with 20,000 facts or more it is not told.
         */
        get: operations["accountsGet"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/v1/accounts/{accountId}/obligations": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * What is to be paid, and what was paid late or lately; the one due last first
         * @description What was paid in time leaves the list once its cycle is closed.
         */
        get: operations["accountsObligations"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/v1/accounts/{accountId}/credit-queries": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * Who looked at the credit and why, and what was applied for; recorded last first
         * @description A page may be shorter than asked for, even empty: go on until `next` is null.
         */
        get: operations["creditQueriesList"];
        put?: never;
        /**
         * Look up the latest published score under an authorisation; the look is recorded
         * @description Whoever asks again with the same id is told the same, whatever was published since. What is refused is recorded nowhere.
         */
        post: operations["creditQueriesLookUp"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/v1/accounts/{accountId}/disputes": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** Open and decided disputes with their deadlines, the one that came last first */
        get: operations["disputesList"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/v1/accounts/{accountId}/score": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * The latest published score, or what the next one would be today
         * @description With `provisional=true` the cycle is taken to end with the open day: its behaviours count, nothing due on it is late yet, and a cycle that is not over adds nothing to the streak.
         */
        get: operations["scoresLatest"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/v1/accounts/{accountId}/scores": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** Every published score, the latest first */
        get: operations["scoresAll"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/v1/accounts/{accountId}/scores/{cycle}": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** One published score with its parts, lines, reasons and what it was computed from */
        get: operations["scoresRecord"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/v1/accounts/{accountId}/reasons": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** Why the latest score is not higher, or why it moved */
        get: operations["scoresReasons"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/v1/accounts/{accountId}/advice": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * What can be done about the score, what each step gains, and the shortest path
         * @description Each gain is that of a what-if with the behaviours that are told, against nothing at all; connected accounts stay as they were published last.
         */
        get: operations["adviceAdvice"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/v1/accounts/{accountId}/what-if": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /**
         * What the coming cycles would publish if these behaviours occurred
         * @description Nothing is recorded. Behaviours that are recorded already, with the same id and content, change nothing.
         */
        post: operations["adviceWhatIf"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/v1/accounts/{accountId}/scores/{cycle}/difference": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** Why the score changed between two published cycles */
        get: operations["adviceDifference"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/v1/accounts/{accountId}/streak": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** How long everything due has been paid in time, overall and by line and bill */
        get: operations["streaksGet"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/v1/accounts/{accountId}/defaults": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** Open and past defaults, the one opened last first */
        get: operations["defaultsList"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/v1/accounts/{accountId}/defaults/{key}": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** One default with everything that was recorded of it */
        get: operations["defaultsGet"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/v1/scores": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** The scored accounts of a cycle, by score, then account */
        get: operations["bookedScoresList"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/v1/defaults": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** Defaults of all accounts, by status, bucket, account and key */
        get: operations["bookedDefaultsList"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/v1/cycles": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** Every cycle that was opened, the latest first */
        get: operations["cyclesList"];
        put?: never;
        /**
         * Closes the eve of the cutoff, opens the cycle and has its scores published
         * @description Waits 5 s for the scores. A cycle that has been closed stays as it is; one that is open is waited for.
         */
        post: operations["cycleOpeningOpen"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/v1/cycles/{cycle}": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** One cycle with its counts, distribution and roots */
        get: operations["cyclesGet"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/v1/cycles/{cycle}/scores.csv": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * Every record of a closed cycle with target, parts and reasons, by account
         * @description Arrives as it is read; broken off only if the service fails or ends.
         */
        get: operations["cyclesCsv"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/v1/parked": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** Accounts that could not be assessed, and why */
        get: operations["parkedList"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/v1/parked/{accountId}/retry": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /** Has a parked account assessed again, with every cycle it has missed */
        post: operations["parkedRetry"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/v1/calendar": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** Last closed day, open day, open cycle, what is owed */
        get: operations["calendarGet"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/v1/calendar/days": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /**
         * Closes a day and all before it: what is due by then and not paid is overdue
         * @description As a rule the schedule does. A day that is closed stays as it is.
         */
        post: operations["calendarClose"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/v1/scorecards": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** Every version of the scorecard, and the cycles opened with it */
        get: operations["scorecardsList"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/v1/scorecards/{version}": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** One version with all its content */
        get: operations["scorecardsOne"];
        /**
         * Drafts a version, or replaces its draft
         * @description Nothing is computed with a draft. The same content again changes nothing.
         */
        put: operations["scorecardsDraft"];
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/v1/scorecards/{version}/commit": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /**
         * Commits the draft of a version, which never changes from then on
         * @description It is not used before it is activated.
         */
        post: operations["scorecardsCommit"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/v1/scorecards/{version}/activate": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /**
         * Has cycles opened with a committed version, from one of them on
         * @description What has been published stays as it is. Whoever activates again from the same cycle on, while it is not opened, takes it back.
         */
        post: operations["scorecardsActivate"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/v1/audit/accounts/{accountId}/replay": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * Goes through an account’s history again, step by step, and judges what was published
         * @description With `until` and `knownAt` one looks back: as of a business date, as known at an instant. The verdict is over everything in any case. With `scorecard` each cycle also tells what another version would have given; that is recorded nowhere and never part of the verdict.
         */
        get: operations["accountAuditReplay"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/v1/audit/accounts/{accountId}/bundle": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * Proof of a published score for a stranger: `abt verify` judges it offline
         * @description The account’s events with their hash chain, the record, and where both stand in the trees of the cycle’s roots. It is put together from the whole register of the cycle; what takes longer than 60 s is answered with AUDIT_BUSY and goes on: ask again.
         */
        get: operations["accountAuditBundle"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/v1/audit/replays": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /**
         * Begins to prove the whole book: every record, conclusion, count, root and chain
         * @description One at a time: while one is running, it is the answer.
         */
        post: operations["bookAuditBegin"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/v1/audit/replays/{id}": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** How far a replay is, and its verdict once it is finished */
        get: operations["bookAuditReplay"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/v1/audit/integrity": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * Whether every hash chain of the log is whole
         * @description Follows them all unless that was done within the last minute. What takes longer than 5 s is answered with its progress: ask again.
         */
        get: operations["bookAuditIntegrity"];
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
        LiveAnswer: {
            /**
             * @description The process is up, and its event loop turns
             * @example live
             * @enum {string}
             */
            status: "live";
        };
        PumpAnswer: {
            /**
             * @description The bookkeeper concludes and publishes, the views are what is asked
             * @example views
             * @enum {string}
             */
            name: "bookkeeper" | "views";
            /**
             * @description Events between it and the end of the log; null where the engine cannot tell
             * @example 0
             */
            behind: number | null;
            /**
             * Format: date-time
             * @description When it last got on; long ago where it has had nothing to do
             * @example 2026-11-06T04:00:00.000Z
             */
            lastProgressAt: string;
            /**
             * @description It is far behind, and has not got on for long: both are bad
             * @example false
             */
            isStuck: boolean;
        };
        TroubleAnswer: {
            /**
             * @description One of docs/reference/rejections.md
             * @example CALENDAR_OWED
             */
            code: string;
            /**
             * @description What is wrong, and what to do about it
             * @example too much is owed to be caught up unasked: run `abt cycles run --from ...`
             */
            detail: string;
        };
        ReadyAnswer: {
            /**
             * @description `degraded`: everything is served, but somebody has to see to something
             * @example ready
             * @enum {string}
             */
            status: "ready" | "degraded" | "unready";
            /** @description Who works behind the event log; empty where the log cannot be read */
            pumps: components["schemas"]["PumpAnswer"][];
            /** @description Empty if there is nothing to tell */
            troubles: components["schemas"]["TroubleAnswer"][];
        };
        KnownBehaviourAnswer: {
            /**
             * Format: uuid
             * @description The id of the behaviour, in lower case
             * @example b9f9b3a0-5c6e-4d9e-8f65-0a8b5b6f1c11
             */
            id: string;
            /**
             * @description Its place in the account's stream, from 0
             * @example 41
             */
            revision: number;
            /**
             * @description Opaque; what a GET says as X-Read-After to see it
             * @example 0000000000000142
             */
            position: string;
        };
        ConsequenceAnswer: {
            /**
             * @description What follows
             * @example PaymentDefaultCured
             * @enum {string}
             */
            type: "PaymentDefaultOpened" | "PaymentDefaultEscalated" | "PaymentDefaultWrittenOff" | "PaymentDefaultCured" | "PaymentDefaultExpired" | "PaymentDefaultVoided" | "OnTimeStreakStarted" | "OnTimeStreakMilestoneReached" | "OnTimeStreakBroken" | "OnTimeStreakRestored" | "RestrictionImposed" | "RestrictionLifted";
            /**
             * @description The default it is about
             * @example obligation:o-1
             */
            key?: string;
            /**
             * @description Whose default has opened
             * @example alice
             */
            accountId?: string;
            /**
             * @description What the default is owed on: `line:` and the line, or the category of a bill
             * @example line:l-1
             */
            owner?: string;
            /**
             * @description Days past due
             * @example 1-29
             * @enum {string}
             */
            bucket?: "1-29" | "30-59" | "60-89" | "90+";
            /**
             * Format: date
             * @description On which day
             * @example 2026-10-21
             */
            on?: string;
            /**
             * @description Overdue interest of a cured default, in minor units; null if nobody knows
             * @example 60
             */
            interestMinor?: number | null;
            /**
             * @description Why a default is void: nothing is left of it, or its course follows anew; of one that is cured: other terms took the place of what was due
             * @example restated
             * @enum {string}
             */
            because?: "unfounded" | "restated" | "restructured";
            /**
             * @description In which scoring round, YYYY-MM
             * @example 2026-11
             */
            cycle?: string;
            /**
             * @description Of a streak: the milestone, in cycles
             * @example 6
             */
            length?: number;
            /**
             * @description What has broken a streak
             * @example obligation:o-1
             */
            by?: string;
            /**
             * @description Of a streak: what it had reached, in cycles
             * @example 7
             */
            reached?: number;
            /**
             * @description Of a streak: what counted before it broke, in cycles
             * @example 7
             */
            scoringBefore?: number;
            /**
             * @description Of a streak: what still counts, in cycles
             * @example 3
             */
            kept?: number;
            /**
             * @description Of a streak: its length, in cycles
             * @example 8
             */
            current?: number;
            /**
             * @description Of a streak: what counts of it, in cycles
             * @example 8
             */
            scoring?: number;
            /**
             * @description Of a streak: the longest ever, in cycles
             * @example 12
             */
            longest?: number;
            /**
             * @description Of a streak that is restored: its whole course, as it now is
             * @example [
             *       {
             *         "type": "OnTimeStreakStarted",
             *         "data": {
             *           "cycle": "2026-09"
             *         }
             *       }
             *     ]
             */
            timeline?: {
                [key: string]: unknown;
            }[];
            /**
             * @description Which restriction begins or ends
             * @example REPAY_ONLY
             * @enum {string}
             */
            restriction?: "REPAY_ONLY";
        };
        RecordedAnswer: {
            /**
             * Format: uuid
             * @description The id of the behaviour, in lower case
             * @example b9f9b3a0-5c6e-4d9e-8f65-0a8b5b6f1c11
             */
            id: string;
            /**
             * @description Its place in the account's stream, from 0
             * @example 41
             */
            revision: number;
            /**
             * @description Opaque; what a GET says as X-Read-After to see it
             * @example 0000000000000142
             */
            position: string;
            /**
             * @description What follows from it at once; null where it would take too long to tell
             * @example [
             *       {
             *         "type": "RestrictionLifted",
             *         "restriction": "REPAY_ONLY"
             *       }
             *     ]
             */
            consequences: components["schemas"]["ConsequenceAnswer"][] | null;
        };
        BatchResult: {
            /**
             * @description Which item of an array it is, from 0
             * @example 0
             */
            index?: number;
            /**
             * @description Which line it is, from 1
             * @example 1
             */
            line?: number;
            /**
             * @description Recorded or there already; or not recorded, and `errors` says why. `unknown`: the log has failed, send it again
             * @example recorded
             * @enum {string}
             */
            status: "recorded" | "alreadyThere" | "malformed" | "unreadable" | "reused" | "unknown";
            /**
             * Format: uuid
             * @description The id of the behaviour
             * @example b9f9b3a0-5c6e-4d9e-8f65-0a8b5b6f1c11
             */
            id?: string;
            /**
             * @description Whose behaviour it is
             * @example alice
             */
            accountId?: string;
            /**
             * @description Its place in the account's stream, from 0
             * @example 41
             */
            revision?: number;
            /**
             * @description The first things that are wrong with it
             * @example [
             *       {
             *         "pointer": "/data/dueOn",
             *         "code": "NOT_A_DATE",
             *         "detail": "dueOn must be ..."
             *       }
             *     ]
             */
            errors?: components["schemas"]["ProblemPlace"][];
        };
        BatchAnswer: {
            /**
             * @description How many items have been recorded
             * @example 2
             */
            recorded: number;
            /**
             * @description How many items were there already
             * @example 0
             */
            alreadyThere: number;
            /**
             * @description How many items have not been recorded
             * @example 0
             */
            rejected: number;
            /**
             * @description At or after all that has been recorded, for X-Read-After; null if that is nothing
             * @example 0000000000000142
             */
            position: string | null;
            /** @description Of each item, in their order */
            results: components["schemas"]["BatchResult"][];
        };
        DrawRequest: {
            /**
             * Format: uuid
             * @description The asker's own: the same id again is the same draw
             * @example 4f6b1c1e-2a55-4c0e-9d2c-7b1f0a6d3e21
             */
            id: string;
            /**
             * @description The line to draw on
             * @example line-1
             */
            lineId: string;
            /**
             * @description In minor units of the line's currency
             * @example 10000000
             */
            amountMinor: number;
            /**
             * Format: date-time
             * @description When it was asked for, at most 24 h ahead of the clock; left out: now
             * @example 2026-11-21T10:00:00+08:00
             */
            occurredAt?: string;
        };
        DrawPartAnswer: {
            /**
             * Format: uuid
             * @description The id of the behaviour; that of the first part is that of the draw
             * @example 4f6b1c1e-2a55-4c0e-9d2c-7b1f0a6d3e21
             */
            id: string;
            /**
             * @description In minor units
             * @example 4000000
             */
            amountMinor: number;
            /**
             * @description In the account's stream, from 0
             * @example 42
             */
            revision: number;
        };
        DrawAnswer: {
            /**
             * Format: uuid
             * @description As it was asked for, in lower case
             * @example 4f6b1c1e-2a55-4c0e-9d2c-7b1f0a6d3e21
             */
            id: string;
            /**
             * @description The account
             * @example alice
             */
            accountId: string;
            /**
             * @description The line that is drawn on
             * @example line-1
             */
            lineId: string;
            /**
             * @description In minor units
             * @example 10000000
             */
            amountMinor: number;
            /**
             * @description Of all amounts
             * @example CNY
             */
            currency: string;
            /**
             * Format: date-time
             * @description When it was drawn
             * @example 2026-11-21T02:00:00.000Z
             */
            occurredAt: string;
            /** @description How it is paid out: at most 40,000 yuan at a time */
            parts: components["schemas"]["DrawPartAnswer"][];
            /**
             * @description Opaque; what a GET says as X-Read-After to see it
             * @example 0000000000000142
             */
            position: string;
        };
        FeedItemAnswer: {
            /**
             * Format: uuid
             * @description The same however often, and by which way, it is told: what is known is skipped
             * @example 6f0a5d0e-8c57-8d7b-9a55-0d7f3f3f2a10
             */
            id: string;
            /**
             * @description What it tells
             * @example score.published
             * @enum {string}
             */
            type: "score.published" | "score.amended" | "default.opened" | "default.escalated" | "default.writtenOff" | "default.cured" | "default.expired" | "default.voided" | "negativeRecord.reported" | "negativeRecord.withdrawn" | "restriction.imposed" | "restriction.lifted" | "streak.started" | "streak.milestone" | "streak.broken" | "streak.restored" | "cycle.closed" | "cycle.amended";
            /**
             * @description Whom it concerns; null for `cycle.closed` and `cycle.amended`
             * @example alice
             */
            accountId: string | null;
            /**
             * Format: date-time
             * @description When it is the case: the cutoff of a score, the end of the day that a conclusion is of
             * @example 2026-11-05T16:00:00.000Z
             */
            occurredAt: string;
            /**
             * Format: date-time
             * @description When it came into the log
             * @example 2026-11-05T20:00:03.120Z
             */
            recordedAt: string;
            /**
             * @description By type: see docs/recipes/follow-the-feed.md
             * @example {
             *       "cycle": "2026-11",
             *       "score": 708,
             *       "band": "700-950",
             *       "unscored": null,
             *       "previousScore": 702,
             *       "reasons": [
             *         "R10"
             *       ]
             *     }
             */
            data: {
                [key: string]: unknown;
            };
            /**
             * @description The position behind it: `after` of what follows, in this log
             * @example MDAwMDAwMDAwMDAwMDE0Mjow
             */
            position: string;
        };
        FeedPageAnswer: {
            /** @description In the order of the log */
            items: components["schemas"]["FeedItemAnswer"][];
            /**
             * @description The `after` of the next request, also where there are no items
             * @example MDAwMDAwMDAwMDAwMDE0Mg
             */
            next: string;
            /**
             * @description Whether there is more behind it by now
             * @example false
             */
            hasMore: boolean;
        };
        WebhookRequest: {
            /**
             * Format: uri
             * @description Where messages are posted to: https, or http to the loopback address; without user, password and fragment
             * @example https://platform.example/hooks/scores
             */
            url: string;
            /**
             * @description Only items of these types; left out: all
             * @example [
             *       "score.published",
             *       "restriction.imposed",
             *       "restriction.lifted"
             *     ]
             */
            types?: ("score.published" | "score.amended" | "default.opened" | "default.escalated" | "default.writtenOff" | "default.cured" | "default.expired" | "default.voided" | "negativeRecord.reported" | "negativeRecord.withdrawn" | "restriction.imposed" | "restriction.lifted" | "streak.started" | "streak.milestone" | "streak.broken" | "streak.restored" | "cycle.closed" | "cycle.amended")[];
            /**
             * @description What it is for, for people
             * @example Limits of the checkout
             */
            description?: string;
            /**
             * @description A position in the feed: what is behind it is sent; `start` is the beginning of the log. Left out: what happens from now on
             * @example start
             */
            after?: string;
        };
        CreatedWebhookAnswer: {
            /**
             * @description Its id
             * @example wh_0d9c4a52-0c5f-4c34-9a0c-52a1f1a0b1f3
             */
            id: string;
            /**
             * @description Where messages are posted to
             * @example https://platform.example/hooks/scores
             */
            url: string;
            /**
             * @description Of which items; empty: of all
             * @example [
             *       "score.published"
             *     ]
             */
            types: ("score.published" | "score.amended" | "default.opened" | "default.escalated" | "default.writtenOff" | "default.cured" | "default.expired" | "default.voided" | "negativeRecord.reported" | "negativeRecord.withdrawn" | "restriction.imposed" | "restriction.lifted" | "streak.started" | "streak.milestone" | "streak.broken" | "streak.restored" | "cycle.closed" | "cycle.amended")[];
            /**
             * @description What it is for
             * @example Limits of the checkout
             */
            description: string;
            /**
             * @description While it is paused nothing is sent, and nothing is lost
             * @example active
             * @enum {string}
             */
            state: "active" | "paused";
            /**
             * @description Why it is paused: by hand, because the receiver answered with 410, ...
             * @example null
             */
            pausedBecause: string | null;
            /**
             * Format: date-time
             * @description When it was made
             * @example 2026-11-05T20:00:03.120Z
             */
            createdAt: string;
            /**
             * @description Up to here everything in the feed has become a delivery
             * @example MDAwMDAwMDAwMDAwMDE0Mg
             */
            position: string;
            /**
             * @description How many messages have arrived
             * @example 1204
             */
            delivered: number;
            /**
             * Format: date-time
             * @description When the last one arrived
             * @example 2026-11-05T20:00:03.120Z
             */
            lastDeliveredAt: string | null;
            /**
             * @description Deliveries that wait for their turn or their next attempt
             * @example 3
             */
            waiting: number;
            /**
             * @description Deliveries given up; with those that wait at most 1,000, then the feed is not read on until some are replayed and arrive, or are discarded
             * @example 0
             */
            dead: number;
            /**
             * @description What messages are signed with (Standard Webhooks); it is told this once
             * @example whsec_MfKQ9r8GKYqrTwjUPD8ILPZIo2LaLaSwMfKQ9r8GKYq=
             */
            secret: string;
        };
        WebhookAnswer: {
            /**
             * @description Its id
             * @example wh_0d9c4a52-0c5f-4c34-9a0c-52a1f1a0b1f3
             */
            id: string;
            /**
             * @description Where messages are posted to
             * @example https://platform.example/hooks/scores
             */
            url: string;
            /**
             * @description Of which items; empty: of all
             * @example [
             *       "score.published"
             *     ]
             */
            types: ("score.published" | "score.amended" | "default.opened" | "default.escalated" | "default.writtenOff" | "default.cured" | "default.expired" | "default.voided" | "negativeRecord.reported" | "negativeRecord.withdrawn" | "restriction.imposed" | "restriction.lifted" | "streak.started" | "streak.milestone" | "streak.broken" | "streak.restored" | "cycle.closed" | "cycle.amended")[];
            /**
             * @description What it is for
             * @example Limits of the checkout
             */
            description: string;
            /**
             * @description While it is paused nothing is sent, and nothing is lost
             * @example active
             * @enum {string}
             */
            state: "active" | "paused";
            /**
             * @description Why it is paused: by hand, because the receiver answered with 410, ...
             * @example null
             */
            pausedBecause: string | null;
            /**
             * Format: date-time
             * @description When it was made
             * @example 2026-11-05T20:00:03.120Z
             */
            createdAt: string;
            /**
             * @description Up to here everything in the feed has become a delivery
             * @example MDAwMDAwMDAwMDAwMDE0Mg
             */
            position: string;
            /**
             * @description How many messages have arrived
             * @example 1204
             */
            delivered: number;
            /**
             * Format: date-time
             * @description When the last one arrived
             * @example 2026-11-05T20:00:03.120Z
             */
            lastDeliveredAt: string | null;
            /**
             * @description Deliveries that wait for their turn or their next attempt
             * @example 3
             */
            waiting: number;
            /**
             * @description Deliveries given up; with those that wait at most 1,000, then the feed is not read on until some are replayed and arrive, or are discarded
             * @example 0
             */
            dead: number;
        };
        WebhooksAnswer: {
            /** @description All of them, at most 100, oldest first */
            items: components["schemas"]["WebhookAnswer"][];
            /**
             * @description Always null
             * @example null
             */
            next: string | null;
        };
        DeliveryAnswer: {
            /**
             * @description The id of the item, which is the `webhook-id` of the message
             * @example 6f0a5d0e-8c57-8d7b-9a55-0d7f3f3f2a10
             */
            id: string;
            /**
             * @description What it tells
             * @example score.published
             * @enum {string}
             */
            type: "score.published" | "score.amended" | "default.opened" | "default.escalated" | "default.writtenOff" | "default.cured" | "default.expired" | "default.voided" | "negativeRecord.reported" | "negativeRecord.withdrawn" | "restriction.imposed" | "restriction.lifted" | "streak.started" | "streak.milestone" | "streak.broken" | "streak.restored" | "cycle.closed" | "cycle.amended";
            /**
             * @description Of whom
             * @example alice
             */
            accountId: string | null;
            /**
             * @description Dead after its last attempt, until it is replayed
             * @example dead
             * @enum {string}
             */
            state: "waiting" | "dead";
            /**
             * @description How often it was tried
             * @example 10
             */
            attempts: number;
            /**
             * Format: date-time
             * @description When it is tried; null if it is dead
             * @example 2026-11-05T20:00:03.120Z
             */
            nextAttemptAt: string | null;
            /**
             * Format: date-time
             * @description When it was tried last
             * @example 2026-11-05T20:00:03.120Z
             */
            lastAttemptAt: string | null;
            /**
             * @description Why the last attempt failed
             * @example answered with 500
             */
            lastError: string | null;
            /**
             * Format: date-time
             * @description When it became a delivery
             * @example 2026-11-05T20:00:03.120Z
             */
            createdAt: string;
        };
        DeliveriesPage: {
            /** @description In the order of the list */
            items: components["schemas"]["DeliveryAnswer"][];
            /**
             * @description The `after` of the next page; null at the end
             * @example WyJjeWNsZXMiLCIyMDI2LTExIl0
             */
            next: string | null;
        };
        ReplayedAnswer: {
            /**
             * @description How many will be sent again
             * @example 1
             */
            replayed: number;
        };
        DiscardedAnswer: {
            /**
             * @description How many have been given up
             * @example 1
             */
            discarded: number;
        };
        PartsAnswer: {
            /**
             * @description Points, 0 to 210
             * @example 134
             */
            credit: number;
            /**
             * @description Points, 0 to 150
             * @example 45
             */
            capacity: number;
            /**
             * @description Points, 0 to 120
             * @example 62
             */
            behaviour: number;
            /**
             * @description Points, 0 to 90
             * @example 20
             */
            identity: number;
            /**
             * @description Points, 0 to 30
             * @example 0
             */
            connections: number;
        };
        ReasonAnswer: {
            /**
             * @description Stable: programs may go by it
             * @example R08
             */
            code: string;
            /**
             * @description The code as a word
             * @example INCOME
             */
            name: string;
            /**
             * @description As a customer is told it; the wording may change
             * @example No regular income is on record.
             */
            text: string;
        };
        ScoreAnswer: {
            /**
             * @description The account
             * @example alice
             */
            accountId: string;
            /**
             * @description The scoring round, YYYY-MM
             * @example 2026-11
             */
            cycle: string;
            /**
             * @description Points; null where the account has none: see unscored
             * @example 675
             */
            score: number | null;
            /**
             * @description Why there is no score; null with one
             * @example null
             * @enum {string|null}
             */
            unscored: "ERASED" | "CLOSED" | "NO_REAL_NAME" | "NO_FACTS" | null;
            /**
             * @description The range that the score is in, both ends included; null without one
             * @example 650-699
             * @enum {string|null}
             */
            band: "350-549" | "550-599" | "600-649" | "650-699" | "700-950" | null;
            /**
             * @description Points that the facts are worth: the score moves towards it; null without one
             * @example 702
             */
            target: number | null;
            /** @description What the target is made of, with a base of 350; null without a score */
            parts: components["schemas"]["PartsAnswer"] | null;
            /** @description Why it is not higher, or why it moved; the most telling first */
            reasons: components["schemas"]["ReasonAnswer"][];
        };
        IneligibilityAnswer: {
            /**
             * @description Stable: programs may go by it. The last two: whether it may cannot be judged, so a draw is refused
             * @example SCORE_BELOW_650
             * @enum {string}
             */
            code: "UNSCORED" | "SCORE_BELOW_650" | "DEFAULT_OPEN" | "ACCOUNT_CLOSED" | "ACCOUNT_ERASED" | "ACCOUNT_PARKED" | "TOO_MANY_FACTS";
            /**
             * @description The same in words; the wording may change
             * @example the published score is 645, below 650
             */
            text: string;
        };
        EligibilityAnswer: {
            /**
             * @description Whether a draw may be granted
             * @example false
             */
            isEligible: boolean;
            /** @description Everything that speaks against it */
            reasons: components["schemas"]["IneligibilityAnswer"][];
        };
        QuotaStepAnswer: {
            /**
             * @description What the step goes by
             * @example debtRatio
             * @enum {string}
             */
            step: "base" | "debtRatio" | "curedDefault" | "fullyDrawn" | "partnerScore" | "rounded" | "capped";
            /**
             * @description The amount before is multiplied with it and rounded down; null of the base, of the rounding to 100 yuan and of the cap
             * @example 80
             */
            percent: number | null;
            /**
             * @description In minor units: after it
             * @example 2400000
             */
            amountMinor: number;
        };
        QuotaAnswer: {
            /**
             * @description Of all amounts
             * @example CNY
             */
            currency: string;
            /**
             * @description In minor units: what it may owe in all; 0 if it may not borrow
             * @example 2400000
             */
            amountMinor: number;
            /** @description How the amount comes about, in order; none if it may not borrow */
            steps: components["schemas"]["QuotaStepAnswer"][];
            /**
             * @description In minor units: drawn on all lines and not repaid
             * @example 400000
             */
            outstandingMinor: number;
            /**
             * @description In minor units: what may be drawn now, if the limit of the line allows it
             * @example 2000000
             */
            availableMinor: number;
        };
        PrivilegeAnswer: {
            /**
             * @description Which right
             * @example depositFreeRental
             * @enum {string}
             */
            privilege: "borrowing" | "depositFreeRental" | "depositFreeHotel" | "monthlyRent" | "visaWithFewerPapers" | "airportFastLane";
            /**
             * @description The score from which it is granted
             * @example 650
             */
            from: number;
            /**
             * @description Whether it is granted now
             * @example true
             */
            isGranted: boolean;
        };
        StreakBreakAnswer: {
            /**
             * @description The cycle it fell in, YYYY-MM
             * @example 2025-10
             */
            cycle: string;
            /**
             * @description The day, YYYY-MM-DD
             * @example 2025-09-20
             */
            on: string;
            /**
             * @description The key of the default, or of the item, that broke it
             * @example obligation:card-2025-09
             */
            by: string;
            /**
             * @description Days past due that it had reached
             * @example 1-29
             * @enum {string}
             */
            bucket: "1-29" | "30-59" | "60-89" | "90+";
            /**
             * @description The length it had reached, in cycles
             * @example 9
             */
            reached: number;
            /**
             * @description Cycles that gave points before
             * @example 9
             */
            scoringBefore: number;
            /**
             * @description Cycles that are left of them
             * @example 4
             */
            kept: number;
        };
        StreakAnswer: {
            /**
             * @description Cycles since the last break
             * @example 12
             */
            current: number;
            /**
             * @description Cycles that give points: what breaks have left, and what was added since
             * @example 12
             */
            scoring: number;
            /**
             * @description The longest current ever, in cycles
             * @example 23
             */
            longest: number;
            /**
             * @description The cycle up to which the lengths count; null while there is nothing to count
             * @example 2026-11
             */
            cycle: string | null;
            /** @description What broke it last; null if nothing has */
            lastBreak: components["schemas"]["StreakBreakAnswer"] | null;
        };
        AccountDefaultAnswer: {
            /**
             * @description The account
             * @example alice
             */
            accountId: string;
            /**
             * @description `obligation:{id}` or `bill:{id}`; `line:{id}#{date}` of what a furnisher reports, by the day on which it opened; `restructured:{date}:{item}`, by the day of the restructuring
             * @example obligation:card-2025-09
             */
            key: string;
            /**
             * @description `voided`: the facts no longer give it. `expired`: it weighs nothing any more, 60 cycles after that of its cure
             * @example cured
             * @enum {string}
             */
            status: "open" | "cured" | "expired" | "voided";
            /**
             * @description Days past due: the worst that it has reached
             * @example 1-29
             * @enum {string}
             */
            bucket: "1-29" | "30-59" | "60-89" | "90+";
            /**
             * Format: date
             * @description The day at whose end it opened
             * @example 2025-09-20
             */
            openedOn: string;
            /**
             * Format: date
             * @description The day on which payments reached the amount due; null until then
             * @example 2025-09-25
             */
            curedOn: string | null;
            /**
             * @description Whether the account holder disputes it; null of an account with too many facts
             * @example false
             */
            isDisputed: boolean | null;
        };
        AccountAnswer: {
            /**
             * @description The account
             * @example alice
             */
            accountId: string;
            /** @description What was published last; null before the first publication */
            latest: components["schemas"]["ScoreAnswer"] | null;
            /**
             * @description REPAY_ONLY while a default is open: no further use of credit
             * @example null
             * @enum {string|null}
             */
            restriction: "REPAY_ONLY" | null;
            /** @description Whether it may borrow */
            eligibility: components["schemas"]["EligibilityAnswer"];
            /** @description How much it may borrow; null where that cannot be judged: see eligibility */
            quota: components["schemas"]["QuotaAnswer"] | null;
            /** @description Rights that come with the score */
            privileges: components["schemas"]["PrivilegeAnswer"][];
            /** @description The on-time streak */
            streak: components["schemas"]["StreakAnswer"];
            /** @description The one opened last first */
            openDefaults: components["schemas"]["AccountDefaultAnswer"][];
        };
        ObligationAnswer: {
            /**
             * @description `obligation:{id}` or `bill:{id}`; with `restructured:{date}:` before it what follows the restructuring of that day
             * @example obligation:card-2026-10
             */
            key: string;
            /**
             * @description `line:{id}` of credit, or the category of a bill
             * @example line:card
             */
            owner: string;
            /**
             * @description In minor units
             * @example 120000
             */
            amountDueMinor: number;
            /**
             * @description In minor units: paid so far, whoever paid
             * @example 120000
             */
            paidMinor: number;
            /**
             * Format: date
             * @description Paid by the end of this day it is paid in time
             * @example 2026-10-20
             */
            dueOn: string;
            /**
             * @description The cycle it counts in
             * @example 2026-11
             */
            cycle: string;
            /**
             * Format: date
             * @description The day on which payments reached the amount due; null until then
             * @example 2026-10-18
             */
            settledOn: string | null;
            /**
             * @description As of the open day; `restructured`: other terms took the place of these
             * @example paidOnTime
             * @enum {string}
             */
            state: "due" | "overdue" | "paidOnTime" | "paidLate" | "restructured";
            /**
             * @description In minor units: what is left to pay under these terms
             * @example 0
             */
            balanceMinor: number;
            /**
             * @description As of the open day, days of a pause left out; 0 unless it is overdue
             * @example 0
             */
            daysPastDue: number;
            /**
             * @description The bucket of days past due that it is in; null unless it is overdue
             * @example null
             * @enum {string|null}
             */
            bucket: "1-29" | "30-59" | "60-89" | "90+" | null;
            /**
             * @description In minor units: overdue interest of all days that are over, 0.05 % of the balance a day; null where a furnisher reports on the line
             * @example 0
             */
            interestMinor: number | null;
            /**
             * @description In minor units: what the open day adds to the interest, whatever is paid on it
             * @example 0
             */
            nextDayInterestMinor: number | null;
            /**
             * @description Whether the open day counts neither as a day past due nor for interest
             * @example false
             */
            isPaused: boolean;
            /**
             * Format: date
             * @description The day on which other terms, or none, took the place of these
             * @example null
             */
            restructuredOn: string | null;
            /**
             * Format: date
             * @description The day from which it is written off, once it is overdue
             * @example null
             */
            writtenOffOn: string | null;
        };
        ObligationPage: {
            /** @description In the order of the list */
            items: components["schemas"]["ObligationAnswer"][];
            /**
             * @description The `after` of the next page; null at the end
             * @example WyJjeWNsZXMiLCIyMDI2LTExIl0
             */
            next: string | null;
            /**
             * Format: date
             * @description The open day, by which they are judged; null before the first day is closed
             * @example 2026-11-06
             */
            asOf: string | null;
        };
        BehaviourAnswer: {
            /**
             * Format: uuid
             * @description The producer's id of it
             * @example b9f9b3a0-5c6e-4d9e-8f65-0a8b5b6f1c11
             */
            id: string;
            /**
             * @description In the account's stream, from 0
             * @example 41
             */
            revision: number;
            /**
             * @description The type of behaviour
             * @example RepaymentMade
             */
            type: string;
            /**
             * Format: date-time
             * @description When it happened
             * @example 2026-10-18T04:00:00.000Z
             */
            occurredAt: string;
            /**
             * Format: date-time
             * @description When it was recorded
             * @example 2026-10-18T04:00:01.250Z
             */
            recordedAt: string;
            /**
             * @description What the type says; amounts in minor units
             * @example {
             *       "repaymentId": "r-1",
             *       "obligationId": "card-2026-10",
             *       "amountMinor": 120000
             *     }
             */
            data: {
                [key: string]: unknown;
            };
            /**
             * @description The same in one line of English; the wording may change
             * @example paid 1200.00 on obligation card-2026-10
             */
            text: string;
        };
        BehaviourPage: {
            /** @description In the order of the list */
            items: components["schemas"]["BehaviourAnswer"][];
            /**
             * @description The `after` of the next page; null at the end
             * @example WyJjeWNsZXMiLCIyMDI2LTExIl0
             */
            next: string | null;
        };
        MergedQueriesAnswer: {
            /**
             * Format: uuid
             * @description The id of the first of them: it is the one that counts
             * @example c2d81e0a-61f4-4b8f-8f3b-5a9e7d0b4c12
             */
            firstId: string;
            /**
             * @description How many they are, with the first
             * @example 3
             */
            members: number;
            /**
             * @description The first cycle that counts it
             * @example 2026-11
             */
            fromCycle: string;
            /**
             * @description The last cycle that counts it
             * @example 2027-04
             */
            throughCycle: string;
        };
        CreditQueryAnswer: {
            /**
             * Format: uuid
             * @description The producer's id of it
             * @example c2d81e0a-61f4-4b8f-8f3b-5a9e7d0b4c12
             */
            id: string;
            /**
             * @description Somebody looked at the credit, or the account applied for some
             * @example CreditQueried
             * @enum {string}
             */
            type: "CreditQueried" | "CreditApplied";
            /**
             * Format: date-time
             * @description When it happened
             * @example 2026-10-18T04:00:00.000Z
             */
            occurredAt: string;
            /**
             * Format: date-time
             * @description When it was recorded
             * @example 2026-10-18T04:00:01.250Z
             */
            recordedAt: string;
            /**
             * @description Who looked, or who was applied to
             * @example lender-1
             */
            by: string;
            /**
             * @description Why; null of an application
             * @example lending
             * @enum {string|null}
             */
            purpose: "lending" | "rental" | "postLoanReview" | "monitoring" | "self" | null;
            /**
             * @description What was applied for; null of a look
             * @example null
             */
            product: string | null;
            /**
             * @description The authorisation it was made under; null where none was named
             * @example consent-77
             */
            authorisationRef: string | null;
            /**
             * Format: date-time
             * @description Since when that authorisation is revoked; null while it is not
             * @example null
             */
            revokedAt: string | null;
            /**
             * @description The cycle whose score was told; null where we were not asked for one
             * @example 2026-10
             */
            toldCycle: string | null;
            /**
             * @description The queryId or applicationId
             * @example query-of-lender-1
             */
            reference: string;
            /**
             * @description `hard`: it weighs, by itself or as the first of several; `merged`: no more than that first one; `soft`: its purpose never weighs; `application`: among the applications; `repeated`: it was reported before; `voided`: reported in error. Null of an account with too many facts to tell
             * @example merged
             * @enum {string|null}
             */
            countsAs: "hard" | "merged" | "soft" | "application" | "repeated" | "voided" | null;
            /** @description Of hard and merged ones: what they count as; else null */
            merged: components["schemas"]["MergedQueriesAnswer"] | null;
        };
        CreditQueryPage: {
            /** @description In the order of the list */
            items: components["schemas"]["CreditQueryAnswer"][];
            /**
             * @description The `after` of the next page; null at the end
             * @example WyJjeWNsZXMiLCIyMDI2LTExIl0
             */
            next: string | null;
        };
        CreditQueryRequest: {
            /**
             * Format: uuid
             * @description The asker's own: the same id again is the same look
             * @example c2d81e0a-61f4-4b8f-8f3b-5a9e7d0b4c12
             */
            id: string;
            /**
             * @description Who looks
             * @example lender-3
             */
            requester: string;
            /**
             * @description What for; lending and rental are hard queries
             * @example lending
             * @enum {string}
             */
            purpose: "lending" | "rental" | "postLoanReview" | "monitoring" | "self";
            /**
             * @description The account holder's consent; only the purpose `self` needs none
             * @example consent-9
             */
            authorisationRef?: string;
        };
        LookedUpAnswer: {
            /**
             * Format: uuid
             * @description As it was asked for, in lower case
             * @example c2d81e0a-61f4-4b8f-8f3b-5a9e7d0b4c12
             */
            id: string;
            /**
             * @description The account
             * @example alice
             */
            accountId: string;
            /**
             * @description The latest published cycle
             * @example 2026-11
             */
            cycle: string;
            /**
             * @description Points; null if the account has none in this cycle
             * @example 675
             */
            score: number | null;
            /**
             * @description The range that the score is in, both ends included; null without one
             * @example 650-699
             * @enum {string|null}
             */
            band: "350-549" | "550-599" | "600-649" | "650-699" | "700-950" | null;
        };
        DisputeAnswer: {
            /**
             * Format: uuid
             * @description The id of the behaviour that opened it; of a resolution of none, its own
             * @example b9f9b3a0-5c6e-4d9e-8f65-0a8b5b6f1c11
             */
            id: string;
            /**
             * @description The key of a default, or the id of a behaviour
             * @example obligation:card-2025-09
             */
            targetId: string;
            /**
             * @description `neverOpened`: a resolution was reported while no dispute of the target was open
             * @example open
             * @enum {string}
             */
            state: "open" | "resolved" | "neverOpened";
            /**
             * Format: date
             * @description When it was opened; null if it never was
             * @example 2026-11-02
             */
            openedOn: string | null;
            /**
             * @description Why it was opened
             * @example I had paid that.
             */
            reason: string | null;
            /**
             * Format: date
             * @description The last day on which it is answered in time
             * @example 2026-11-22
             */
            answerDueOn: string | null;
            /**
             * @description Whether the answer was late, or is as of the open day
             * @example false
             */
            isOverdue: boolean;
            /**
             * Format: date
             * @description The last day on which support gives a sign in time
             * @example 2026-11-04
             */
            supportDueOn: string | null;
            /**
             * @description Whether nothing has been reported of it by then, as of the open day
             * @example true
             */
            isSupportOverdue: boolean;
            /**
             * Format: date
             * @description When it was decided; null until then
             * @example null
             */
            resolvedOn: string | null;
            /**
             * @description `upheld`: the account holder was right
             * @example null
             * @enum {string|null}
             */
            outcome: "upheld" | "rejected" | null;
            /**
             * @description Why it was decided so; null where nothing was said
             * @example null
             */
            resolution: string | null;
        };
        DisputePage: {
            /** @description In the order of the list */
            items: components["schemas"]["DisputeAnswer"][];
            /**
             * @description The `after` of the next page; null at the end
             * @example WyJjeWNsZXMiLCIyMDI2LTExIl0
             */
            next: string | null;
            /**
             * Format: date
             * @description The open day, by which they are overdue; null before one is
             * @example 2026-11-06
             */
            asOf: string | null;
        };
        LatestScoreAnswer: {
            /**
             * @description The account
             * @example alice
             */
            accountId: string;
            /**
             * @description The scoring round, YYYY-MM
             * @example 2026-11
             */
            cycle: string;
            /**
             * @description Points; null where the account has none: see unscored
             * @example 675
             */
            score: number | null;
            /**
             * @description Why there is no score; null with one
             * @example null
             * @enum {string|null}
             */
            unscored: "ERASED" | "CLOSED" | "NO_REAL_NAME" | "NO_FACTS" | null;
            /**
             * @description The range that the score is in, both ends included; null without one
             * @example 650-699
             * @enum {string|null}
             */
            band: "350-549" | "550-599" | "600-649" | "650-699" | "700-950" | null;
            /**
             * @description Points that the facts are worth: the score moves towards it; null without one
             * @example 702
             */
            target: number | null;
            /** @description What the target is made of, with a base of 350; null without a score */
            parts: components["schemas"]["PartsAnswer"] | null;
            /** @description Why it is not higher, or why it moved; the most telling first */
            reasons: components["schemas"]["ReasonAnswer"][];
            /**
             * @description True of what the next publication would say; left out of what was published
             * @example true
             */
            provisional?: boolean;
            /**
             * Format: date
             * @description Of a provisional score: the open day, whose behaviours count already
             * @example 2026-11-20
             */
            asOf?: string;
        };
        ScorePage: {
            /** @description In the order of the list */
            items: components["schemas"]["ScoreAnswer"][];
            /**
             * @description The `after` of the next page; null at the end
             * @example WyJjeWNsZXMiLCIyMDI2LTExIl0
             */
            next: string | null;
        };
        FactAnswer: {
            /**
             * Format: uuid
             * @description The producer's id of the behaviour
             * @example 0190f3c2-7d1e-7c3a-9b52-3f8a6d0c4e11
             */
            id: string;
            /**
             * @description What was reported
             * @example IncomeReceived
             */
            type: string;
            /**
             * Format: date-time
             * @description When it happened
             * @example 2026-10-10T04:00:00.000Z
             */
            occurredAt: string;
            /**
             * @description The same in one line; the wording may change
             * @example income of 2026-10 received
             */
            text: string;
        };
        LineAnswer: {
            /**
             * @description How many behaviours are behind it; null where the account has too many, or too much waits
             * @example 1
             */
            factCount: number | null;
            /** @description The latest 20 of them, the latest first */
            facts: components["schemas"]["FactAnswer"][];
            /**
             * @description The line of the scorecard
             * @example repayments
             */
            line: string;
            /**
             * @description Points given, negative where taken
             * @example 24
             */
            points: number;
            /**
             * @description The most points it can give, 0 for one that only takes; null where this program does not have the scorecard
             * @example 40
             */
            most: number | null;
        };
        PartAnswer: {
            /**
             * @description The part
             * @example credit
             * @enum {string}
             */
            part: "credit" | "capacity" | "behaviour" | "identity" | "connections";
            /**
             * @description Points: the sum of its lines
             * @example 134
             */
            points: number;
            /**
             * @description The most points
             * @example 210
             */
            most: number | null;
            /** @description In the order of the scorecard; `clamp` is what the part is cut off by */
            lines: components["schemas"]["LineAnswer"][];
        };
        MovementAnswer: {
            /**
             * @description What moved it most
             * @example climb
             * @enum {string}
             */
            kind: "opening" | "shock" | "fall" | "climb" | "hold";
            /**
             * @description The score before, in points; null for a first one
             * @example 660
             */
            from: number | null;
            /**
             * @description Points given back for defaults that the facts no longer give
             * @example 0
             */
            refund: number;
            /**
             * @description Points taken for new defaults
             * @example 0
             */
            shock: number;
            /**
             * @description Points taken towards the target
             * @example 0
             */
            fall: number;
            /**
             * @description Points gained towards the target
             * @example 15
             */
            climb: number;
        };
        ChargeAnswer: {
            /**
             * @description The key of the default
             * @example obligation:card-2025-09
             */
            key: string;
            /**
             * @description Days past due that it has been charged for
             * @example 1-29
             * @enum {string}
             */
            bucket: "1-29" | "30-59" | "60-89" | "90+";
            /**
             * @description Points it has cost so far
             * @example 23
             */
            points: number;
        };
        EvidentReasonAnswer: {
            /**
             * @description Stable: programs may go by it
             * @example R08
             */
            code: string;
            /**
             * @description The code as a word
             * @example INCOME
             */
            name: string;
            /**
             * @description As a customer is told it; the wording may change
             * @example No regular income is on record.
             */
            text: string;
            /**
             * @description Points that the lines behind it leave; 0 where it is not about points
             * @example 30
             */
            lostPoints: number;
            /**
             * @description How many behaviours are behind it; null where the account has too many, or too much waits
             * @example 1
             */
            factCount: number | null;
            /** @description The latest 20 of them, the latest first */
            facts: components["schemas"]["FactAnswer"][];
        };
        StreakLengths: {
            /**
             * @description Cycles since the last break
             * @example 12
             */
            current: number;
            /**
             * @description Cycles that give points: what breaks have left, and what was added since
             * @example 12
             */
            scoring: number;
            /**
             * @description The longest current ever, in cycles
             * @example 23
             */
            longest: number;
        };
        ScoreRecordAnswer: {
            /**
             * @description The account
             * @example alice
             */
            accountId: string;
            /**
             * @description The scoring round, YYYY-MM
             * @example 2026-11
             */
            cycle: string;
            /**
             * @description Points; null where the account has none: see unscored
             * @example 675
             */
            score: number | null;
            /**
             * @description Why there is no score; null with one
             * @example null
             * @enum {string|null}
             */
            unscored: "ERASED" | "CLOSED" | "NO_REAL_NAME" | "NO_FACTS" | null;
            /**
             * @description The range that the score is in, both ends included
             * @example 650-699
             * @enum {string|null}
             */
            band: "350-549" | "550-599" | "600-649" | "650-699" | "700-950" | null;
            /**
             * @description Points that the facts are worth
             * @example 702
             */
            target: number | null;
            /** @description Five with a score, none without one */
            parts: components["schemas"]["PartAnswer"][];
            /**
             * @description What the facts were counted to, by the name of the feature; what is 0, false or unknown is left out
             * @example {
             *       "scoringStreak": 12,
             *       "repaymentsOnTime24": 12,
             *       "hasRealName": true
             *     }
             */
            features: {
                [key: string]: unknown;
            };
            /** @description How it came about; its four signed parts add up; null without a score */
            movement: components["schemas"]["MovementAnswer"] | null;
            /** @description What defaults have cost so far */
            charged: components["schemas"]["ChargeAnswer"][];
            /** @description The most telling first */
            reasons: components["schemas"]["EvidentReasonAnswer"][];
            /** @description The on-time streak at the cutoff */
            streak: components["schemas"]["StreakLengths"];
            /**
             * @description SHA-256 of the scorecard, hexadecimal
             * @example 7c1f…
             */
            scorecardHash: string;
            /**
             * @description Identifies the facts it was computed from, whatever their order; hexadecimal
             * @example 03ab…
             */
            factsHash: string;
            /**
             * @description Of the account's stream: the facts up to it were known
             * @example 41
             */
            accountRevision: number;
        };
        ReasonsAnswer: {
            /**
             * @description The account
             * @example alice
             */
            accountId: string;
            /**
             * @description The latest published cycle
             * @example 2026-11
             */
            cycle: string;
            /**
             * @description Points
             * @example 675
             */
            score: number | null;
            /**
             * @description Points
             * @example 702
             */
            target: number | null;
            /** @description The most telling first */
            reasons: components["schemas"]["EvidentReasonAnswer"][];
        };
        ThoughtBehaviourAnswer: {
            /**
             * @description What would be reported
             * @example IncomeReceived
             */
            type: string;
            /**
             * Format: date-time
             * @description When it would happen
             * @example 2026-11-20T04:00:00.000Z
             */
            occurredAt: string;
            /**
             * @description What the type says
             * @example {
             *       "month": "2026-11"
             *     }
             */
            data: {
                [key: string]: unknown;
            };
        };
        GainAnswer: {
            /**
             * @description The scoring round, YYYY-MM
             * @example 2026-12
             */
            cycle: string;
            /**
             * @description Points of the published score; null where there would be none without it
             * @example 15
             */
            score: number | null;
            /**
             * @description Points of the target; null where there would be none without it
             * @example 30
             */
            target: number | null;
        };
        PossibilityAnswer: {
            /**
             * @description Stable: programs may go by it
             * @example INCOME
             * @enum {string}
             */
            code: "PAY_OVERDUE" | "PAY_IN_TIME" | "PAY_BILLS" | "VERIFY_NAME" | "PROVIDE_EDUCATION" | "PROVIDE_JOB" | "PROVIDE_EMAIL" | "PROVIDE_ADDRESS" | "PROVIDE_LICENCE" | "PROVIDE_TAX_RESIDENCY" | "PROVIDE_INVESTOR_CERTIFICATE" | "BIND_PHONE" | "DEBT_TO_50" | "DEBT_TO_30" | "INCOME" | "INSURANCE" | "VEHICLE" | "PROPERTY" | "SAVINGS_NEXT_TIER" | "SAVINGS_HIGHEST_TIER" | "CONTRACTS" | "INVEST" | "DONATE" | "ACTIVE_DAYS" | "SCENES" | "RECEIPTS" | "CONFIRM_RECEIPTS" | "CLEAR_RISKS" | "WAIT_APPLICATIONS" | "WAIT_QUERIES" | "WAIT_RECEIPTS" | "WAIT_DISPUTES" | "WAIT_DEFAULTS" | "KEEP_LINES" | "KEEP_PHONE" | "KEEP_CONNECTIONS";
            /**
             * @description As an account holder is told it; the wording may change
             * @example Have income reported in every cycle.
             */
            text: string;
            /**
             * @description Whether something is to be done, or nothing more of a kind
             * @example act
             * @enum {string}
             */
            kind: "act" | "wait";
            /** @description The reasons that it answers */
            reasons: components["schemas"]["ReasonAnswer"][];
            /** @description What is taken to be reported over 12 cycles: posted as `behaviours` of a what-if they give the same gain; none where one waits */
            behaviours: components["schemas"]["ThoughtBehaviourAnswer"][];
            /** @description The first cycle in which the score is higher, or, where one waits, the target; null if that is none of the next 12 */
            first: components["schemas"]["GainAnswer"] | null;
            /** @description After 12 cycles */
            after: components["schemas"]["GainAnswer"];
        };
        ActionAnswer: {
            /**
             * @description Stable: programs may go by it
             * @example INCOME
             * @enum {string}
             */
            code: "PAY_OVERDUE" | "PAY_IN_TIME" | "PAY_BILLS" | "VERIFY_NAME" | "PROVIDE_EDUCATION" | "PROVIDE_JOB" | "PROVIDE_EMAIL" | "PROVIDE_ADDRESS" | "PROVIDE_LICENCE" | "PROVIDE_TAX_RESIDENCY" | "PROVIDE_INVESTOR_CERTIFICATE" | "BIND_PHONE" | "DEBT_TO_50" | "DEBT_TO_30" | "INCOME" | "INSURANCE" | "VEHICLE" | "PROPERTY" | "SAVINGS_NEXT_TIER" | "SAVINGS_HIGHEST_TIER" | "CONTRACTS" | "INVEST" | "DONATE" | "ACTIVE_DAYS" | "SCENES" | "RECEIPTS" | "CONFIRM_RECEIPTS" | "CLEAR_RISKS" | "WAIT_APPLICATIONS" | "WAIT_QUERIES" | "WAIT_RECEIPTS" | "WAIT_DISPUTES" | "WAIT_DEFAULTS" | "KEEP_LINES" | "KEEP_PHONE" | "KEEP_CONNECTIONS";
            /**
             * @description As an account holder is told it; the wording may change
             * @example Have income reported in every cycle.
             */
            text: string;
        };
        PathAnswer: {
            /**
             * @description The score to reach
             * @example 650
             */
            target: number;
            /**
             * @description In how many cycles at the fastest; 0: it is reached; null: out of reach
             * @example 4
             */
            cycles: number | null;
            /**
             * @description The cycle whose publication reaches it, YYYY-MM; null without one
             * @example 2027-03
             */
            reachedIn: string | null;
            /** @description The fewest actions that do it in so many cycles, kept up until then */
            actions: components["schemas"]["ActionAnswer"][];
            /**
             * @description False where fewer actions might do: too many sets would have to be tried
             * @example true
             */
            isExact: boolean;
            /**
             * @description The score that is reached; out of reach, the best one within 60 cycles
             * @example 651
             */
            score: number | null;
        };
        AdviceAnswer: {
            /**
             * @description The account
             * @example alice
             */
            accountId: string;
            /**
             * Format: date
             * @description The open day, or that of the latest behaviour: nothing is done before it
             * @example 2026-11-20
             */
            asOf: string;
            /**
             * @description The cycle that is published next, YYYY-MM
             * @example 2026-12
             */
            nextCycle: string;
            /**
             * @description The score that was published last; null if none was
             * @example 620
             */
            score: number | null;
            /** @description Those with a gain, the best first */
            possibilities: components["schemas"]["PossibilityAnswer"][];
            /** @description To 650 while it is not reached, and to the score that is asked for */
            paths: components["schemas"]["PathAnswer"][];
        };
        WhatIfRequest: {
            /**
             * @description Behaviours as they are recorded (see `Behaviour`), but without `accountId`; `id` and `source` may be left out, and they may lie in the future, up to the end of the last cycle
             * @example [
             *       {
             *         "type": "IncomeReceived",
             *         "occurredAt": "2026-11-20T12:00:00+08:00",
             *         "data": {
             *           "month": "2026-11"
             *         }
             *       }
             *     ]
             */
            behaviours: {
                [key: string]: unknown;
            }[];
            /**
             * @description How many coming cycles are told
             * @default 12
             * @example 12
             */
            cycles: number;
        };
        WeighedReasonAnswer: {
            /**
             * @description Stable: programs may go by it
             * @example R08
             */
            code: string;
            /**
             * @description The code as a word
             * @example INCOME
             */
            name: string;
            /**
             * @description As a customer is told it; the wording may change
             * @example No regular income is on record.
             */
            text: string;
            /**
             * @description Points that the lines behind it leave; 0 where it is not about points
             * @example 30
             */
            lostPoints: number;
        };
        ForecastAnswer: {
            /**
             * @description Points; null where there would be none: see unscored
             * @example 675
             */
            score: number | null;
            /**
             * @description Why there would be no score; null with one
             * @example null
             * @enum {string|null}
             */
            unscored: "ERASED" | "CLOSED" | "NO_REAL_NAME" | "NO_FACTS" | null;
            /**
             * @description The range that the score is in, both ends included; null without one
             * @example 650-699
             * @enum {string|null}
             */
            band: "350-549" | "550-599" | "600-649" | "650-699" | "700-950" | null;
            /**
             * @description Points that the facts would be worth; null without a score
             * @example 702
             */
            target: number | null;
            /** @description What the target is made of, with a base of 350; null without a score */
            parts: components["schemas"]["PartsAnswer"] | null;
            /** @description How it would come about from the score before; null without a score */
            movement: components["schemas"]["MovementAnswer"] | null;
            /** @description The most telling first */
            reasons: components["schemas"]["WeighedReasonAnswer"][];
        };
        ForecastDifference: {
            /**
             * @description Points; null unless there is a score both with and without
             * @example 15
             */
            score: number | null;
            /**
             * @description The same
             * @example 33
             */
            target: number | null;
        };
        WhatIfCycle: {
            /**
             * @description The scoring round, YYYY-MM
             * @example 2026-12
             */
            cycle: string;
            /** @description If the behaviours occur */
            withBehaviours: components["schemas"]["ForecastAnswer"];
            /** @description If nothing more occurs */
            without: components["schemas"]["ForecastAnswer"];
            /** @description What the behaviours make of it */
            difference: components["schemas"]["ForecastDifference"];
        };
        WhatIfAnswer: {
            /**
             * @description The account
             * @example alice
             */
            accountId: string;
            /**
             * Format: date
             * @description The open day
             * @example 2026-11-20
             */
            asOf: string;
            /** @description From the one that is published next */
            cycles: components["schemas"]["WhatIfCycle"][];
        };
        PointsChange: {
            /**
             * @description Points in the earlier cycle
             * @example 660
             */
            before: number;
            /**
             * @description Points in the later cycle
             * @example 675
             */
            after: number;
            /**
             * @description After less before
             * @example 15
             */
            difference: number;
        };
        CycleMovementAnswer: {
            /**
             * @description What moved it most
             * @example climb
             * @enum {string}
             */
            kind: "opening" | "shock" | "fall" | "climb" | "hold";
            /**
             * @description The score before, in points; null for a first one
             * @example 660
             */
            from: number | null;
            /**
             * @description Points given back for defaults that the facts no longer give
             * @example 0
             */
            refund: number;
            /**
             * @description Points taken for new defaults
             * @example 0
             */
            shock: number;
            /**
             * @description Points taken towards the target
             * @example 0
             */
            fall: number;
            /**
             * @description Points gained towards the target
             * @example 15
             */
            climb: number;
            /**
             * @description The scoring round, YYYY-MM
             * @example 2026-11
             */
            cycle: string;
            /**
             * @description The score it led to
             * @example 675
             */
            score: number;
        };
        LineChange: {
            /**
             * @description Points in the earlier cycle
             * @example 660
             */
            before: number;
            /**
             * @description Points in the later cycle
             * @example 675
             */
            after: number;
            /**
             * @description After less before
             * @example 15
             */
            difference: number;
            /**
             * @description The part of the target
             * @example credit
             */
            part: string;
            /**
             * @description The line; `clamp` is what its part is cut off by
             * @example streak
             */
            line: string;
        };
        FeatureChange: {
            /**
             * @description What is counted
             * @example scoringStreak
             */
            feature: string;
            /**
             * @description In the earlier cycle; null for 0, no and unknown
             * @example 11
             */
            before: (number | boolean | Record<string, never>[]) | null;
            /**
             * @description In the later cycle; null for 0, no and unknown
             * @example 12
             */
            after: (number | boolean | Record<string, never>[]) | null;
        };
        ReasonsChange: {
            /** @description Of the earlier cycle alone */
            gone: components["schemas"]["WeighedReasonAnswer"][];
            /** @description Of the later cycle alone */
            come: components["schemas"]["WeighedReasonAnswer"][];
        };
        ChargesChange: {
            /** @description As they stood in the earlier cycle */
            gone: components["schemas"]["ChargeAnswer"][];
            /** @description As they stand in the later cycle */
            come: components["schemas"]["ChargeAnswer"][];
        };
        DifferenceAnswer: {
            /**
             * @description The account
             * @example alice
             */
            accountId: string;
            /**
             * @description The earlier cycle, YYYY-MM
             * @example 2026-08
             */
            from: string;
            /**
             * @description The later cycle, YYYY-MM
             * @example 2026-11
             */
            to: string;
            /** @description Its difference is the sum of refund, shock, fall and climb of all movements */
            score: components["schemas"]["PointsChange"];
            /** @description Of each cycle after the earlier one, up to the later one */
            movements: components["schemas"]["CycleMovementAnswer"][];
            /** @description Its difference is the sum of those of the lines and of the base */
            target: components["schemas"]["PointsChange"];
            /** @description Where the target starts from; it differs between scorecards alone */
            base: components["schemas"]["PointsChange"];
            /** @description Lines that differ, in the order of the parts */
            lines: components["schemas"]["LineChange"][];
            /** @description What was counted differently, by name */
            features: components["schemas"]["FeatureChange"][];
            /** @description Reasons that have gone, and that have come */
            reasons: components["schemas"]["ReasonsChange"];
            /** @description What defaults had cost, where that is not the same; one that got worse is in both */
            charges: components["schemas"]["ChargesChange"];
            /**
             * @description Whether both were computed by the same scorecard
             * @example true
             */
            isSameScorecard: boolean;
        };
        OwnerStreakAnswer: {
            /**
             * @description Cycles since the last break
             * @example 12
             */
            current: number;
            /**
             * @description Cycles that give points: what breaks have left, and what was added since
             * @example 12
             */
            scoring: number;
            /**
             * @description The longest current ever, in cycles
             * @example 23
             */
            longest: number;
            /**
             * @description `line:{id}` of credit, or the category of a bill
             * @example line:card
             */
            owner: string;
            /** @description What broke it last; null if nothing has */
            lastBreak: components["schemas"]["StreakBreakAnswer"] | null;
            /**
             * @description The last 24 cycles that are over, the latest first, a character each: `0` on time, `S`, `1`, `2`, `3` for 1-29, 30-59, 60-89, 90+ days past due, `D` neutral, `B` no history yet
             * @example 00000S0000000000DBBBBBBB
             */
            paymentProfile: string;
        };
        StreakCourseAnswer: {
            /**
             * @description Cycles since the last break
             * @example 12
             */
            current: number;
            /**
             * @description Cycles that give points: what breaks have left, and what was added since
             * @example 12
             */
            scoring: number;
            /**
             * @description The longest current ever, in cycles
             * @example 23
             */
            longest: number;
            /**
             * @description The cycle up to which the lengths count; null while there is nothing to count
             * @example 2026-11
             */
            cycle: string | null;
            /** @description What broke it last; null if nothing has */
            lastBreak: components["schemas"]["StreakBreakAnswer"] | null;
            /**
             * Format: date
             * @description The open day, by which everything below is read; null before there is one, and of a parked account: then nothing below is told
             * @example 2026-11-06
             */
            asOf: string | null;
            /** @description What broke the overall streak, the latest first; at most 100 */
            breaks: components["schemas"]["StreakBreakAnswer"][];
            /**
             * @description Of the cycles of the payment profile those that neither added to it nor broke it
             * @example [
             *       "2026-03"
             *     ]
             */
            neutralCycles: string[];
            /**
             * @description The last 24 cycles that are over, the latest first, a character each: `0` on time, `S`, `1`, `2`, `3` for 1-29, 30-59, 60-89, 90+ days past due, `D` neutral, `B` no history yet
             * @example 00000S0000000000DBBBBBBB
             */
            paymentProfile: string | null;
            /** @description By the same rule, of what is due to one of them alone; by their names */
            byOwner: components["schemas"]["OwnerStreakAnswer"][];
        };
        AccountDefaultPage: {
            /** @description In the order of the list */
            items: components["schemas"]["AccountDefaultAnswer"][];
            /**
             * @description The `after` of the next page; null at the end
             * @example WyJjeWNsZXMiLCIyMDI2LTExIl0
             */
            next: string | null;
        };
        DefaultEntryAnswer: {
            /**
             * @description What was recorded
             * @example PaymentDefaultOpened
             * @enum {string}
             */
            type: "PaymentDefaultOpened" | "PaymentDefaultEscalated" | "PaymentDefaultWrittenOff" | "PaymentDefaultCured" | "PaymentDefaultExpired" | "PaymentDefaultVoided";
            /**
             * @description In the default's stream, from 0
             * @example 0
             */
            revision: number;
            /**
             * Format: date-time
             * @description When it was recorded
             * @example 2025-09-21T04:00:00.120Z
             */
            recordedAt: string;
            /**
             * Format: date
             * @description The day on which it came so; null of an expiry and of a void
             * @example 2025-09-20
             */
            on: string | null;
            /**
             * @description Days past due that were reached; null unless it opened or escalated
             * @example 1-29
             * @enum {string|null}
             */
            bucket: "1-29" | "30-59" | "60-89" | "90+" | null;
            /**
             * @description Of a cure: overdue interest owed in all, in minor units; null where a furnisher reports it
             * @example 15
             */
            interestMinor: number | null;
            /**
             * @description Of a void: the facts no longer give it, or another course, which follows; of a cure: other terms took its place; else null
             * @example null
             * @enum {string|null}
             */
            because: "unfounded" | "restated" | "restructured" | null;
            /**
             * @description Of the account's stream: the facts up to it were known
             * @example 41
             */
            accountRevision: number;
            /**
             * Format: date
             * @description The open day on which it was concluded
             * @example 2025-09-21
             */
            concludedOn: string;
        };
        ReceiptAnswer: {
            /**
             * @description Which bureau
             * @example platform
             * @enum {string}
             */
            bureau: "platform" | "centralBank";
            /**
             * Format: uuid
             * @description The same whenever and wherever it is concluded
             * @example 0b0f6f0e-6c1d-8a7e-9f4b-2c5d8e7f9a10
             */
            receiptId: string;
        };
        ReportAnswer: {
            /**
             * @description What was recorded
             * @example NegativeRecordReported
             * @enum {string}
             */
            type: "NegativeRecordReported" | "NegativeRecordWithdrawn";
            /**
             * @description In the stream of its reports, from 0
             * @example 0
             */
            revision: number;
            /**
             * Format: date-time
             * @description When it was recorded
             * @example 2025-09-21T04:00:00.130Z
             */
            recordedAt: string;
            /**
             * @description Days past due that were reached
             * @example 1-29
             * @enum {string}
             */
            bucket: "1-29" | "30-59" | "60-89" | "90+";
            /**
             * Format: date
             * @description The day at whose end they were
             * @example 2025-09-20
             */
            on: string;
            /** @description One of each bureau */
            receipts: components["schemas"]["ReceiptAnswer"][];
            /**
             * @description Of a withdrawal: the facts no longer give the default, or give it another course; else null
             * @example null
             * @enum {string|null}
             */
            because: "unfounded" | "restated" | null;
            /**
             * @description Of the account's stream: the facts up to it were known
             * @example 41
             */
            accountRevision: number;
            /**
             * Format: date
             * @description The open day on which it was concluded
             * @example 2025-09-21
             */
            concludedOn: string;
        };
        DefaultCourseAnswer: {
            /**
             * @description The account
             * @example alice
             */
            accountId: string;
            /**
             * @description `obligation:{id}` or `bill:{id}`; `line:{id}#{date}` of what a furnisher reports, by the day on which it opened; `restructured:{date}:{item}`, by the day of the restructuring
             * @example obligation:card-2025-09
             */
            key: string;
            /**
             * @description `voided`: the facts no longer give it. `expired`: it weighs nothing any more, 60 cycles after that of its cure
             * @example cured
             * @enum {string}
             */
            status: "open" | "cured" | "expired" | "voided";
            /**
             * @description Days past due: the worst that it has reached
             * @example 1-29
             * @enum {string}
             */
            bucket: "1-29" | "30-59" | "60-89" | "90+";
            /**
             * Format: date
             * @description The day at whose end it opened
             * @example 2025-09-20
             */
            openedOn: string;
            /**
             * Format: date
             * @description The day on which payments reached the amount due; null until then
             * @example 2025-09-25
             */
            curedOn: string | null;
            /**
             * @description Whether the account holder disputes it; null of an account with too many facts
             * @example false
             */
            isDisputed: boolean | null;
            /**
             * @description `line:{id}` of credit, or the category of a bill
             * @example line:card
             */
            owner: string;
            /** @description The one recorded first first */
            timeline: components["schemas"]["DefaultEntryAnswer"][];
            /** @description What both bureaus were told of it, the one recorded first first; nothing of a default that opened before the account was first published with a score */
            reports: components["schemas"]["ReportAnswer"][];
        };
        BookedScoreAnswer: {
            /**
             * @description The account
             * @example alice
             */
            accountId: string;
            /**
             * @description The scoring round, YYYY-MM
             * @example 2026-11
             */
            cycle: string;
            /**
             * @description Points
             * @example 675
             */
            score: number;
            /**
             * @description The range that the score is in, both ends included
             * @example 650-699
             * @enum {string}
             */
            band: "350-549" | "550-599" | "600-649" | "650-699" | "700-950";
        };
        BookedScorePage: {
            /** @description In the order of the list */
            items: components["schemas"]["BookedScoreAnswer"][];
            /**
             * @description The `after` of the next page; null at the end
             * @example WyJjeWNsZXMiLCIyMDI2LTExIl0
             */
            next: string | null;
        };
        DefaultAnswer: {
            /**
             * @description The account
             * @example alice
             */
            accountId: string;
            /**
             * @description `obligation:{id}` or `bill:{id}`; `line:{id}#{date}` of what a furnisher reports, by the day on which it opened; `restructured:{date}:{item}`, by the day of the restructuring
             * @example obligation:card-2025-09
             */
            key: string;
            /**
             * @description `voided`: the facts no longer give it. `expired`: it weighs nothing any more, 60 cycles after that of its cure
             * @example cured
             * @enum {string}
             */
            status: "open" | "cured" | "expired" | "voided";
            /**
             * @description Days past due: the worst that it has reached
             * @example 1-29
             * @enum {string}
             */
            bucket: "1-29" | "30-59" | "60-89" | "90+";
            /**
             * Format: date
             * @description The day at whose end it opened
             * @example 2025-09-20
             */
            openedOn: string;
            /**
             * Format: date
             * @description The day on which payments reached the amount due; null until then
             * @example 2025-09-25
             */
            curedOn: string | null;
        };
        DefaultPage: {
            /** @description In the order of the list */
            items: components["schemas"]["DefaultAnswer"][];
            /**
             * @description The `after` of the next page; null at the end
             * @example WyJjeWNsZXMiLCIyMDI2LTExIl0
             */
            next: string | null;
        };
        ParkedInCycleAnswer: {
            /**
             * @description The account
             * @example alice
             */
            accountId: string;
            /**
             * @description Of its stream at the opening
             * @example 41
             */
            revision: number;
            /**
             * @description Why, as code and message
             * @example INVARIANT: …
             */
            error: string;
        };
        CycleFiguresAnswer: {
            /**
             * @description Accounts with a record
             * @example 210
             */
            accounts: number;
            /**
             * @description Those of them with a score
             * @example 207
             */
            scored: number;
            /**
             * @description Accounts by band; those without a score by their reason
             * @example {
             *       "600-649": 120,
             *       "650-699": 87,
             *       "NO_FACTS": 3
             *     }
             */
            distribution: {
                [key: string]: number;
            };
            /**
             * @description Merkle root over the records
             * @example 5e9f7c4a0d0b1a5c2e7f3b8d6a9c1e4f7b2d5a8c3f6e9b1d4a7c0e3f6b9d2a5c
             */
            scoresRoot: string;
            /**
             * @description Merkle root over the heads of the accounts’ hash chains at the opening
             * @example 5e9f7c4a0d0b1a5c2e7f3b8d6a9c1e4f7b2d5a8c3f6e9b1d4a7c0e3f6b9d2a5c
             */
            headsRoot: string;
        };
        CycleAnswer: {
            /**
             * @description The scoring round, YYYY-MM
             * @example 2026-11
             */
            cycle: string;
            /**
             * @description `open` while its scores are being published
             * @example closed
             * @enum {string}
             */
            state: "open" | "closed";
            /**
             * Format: date-time
             * @description What occurred before this instant counts
             * @example 2026-11-05T16:00:00.000Z
             */
            cutoffAt: string;
            /**
             * Format: date-time
             * @description What was recorded before it was opened counts
             * @example 2026-11-05T20:00:00.310Z
             */
            openedAt: string;
            /**
             * Format: date-time
             * @description When its last score had been published; null while it is open
             * @example 2026-11-05T20:00:04.870Z
             */
            closedAt: string | null;
            /**
             * @description Partitions of its register
             * @example 1
             */
            partitions: number;
            /**
             * @description SHA-256 of the scorecard
             * @example 5e9f7c4a0d0b1a5c2e7f3b8d6a9c1e4f7b2d5a8c3f6e9b1d4a7c0e3f6b9d2a5c
             */
            scorecardHash: string;
            /**
             * @description Accounts with a record; null while it is open
             * @example 210
             */
            accounts: number | null;
            /**
             * @description Those of them with a score; null while it is open
             * @example 207
             */
            scored: number | null;
            /**
             * @description Accounts by band; those without a score by their reason; null while it is open
             * @example {
             *       "600-649": 120,
             *       "650-699": 87,
             *       "NO_FACTS": 3
             *     }
             */
            distribution: {
                [key: string]: number;
            } | null;
            /**
             * @description Merkle root (RFC 6962) over the records; null while it is open
             * @example 5e9f7c4a0d0b1a5c2e7f3b8d6a9c1e4f7b2d5a8c3f6e9b1d4a7c0e3f6b9d2a5c
             */
            scoresRoot: string | null;
            /**
             * @description Merkle root over the heads of the accounts’ hash chains at the opening; null while it is open
             * @example 5e9f7c4a0d0b1a5c2e7f3b8d6a9c1e4f7b2d5a8c3f6e9b1d4a7c0e3f6b9d2a5c
             */
            headsRoot: string | null;
            /** @description Accounts that have no record yet */
            parked: components["schemas"]["ParkedInCycleAnswer"][];
            /**
             * @description How often records came late
             * @example 0
             */
            amendments: number;
            /** @description The same when it was closed, before any amendment; null while it is open */
            atClosing: components["schemas"]["CycleFiguresAnswer"] | null;
        };
        CyclePage: {
            /** @description In the order of the list */
            items: components["schemas"]["CycleAnswer"][];
            /**
             * @description The `after` of the next page; null at the end
             * @example WyJjeWNsZXMiLCIyMDI2LTExIl0
             */
            next: string | null;
        };
        CycleRequest: {
            /**
             * @description The scoring round, YYYY-MM: the one after the last, and its cutoff has come
             * @example 2026-11
             */
            cycle: string;
        };
        ParkedAnswer: {
            /**
             * @description The account
             * @example alice
             */
            accountId: string;
            /**
             * @description Of its stream, at which it failed
             * @example 41
             */
            revision: number;
            /**
             * @description Why, as a code
             * @example CANNOT_ASSESS
             */
            code: string;
            /**
             * @description Why, in words
             * @example the line has no limit
             */
            message: string;
        };
        ParkedPage: {
            /** @description In the order of the list */
            items: components["schemas"]["ParkedAnswer"][];
            /**
             * @description The `after` of the next page; null at the end
             * @example WyJjeWNsZXMiLCIyMDI2LTExIl0
             */
            next: string | null;
        };
        RetryAnswer: {
            /**
             * @description The account
             * @example alice
             */
            accountId: string;
            /** @description Why it is parked now; null if it has been assessed, with every cycle it missed */
            parked: components["schemas"]["ParkedAnswer"] | null;
        };
        OwedStepAnswer: {
            /**
             * @description A day is to be closed, with all before it, or a cycle to be run
             * @example RunCycle
             * @enum {string}
             */
            type: "CloseDay" | "RunCycle";
            /**
             * Format: date
             * @description The day to be closed; null of a cycle
             * @example null
             */
            date: string | null;
            /**
             * @description The cycle to be run, YYYY-MM; null of a day
             * @example 2026-11
             */
            cycle: string | null;
        };
        CalendarAnswer: {
            /**
             * @description The time zone of its days, by its IANA name
             * @example Asia/Shanghai
             */
            zone: string;
            /**
             * Format: date
             * @description The last day that was closed; null before the first
             * @example 2026-11-05
             */
            lastClosedOn: string | null;
            /**
             * Format: date
             * @description The day after it, as of which conclusions are drawn; null before the first
             * @example 2026-11-06
             */
            openOn: string | null;
            /**
             * @description The cycle opened last, YYYY-MM; null before the first
             * @example 2026-11
             */
            lastCycle: string | null;
            /**
             * @description The cycle whose scores are being published; null if none is
             * @example null
             */
            openCycle: string | null;
            /** @description What the schedule does next, in order */
            owed: components["schemas"]["OwedStepAnswer"][];
            /**
             * @description The command to run by hand where more is owed than is caught up unasked
             * @example null
             */
            byHand: string | null;
        };
        DayRequest: {
            /**
             * Format: date
             * @description The day, which is over; all before it are closed with it
             * @example 2026-11-05
             */
            date: string;
        };
        ActivePeriodAnswer: {
            /**
             * @description The first cycle; null: from the beginning
             * @example 2026-12
             */
            from: string | null;
            /**
             * @description The cycle from which on it is another one; null: until further notice
             * @example null
             */
            until: string | null;
        };
        ScorecardAnswer: {
            /**
             * @description Its name
             * @example v2
             */
            version: string;
            /**
             * @description SHA-256 of its canonical JSON; of a draft as it stands
             * @example 5e9f7c4a0d0b1a5c2e7f3b8d6a9c1e4f7b2d5a8c3f6e9b1d4a7c0e3f6b9d2a5c
             */
            hash: string;
            /**
             * @description A draft may be replaced; what is committed never changes
             * @example committed
             * @enum {string}
             */
            state: "draft" | "committed";
            /** @description The cycles that are opened with it, in order; none if it was never activated */
            active: components["schemas"]["ActivePeriodAnswer"][];
        };
        ScorecardsAnswer: {
            /** @description In the order in which they came */
            items: components["schemas"]["ScorecardAnswer"][];
            /**
             * @description Always null: there is one page
             * @example null
             */
            next: string | null;
        };
        ScorecardInFullAnswer: {
            /**
             * @description Its name
             * @example v2
             */
            version: string;
            /**
             * @description SHA-256 of its canonical JSON; of a draft as it stands
             * @example 5e9f7c4a0d0b1a5c2e7f3b8d6a9c1e4f7b2d5a8c3f6e9b1d4a7c0e3f6b9d2a5c
             */
            hash: string;
            /**
             * @description A draft may be replaced; what is committed never changes
             * @example committed
             * @enum {string}
             */
            state: "draft" | "committed";
            /** @description The cycles that are opened with it, in order; none if it was never activated */
            active: components["schemas"]["ActivePeriodAnswer"][];
            /** @description Its content */
            scorecard: components["schemas"]["Scorecard"];
        };
        ActivationRequest: {
            /**
             * @description The first cycle, YYYY-MM, which has not been opened yet
             * @example 2026-12
             */
            fromCycle: string;
        };
        CandidateChangeAnswer: {
            /**
             * @description RFC 6901, into the record: score, target, a part or a line
             * @example /parts/connections
             */
            pointer: string;
            /**
             * @description With the scorecard of the cycle; null without a score
             * @example 16
             */
            restated: number | null;
            /**
             * @description With the candidate; null without a score
             * @example 0
             */
            candidate: number | null;
        };
        ReplayedCycleAnswer: {
            /**
             * @description The scoring round, YYYY-MM
             * @example 2026-11
             */
            cycle: string;
            /**
             * @description `equal` and `different`: published, and the facts give the same or not. `missing`: not published, though it should have been. `parked`: it could not be assessed. `absent`: rightly not published. `unproven`: this program does not have the scorecard
             * @example equal
             * @enum {string}
             */
            status: "equal" | "different" | "missing" | "parked" | "absent" | "unproven";
            /**
             * Format: date-time
             * @description What occurred before it counted
             * @example 2026-11-05T16:00:00.000Z
             */
            cutoffAt: string;
            /**
             * Format: date-time
             * @description What was recorded before it counted: the `knownAt` that shows what was known
             * @example 2026-11-05T20:00:00.310Z
             */
            openedAt: string;
            /**
             * @description Of the account's stream that it was computed from; null if not published
             * @example 41
             */
            revision: number | null;
            /**
             * @description Points, as published; null without a score
             * @example 675
             */
            published: number | null;
            /**
             * @description Points, from the facts that were known at the time; null without a score
             * @example 675
             */
            recomputed: number | null;
            /**
             * @description Points, had everything been known that is known at `knownAt`; null without
             * @example 660
             */
            restated: number | null;
            /**
             * @description The same points if all cycles had been run with `scorecard`; null without
             * @example 652
             */
            candidate: number | null;
            /** @description What `scorecard` changes in the cycle’s restated record; none without */
            candidateChanges: components["schemas"]["CandidateChangeAnswer"][];
        };
        OpenDefaultAnswer: {
            /**
             * @description Its key
             * @example obligation:card-2025-09
             */
            key: string;
            /**
             * @description Days past due
             * @example 1-29
             * @enum {string}
             */
            bucket: "1-29" | "30-59" | "60-89" | "90+";
            /**
             * Format: date
             * @description The day at whose end it opened
             * @example 2025-09-20
             */
            openedOn: string;
        };
        StateAnswer: {
            /**
             * Format: date
             * @description As of the end of this day: the latest on which one of them occurred
             * @example 2025-09-25
             */
            asOf: string;
            /** @description The on-time streak */
            streak: components["schemas"]["StreakLengths"];
            /** @description Defaults that are open */
            openDefaults: components["schemas"]["OpenDefaultAnswer"][];
            /**
             * @description How many defaults are over
             * @example 1
             */
            curedDefaults: number;
            /**
             * @description Obligations and bills whose amount is not paid yet
             * @example 0
             */
            unsettledItems: number;
        };
        ConclusionAnswer: {
            /**
             * @description Where it stands
             * @example onTimeStreak-alice
             */
            stream: string;
            /**
             * @description In the stream, from 0
             * @example 2
             */
            revision: number;
            /**
             * @description What was recorded
             * @example OnTimeStreakBroken
             */
            type: string;
            /**
             * @description What it says; amounts in minor units
             * @example {
             *       "cycle": "2025-10",
             *       "by": "obligation:card-2025-09",
             *       "kept": 4
             *     }
             */
            data: {
                [key: string]: unknown;
            };
        };
        StepAnswer: {
            /**
             * @description In the account's stream, from 0
             * @example 41
             */
            revision: number;
            /**
             * @description The producer's id of it
             * @example b9f9b3a0-5c6e-4d9e-8f65-0a8b5b6f1c11
             */
            id: string;
            /**
             * @description The type of behaviour
             * @example RepaymentMade
             */
            type: string;
            /**
             * Format: date-time
             * @description When it happened
             * @example 2025-09-25T04:00:00.000Z
             */
            occurredAt: string;
            /**
             * Format: date-time
             * @description When it was recorded
             * @example 2025-09-25T04:00:01.250Z
             */
            recordedAt: string;
            /**
             * @description What the type says; amounts in minor units
             * @example {
             *       "repaymentId": "r-1",
             *       "obligationId": "card-2025-09",
             *       "amountMinor": 120000
             *     }
             */
            data: {
                [key: string]: unknown;
            };
            /** @description What stood after it */
            after: components["schemas"]["StateAnswer"];
            /** @description What was recorded to follow from it */
            concluded: components["schemas"]["ConclusionAnswer"][];
        };
        AccountReplayAnswer: {
            /**
             * @description The account
             * @example alice
             */
            accountId: string;
            /**
             * @description Whether everything that was ever published and concluded of it follows from its facts
             * @example true
             */
            matchesPublished: boolean;
            /**
             * @description Facts in the account's stream
             * @example 42
             */
            events: number;
            /** @description The first 100 of them */
            differences: components["schemas"]["DifferenceAnswer"][];
            /**
             * @description How many there are
             * @example 0
             */
            differenceCount: number;
            /** @description The cycles cut by `until` and opened by `knownAt`, in order */
            cycles: components["schemas"]["ReplayedCycleAnswer"][];
            /** @description A page of the facts that occurred by `until` and were recorded by `knownAt` */
            steps: components["schemas"]["StepAnswer"][];
            /**
             * @description The `after` of the next page of steps; null at the end
             * @example WyJzdGVwcyIsNDJd
             */
            next: string | null;
        };
        InclusionAnswer: {
            /**
             * @description Of the leaf, from 0
             * @example 4
             */
            index: number;
            /**
             * @description How many leaves there are
             * @example 210
             */
            size: number;
            /**
             * @description SHA-256 of the subtrees beside the path, from the leaf up; hexadecimal
             * @example [
             *       "5e9f7c4a0d0b1a5c2e7f3b8d6a9c1e4f7b2d5a8c3f6e9b1d4a7c0e3f6b9d2a5c"
             *     ]
             */
            path: string[];
        };
        BundleAnswer: {
            /**
             * @description The form of this document
             * @example abt-bundle/1
             */
            format: string;
            /**
             * @description The account
             * @example alice
             */
            accountId: string;
            /**
             * @description IANA zone of days
             * @example Asia/Shanghai
             */
            zone: string;
            /**
             * @description The cycle whose record it is
             * @example 2026-11
             */
            cycle: string;
            /**
             * @description The record as it was published: canonical JSON of it is the leaf of scoresRoot
             * @example {
             *       "accountId": "alice",
             *       "cycle": "2026-11",
             *       "score": 675
             *     }
             */
            record: {
                [key: string]: unknown;
            };
            /**
             * @description The account’s stream, as hashed, up to what the record was computed from
             * @example [
             *       {
             *         "revision": 0,
             *         "type": "RealNameVerified",
             *         "data": "{}",
             *         "hash": "5e9f7c4a0d0b1a5c2e7f3b8d6a9c1e4f7b2d5a8c3f6e9b1d4a7c0e3f6b9d2a5c"
             *       }
             *     ]
             */
            events: {
                [key: string]: unknown;
            }[];
            /**
             * @description The cycles in which it was published up to this one, and from which revision
             * @example [
             *       {
             *         "cycle": "2026-11",
             *         "revision": 41,
             *         "scorecardHash": "5e9f7c4a0d0b1a5c2e7f3b8d6a9c1e4f7b2d5a8c3f6e9b1d4a7c0e3f6b9d2a5c"
             *       }
             *     ]
             */
            publications: {
                [key: string]: unknown;
            }[];
            /**
             * @description The scorecards that it was published with, by their hashes
             * @example {
             *       "5e9f7c4a0d0b1a5c2e7f3b8d6a9c1e4f7b2d5a8c3f6e9b1d4a7c0e3f6b9d2a5c": {
             *         "version": "v1"
             *       }
             *     }
             */
            scorecards: {
                [key: string]: unknown;
            };
            /**
             * @description What was recorded when the cycle was opened; cutoffAt in ms since 1970
             * @example {
             *       "cycle": "2026-11",
             *       "cutoffAt": 1793894400000,
             *       "scorecardHash": "5e9f7c4a0d0b1a5c2e7f3b8d6a9c1e4f7b2d5a8c3f6e9b1d4a7c0e3f6b9d2a5c"
             *     }
             */
            opened: {
                [key: string]: unknown;
            };
            /**
             * @description What was recorded when it was closed, or amended last: records and roots
             * @example {
             *       "accounts": 210,
             *       "scoresRoot": "5e9f7c4a0d0b1a5c2e7f3b8d6a9c1e4f7b2d5a8c3f6e9b1d4a7c0e3f6b9d2a5c",
             *       "headsRoot": "5e9f7c4a0d0b1a5c2e7f3b8d6a9c1e4f7b2d5a8c3f6e9b1d4a7c0e3f6b9d2a5c"
             *     }
             */
            closed: {
                [key: string]: unknown;
            };
            /** @description Where the record is below scoresRoot */
            scores: components["schemas"]["InclusionAnswer"];
            /** @description Where the end of the account’s stream is below headsRoot */
            heads: components["schemas"]["InclusionAnswer"];
        };
        AuditProgressAnswer: {
            /**
             * @description Accounts or streams that are done
             * @example 500
             */
            done: number;
            /**
             * @description Of how many; 0 until it is known
             * @example 7000
             */
            total: number;
        };
        CycleSummaryAnswer: {
            /**
             * @description The scoring round, YYYY-MM
             * @example 2026-11
             */
            cycle: string;
            /**
             * @description Whether its scores are published
             * @example true
             */
            isClosed: boolean;
            /**
             * @description Records, late ones included
             * @example 210
             */
            accounts: number;
            /**
             * @description Records with a score
             * @example 207
             */
            scored: number;
            /**
             * @description Accounts without a record
             * @example 0
             */
            parked: number;
            /**
             * @description Over what stands there now
             * @example 03ab…
             */
            scoresRoot: string;
            /**
             * @description Over what stands there now
             * @example 7c1f…
             */
            headsRoot: string;
        };
        BookVerdictAnswer: {
            /**
             * @description Whether everything published and concluded follows from the facts
             * @example true
             */
            matchesPublished: boolean;
            /**
             * @description Accounts with facts
             * @example 210
             */
            accounts: number;
            /**
             * @description Events of the log
             * @example 48211
             */
            events: number;
            /**
             * @description Records by what became of them, over all cycles
             * @example {
             *       "equal": 2510,
             *       "different": 0,
             *       "missing": 0,
             *       "parked": 0,
             *       "absent": 10,
             *       "unproven": 0
             *     }
             */
            records: {
                [key: string]: number;
            };
            /** @description In order */
            cycles: components["schemas"]["CycleSummaryAnswer"][];
            /** @description The first 100 of them */
            differences: components["schemas"]["DifferenceAnswer"][];
            /**
             * @description How many there are
             * @example 0
             */
            differenceCount: number;
        };
        ReplayAnswer: {
            /**
             * Format: uuid
             * @description Its id, until the service ends
             * @example 0190f3c2-7d1e-7c3a-9b52-3f8a6d0c4e11
             */
            id: string;
            /**
             * @description Whether it is over
             * @example finished
             * @enum {string}
             */
            state: "running" | "finished" | "failed";
            /**
             * Format: date-time
             * @description When it was begun
             * @example 2026-11-21T09:30:00.000Z
             */
            startedAt: string;
            /**
             * Format: date-time
             * @description When it was over; null until then
             * @example 2026-11-21T09:31:10.000Z
             */
            finishedAt: string | null;
            /** @description How far it is */
            progress: components["schemas"]["AuditProgressAnswer"];
            /**
             * @description Why it has failed; null unless it has
             * @example null
             */
            error: string | null;
            /** @description The verdict; null until it is finished */
            result: components["schemas"]["BookVerdictAnswer"] | null;
        };
        ChainBreakAnswer: {
            /**
             * @description Of the event log
             * @example account-alice
             */
            stream: string;
            /**
             * @description Where it shows, from 0
             * @example 7
             */
            revision: number;
            /**
             * @description What it is
             * @example CONTENT_CHANGED
             * @enum {string}
             */
            reason: "CONTENT_CHANGED" | "EVENT_MISSING" | "WRONG_ORDER" | "CHAIN_BROKEN";
            /**
             * @description In words
             * @example revision 7 is missing
             */
            detail: string;
        };
        ChainsAnswer: {
            /**
             * @description Whether none is broken
             * @example true
             */
            isSound: boolean;
            /**
             * @description Streams that were followed
             * @example 431
             */
            streams: number;
            /**
             * @description Events that they hold
             * @example 48211
             */
            events: number;
            /** @description The first of each, at most 100 */
            breaks: components["schemas"]["ChainBreakAnswer"][];
            /**
             * @description How many streams are broken
             * @example 0
             */
            breakCount: number;
        };
        IntegrityAnswer: {
            /**
             * Format: uuid
             * @description Its id, until the service ends
             * @example 0190f3c2-7d1e-7c3a-9b52-3f8a6d0c4e11
             */
            id: string;
            /**
             * @description Whether it is over
             * @example finished
             * @enum {string}
             */
            state: "running" | "finished" | "failed";
            /**
             * Format: date-time
             * @description When it was begun
             * @example 2026-11-21T09:30:00.000Z
             */
            startedAt: string;
            /**
             * Format: date-time
             * @description When it was over; null until then
             * @example 2026-11-21T09:31:10.000Z
             */
            finishedAt: string | null;
            /** @description How far it is */
            progress: components["schemas"]["AuditProgressAnswer"];
            /**
             * @description Why it has failed; null unless it has
             * @example null
             */
            error: string | null;
            /** @description What was found; null until it is finished */
            result: components["schemas"]["ChainsAnswer"] | null;
        };
        /**
         * @description One behaviour as a producer reports it: one of 49 types
         * @example {
         *       "id": "b9f9b3a0-5c6e-4d9e-8f65-0a8b5b6f1c11",
         *       "accountId": "alice",
         *       "type": "RepaymentMade",
         *       "occurredAt": "2026-10-20T09:30:00+08:00",
         *       "source": "core-banking",
         *       "data": {
         *         "repaymentId": "repayment-1",
         *         "obligationId": "obligation-2026-11",
         *         "amountMinor": 12000,
         *         "paidBy": "friend-7",
         *         "lineId": "line-1",
         *         "amountDueMinor": 12000,
         *         "dueOn": "2026-11-05"
         *       }
         *     }
         */
        Behaviour: components["schemas"]["AccountOpened"] | components["schemas"]["AccountClosed"] | components["schemas"]["RealNameVerified"] | components["schemas"]["ProfileItemProvided"] | components["schemas"]["ProfileItemWithdrawn"] | components["schemas"]["PhoneBound"] | components["schemas"]["CardBound"] | components["schemas"]["CreditLineOpened"] | components["schemas"]["CreditLineClosed"] | components["schemas"]["LoanDrawn"] | components["schemas"]["ObligationDue"] | components["schemas"]["StatementIssued"] | components["schemas"]["RepaymentMade"] | components["schemas"]["RepaymentReversed"] | components["schemas"]["DelinquencyReported"] | components["schemas"]["DebtPositionReported"] | components["schemas"]["BillIssued"] | components["schemas"]["BillPaid"] | components["schemas"]["PurchaseMade"] | components["schemas"]["GoodsDelivered"] | components["schemas"]["ReceiptConfirmed"] | components["schemas"]["OrderDisputed"] | components["schemas"]["CreditQueried"] | components["schemas"]["CreditApplied"] | components["schemas"]["AuthorisationRevoked"] | components["schemas"]["IncomeReceived"] | components["schemas"]["InsuranceContributed"] | components["schemas"]["AssetVerified"] | components["schemas"]["TransferMade"] | components["schemas"]["RedPacketExchanged"] | components["schemas"]["DonationMade"] | components["schemas"]["InvestmentContributed"] | components["schemas"]["ServiceContractFulfilled"] | components["schemas"]["ServiceContractBreached"] | components["schemas"]["ConnectionAdded"] | components["schemas"]["ConnectionRemoved"] | components["schemas"]["RiskyContactFlagged"] | components["schemas"]["RiskyContactCleared"] | components["schemas"]["GroupJoined"] | components["schemas"]["PartnerScoreReported"] | components["schemas"]["BehaviourVoided"] | components["schemas"]["DisputeOpened"] | components["schemas"]["DisputeResolved"] | components["schemas"]["ObligationRestructured"] | components["schemas"]["ObligationWrittenOff"] | components["schemas"]["DelinquencyPaused"] | components["schemas"]["DelinquencyResumed"] | components["schemas"]["CreditRepairGranted"] | components["schemas"]["SubjectErased"];
        /**
         * @description One behaviour as a producer reports it: one of 49 types
         * @example {
         *       "id": "b9f9b3a0-5c6e-4d9e-8f65-0a8b5b6f1c11",
         *       "accountId": "alice",
         *       "type": "RepaymentMade",
         *       "occurredAt": "2026-10-20T09:30:00+08:00",
         *       "source": "core-banking",
         *       "data": {
         *         "repaymentId": "repayment-1",
         *         "obligationId": "obligation-2026-11",
         *         "amountMinor": 12000,
         *         "paidBy": "friend-7",
         *         "lineId": "line-1",
         *         "amountDueMinor": 12000,
         *         "dueOn": "2026-11-05"
         *       }
         *     }
         */
        BehaviourItem: components["schemas"]["AccountOpenedItem"] | components["schemas"]["AccountClosedItem"] | components["schemas"]["RealNameVerifiedItem"] | components["schemas"]["ProfileItemProvidedItem"] | components["schemas"]["ProfileItemWithdrawnItem"] | components["schemas"]["PhoneBoundItem"] | components["schemas"]["CardBoundItem"] | components["schemas"]["CreditLineOpenedItem"] | components["schemas"]["CreditLineClosedItem"] | components["schemas"]["LoanDrawnItem"] | components["schemas"]["ObligationDueItem"] | components["schemas"]["StatementIssuedItem"] | components["schemas"]["RepaymentMadeItem"] | components["schemas"]["RepaymentReversedItem"] | components["schemas"]["DelinquencyReportedItem"] | components["schemas"]["DebtPositionReportedItem"] | components["schemas"]["BillIssuedItem"] | components["schemas"]["BillPaidItem"] | components["schemas"]["PurchaseMadeItem"] | components["schemas"]["GoodsDeliveredItem"] | components["schemas"]["ReceiptConfirmedItem"] | components["schemas"]["OrderDisputedItem"] | components["schemas"]["CreditQueriedItem"] | components["schemas"]["CreditAppliedItem"] | components["schemas"]["AuthorisationRevokedItem"] | components["schemas"]["IncomeReceivedItem"] | components["schemas"]["InsuranceContributedItem"] | components["schemas"]["AssetVerifiedItem"] | components["schemas"]["TransferMadeItem"] | components["schemas"]["RedPacketExchangedItem"] | components["schemas"]["DonationMadeItem"] | components["schemas"]["InvestmentContributedItem"] | components["schemas"]["ServiceContractFulfilledItem"] | components["schemas"]["ServiceContractBreachedItem"] | components["schemas"]["ConnectionAddedItem"] | components["schemas"]["ConnectionRemovedItem"] | components["schemas"]["RiskyContactFlaggedItem"] | components["schemas"]["RiskyContactClearedItem"] | components["schemas"]["GroupJoinedItem"] | components["schemas"]["PartnerScoreReportedItem"] | components["schemas"]["BehaviourVoidedItem"] | components["schemas"]["DisputeOpenedItem"] | components["schemas"]["DisputeResolvedItem"] | components["schemas"]["ObligationRestructuredItem"] | components["schemas"]["ObligationWrittenOffItem"] | components["schemas"]["DelinquencyPausedItem"] | components["schemas"]["DelinquencyResumedItem"] | components["schemas"]["CreditRepairGrantedItem"] | components["schemas"]["SubjectErasedItem"];
        /**
         * @description The account was opened.
         * @example {
         *       "id": "b9f9b3a0-5c6e-4d9e-8f65-0a8b5b6f1c11",
         *       "accountId": "alice",
         *       "type": "AccountOpened",
         *       "occurredAt": "2026-10-20T09:30:00+08:00",
         *       "source": "core-banking",
         *       "data": {
         *         "openedOn": "2024-02-29",
         *         "cohort": "autumn"
         *       }
         *     }
         */
        AccountOpened: {
            /**
             * Format: uuid
             * @description The producer's own, of any UUID version: the same id again is the same behaviour
             * @example b9f9b3a0-5c6e-4d9e-8f65-0a8b5b6f1c11
             */
            id: string;
            /**
             * @description Whose behaviour it is
             * @example alice
             */
            accountId?: string;
            /**
             * @description What was done; the shape of data follows from it (enum property replaced by openapi-typescript)
             * @enum {string}
             */
            type: "AccountOpened";
            /**
             * Format: date-time
             * @description When it happened: an ISO 8601 instant with Z or an offset, at most 24 h ahead of the clock
             * @example 2026-10-20T09:30:00+08:00
             */
            occurredAt: string;
            /**
             * @description Who reports it
             * @example core-banking
             */
            source?: string;
            data: components["schemas"]["AccountOpenedData"];
        };
        /**
         * @description The account was closed: from then on it is published without a score.
         * @example {
         *       "id": "b9f9b3a0-5c6e-4d9e-8f65-0a8b5b6f1c11",
         *       "accountId": "alice",
         *       "type": "AccountClosed",
         *       "occurredAt": "2026-10-20T09:30:00+08:00",
         *       "source": "core-banking",
         *       "data": {
         *         "closedOn": "2026-11-01"
         *       }
         *     }
         */
        AccountClosed: {
            /**
             * Format: uuid
             * @description The producer's own, of any UUID version: the same id again is the same behaviour
             * @example b9f9b3a0-5c6e-4d9e-8f65-0a8b5b6f1c11
             */
            id: string;
            /**
             * @description Whose behaviour it is
             * @example alice
             */
            accountId?: string;
            /**
             * @description What was done; the shape of data follows from it (enum property replaced by openapi-typescript)
             * @enum {string}
             */
            type: "AccountClosed";
            /**
             * Format: date-time
             * @description When it happened: an ISO 8601 instant with Z or an offset, at most 24 h ahead of the clock
             * @example 2026-10-20T09:30:00+08:00
             */
            occurredAt: string;
            /**
             * @description Who reports it
             * @example core-banking
             */
            source?: string;
            data: components["schemas"]["AccountClosedData"];
        };
        /**
         * @description The person behind the account was identified. There is nothing more to say about it.
         * @example {
         *       "id": "b9f9b3a0-5c6e-4d9e-8f65-0a8b5b6f1c11",
         *       "accountId": "alice",
         *       "type": "RealNameVerified",
         *       "occurredAt": "2026-10-20T09:30:00+08:00",
         *       "source": "core-banking",
         *       "data": {}
         *     }
         */
        RealNameVerified: {
            /**
             * Format: uuid
             * @description The producer's own, of any UUID version: the same id again is the same behaviour
             * @example b9f9b3a0-5c6e-4d9e-8f65-0a8b5b6f1c11
             */
            id: string;
            /**
             * @description Whose behaviour it is
             * @example alice
             */
            accountId?: string;
            /**
             * @description What was done; the shape of data follows from it (enum property replaced by openapi-typescript)
             * @enum {string}
             */
            type: "RealNameVerified";
            /**
             * Format: date-time
             * @description When it happened: an ISO 8601 instant with Z or an offset, at most 24 h ahead of the clock
             * @example 2026-10-20T09:30:00+08:00
             */
            occurredAt: string;
            /**
             * @description Who reports it
             * @example core-banking
             */
            source?: string;
            data: components["schemas"]["RealNameVerifiedData"];
        };
        /**
         * @description An item of the profile was provided. What it says is not told.
         * @example {
         *       "id": "b9f9b3a0-5c6e-4d9e-8f65-0a8b5b6f1c11",
         *       "accountId": "alice",
         *       "type": "ProfileItemProvided",
         *       "occurredAt": "2026-10-20T09:30:00+08:00",
         *       "source": "core-banking",
         *       "data": {
         *         "item": "education"
         *       }
         *     }
         */
        ProfileItemProvided: {
            /**
             * Format: uuid
             * @description The producer's own, of any UUID version: the same id again is the same behaviour
             * @example b9f9b3a0-5c6e-4d9e-8f65-0a8b5b6f1c11
             */
            id: string;
            /**
             * @description Whose behaviour it is
             * @example alice
             */
            accountId?: string;
            /**
             * @description What was done; the shape of data follows from it (enum property replaced by openapi-typescript)
             * @enum {string}
             */
            type: "ProfileItemProvided";
            /**
             * Format: date-time
             * @description When it happened: an ISO 8601 instant with Z or an offset, at most 24 h ahead of the clock
             * @example 2026-10-20T09:30:00+08:00
             */
            occurredAt: string;
            /**
             * @description Who reports it
             * @example core-banking
             */
            source?: string;
            data: components["schemas"]["ProfileItemProvidedData"];
        };
        /**
         * @description An item of the profile was withdrawn.
         * @example {
         *       "id": "b9f9b3a0-5c6e-4d9e-8f65-0a8b5b6f1c11",
         *       "accountId": "alice",
         *       "type": "ProfileItemWithdrawn",
         *       "occurredAt": "2026-10-20T09:30:00+08:00",
         *       "source": "core-banking",
         *       "data": {
         *         "item": "education"
         *       }
         *     }
         */
        ProfileItemWithdrawn: {
            /**
             * Format: uuid
             * @description The producer's own, of any UUID version: the same id again is the same behaviour
             * @example b9f9b3a0-5c6e-4d9e-8f65-0a8b5b6f1c11
             */
            id: string;
            /**
             * @description Whose behaviour it is
             * @example alice
             */
            accountId?: string;
            /**
             * @description What was done; the shape of data follows from it (enum property replaced by openapi-typescript)
             * @enum {string}
             */
            type: "ProfileItemWithdrawn";
            /**
             * Format: date-time
             * @description When it happened: an ISO 8601 instant with Z or an offset, at most 24 h ahead of the clock
             * @example 2026-10-20T09:30:00+08:00
             */
            occurredAt: string;
            /**
             * @description Who reports it
             * @example core-banking
             */
            source?: string;
            data: components["schemas"]["ProfileItemWithdrawnData"];
        };
        /**
         * @description A phone was bound to the account, in the place of the one before.
         * @example {
         *       "id": "b9f9b3a0-5c6e-4d9e-8f65-0a8b5b6f1c11",
         *       "accountId": "alice",
         *       "type": "PhoneBound",
         *       "occurredAt": "2026-10-20T09:30:00+08:00",
         *       "source": "core-banking",
         *       "data": {
         *         "phoneRef": "phone-1"
         *       }
         *     }
         */
        PhoneBound: {
            /**
             * Format: uuid
             * @description The producer's own, of any UUID version: the same id again is the same behaviour
             * @example b9f9b3a0-5c6e-4d9e-8f65-0a8b5b6f1c11
             */
            id: string;
            /**
             * @description Whose behaviour it is
             * @example alice
             */
            accountId?: string;
            /**
             * @description What was done; the shape of data follows from it (enum property replaced by openapi-typescript)
             * @enum {string}
             */
            type: "PhoneBound";
            /**
             * Format: date-time
             * @description When it happened: an ISO 8601 instant with Z or an offset, at most 24 h ahead of the clock
             * @example 2026-10-20T09:30:00+08:00
             */
            occurredAt: string;
            /**
             * @description Who reports it
             * @example core-banking
             */
            source?: string;
            data: components["schemas"]["PhoneBoundData"];
        };
        /**
         * @description A bank card was bound to the account.
         * @example {
         *       "id": "b9f9b3a0-5c6e-4d9e-8f65-0a8b5b6f1c11",
         *       "accountId": "alice",
         *       "type": "CardBound",
         *       "occurredAt": "2026-10-20T09:30:00+08:00",
         *       "source": "core-banking",
         *       "data": {
         *         "cardRef": "card-1",
         *         "kind": "debit"
         *       }
         *     }
         */
        CardBound: {
            /**
             * Format: uuid
             * @description The producer's own, of any UUID version: the same id again is the same behaviour
             * @example b9f9b3a0-5c6e-4d9e-8f65-0a8b5b6f1c11
             */
            id: string;
            /**
             * @description Whose behaviour it is
             * @example alice
             */
            accountId?: string;
            /**
             * @description What was done; the shape of data follows from it (enum property replaced by openapi-typescript)
             * @enum {string}
             */
            type: "CardBound";
            /**
             * Format: date-time
             * @description When it happened: an ISO 8601 instant with Z or an offset, at most 24 h ahead of the clock
             * @example 2026-10-20T09:30:00+08:00
             */
            occurredAt: string;
            /**
             * @description Who reports it
             * @example core-banking
             */
            source?: string;
            data: components["schemas"]["CardBoundData"];
        };
        /**
         * @description A line of credit was granted.
         * @example {
         *       "id": "b9f9b3a0-5c6e-4d9e-8f65-0a8b5b6f1c11",
         *       "accountId": "alice",
         *       "type": "CreditLineOpened",
         *       "occurredAt": "2026-10-20T09:30:00+08:00",
         *       "source": "core-banking",
         *       "data": {
         *         "lineId": "line-1",
         *         "kind": "payLater",
         *         "limitMinor": 500000,
         *         "currency": "CNY"
         *       }
         *     }
         */
        CreditLineOpened: {
            /**
             * Format: uuid
             * @description The producer's own, of any UUID version: the same id again is the same behaviour
             * @example b9f9b3a0-5c6e-4d9e-8f65-0a8b5b6f1c11
             */
            id: string;
            /**
             * @description Whose behaviour it is
             * @example alice
             */
            accountId?: string;
            /**
             * @description What was done; the shape of data follows from it (enum property replaced by openapi-typescript)
             * @enum {string}
             */
            type: "CreditLineOpened";
            /**
             * Format: date-time
             * @description When it happened: an ISO 8601 instant with Z or an offset, at most 24 h ahead of the clock
             * @example 2026-10-20T09:30:00+08:00
             */
            occurredAt: string;
            /**
             * @description Who reports it
             * @example core-banking
             */
            source?: string;
            data: components["schemas"]["CreditLineOpenedData"];
        };
        /**
         * @description A line of credit was ended.
         * @example {
         *       "id": "b9f9b3a0-5c6e-4d9e-8f65-0a8b5b6f1c11",
         *       "accountId": "alice",
         *       "type": "CreditLineClosed",
         *       "occurredAt": "2026-10-20T09:30:00+08:00",
         *       "source": "core-banking",
         *       "data": {
         *         "lineId": "line-1"
         *       }
         *     }
         */
        CreditLineClosed: {
            /**
             * Format: uuid
             * @description The producer's own, of any UUID version: the same id again is the same behaviour
             * @example b9f9b3a0-5c6e-4d9e-8f65-0a8b5b6f1c11
             */
            id: string;
            /**
             * @description Whose behaviour it is
             * @example alice
             */
            accountId?: string;
            /**
             * @description What was done; the shape of data follows from it (enum property replaced by openapi-typescript)
             * @enum {string}
             */
            type: "CreditLineClosed";
            /**
             * Format: date-time
             * @description When it happened: an ISO 8601 instant with Z or an offset, at most 24 h ahead of the clock
             * @example 2026-10-20T09:30:00+08:00
             */
            occurredAt: string;
            /**
             * @description Who reports it
             * @example core-banking
             */
            source?: string;
            data: components["schemas"]["CreditLineClosedData"];
        };
        /**
         * @description Money was drawn on a line; a draw that was asked for may come in several parts.
         * @example {
         *       "id": "b9f9b3a0-5c6e-4d9e-8f65-0a8b5b6f1c11",
         *       "accountId": "alice",
         *       "type": "LoanDrawn",
         *       "occurredAt": "2026-10-20T09:30:00+08:00",
         *       "source": "core-banking",
         *       "data": {
         *         "lineId": "line-1",
         *         "amountMinor": 200000,
         *         "drawId": "draw-1"
         *       }
         *     }
         */
        LoanDrawn: {
            /**
             * Format: uuid
             * @description The producer's own, of any UUID version: the same id again is the same behaviour
             * @example b9f9b3a0-5c6e-4d9e-8f65-0a8b5b6f1c11
             */
            id: string;
            /**
             * @description Whose behaviour it is
             * @example alice
             */
            accountId?: string;
            /**
             * @description What was done; the shape of data follows from it (enum property replaced by openapi-typescript)
             * @enum {string}
             */
            type: "LoanDrawn";
            /**
             * Format: date-time
             * @description When it happened: an ISO 8601 instant with Z or an offset, at most 24 h ahead of the clock
             * @example 2026-10-20T09:30:00+08:00
             */
            occurredAt: string;
            /**
             * @description Who reports it
             * @example core-banking
             */
            source?: string;
            data: components["schemas"]["LoanDrawnData"];
        };
        /**
         * @description What must be paid on a line, and up to the end of which local date.
         * @example {
         *       "id": "b9f9b3a0-5c6e-4d9e-8f65-0a8b5b6f1c11",
         *       "accountId": "alice",
         *       "type": "ObligationDue",
         *       "occurredAt": "2026-10-20T09:30:00+08:00",
         *       "source": "core-banking",
         *       "data": {
         *         "obligationId": "obligation-2026-11",
         *         "lineId": "line-1",
         *         "amountDueMinor": 12000,
         *         "dueOn": "2026-11-05"
         *       }
         *     }
         */
        ObligationDue: {
            /**
             * Format: uuid
             * @description The producer's own, of any UUID version: the same id again is the same behaviour
             * @example b9f9b3a0-5c6e-4d9e-8f65-0a8b5b6f1c11
             */
            id: string;
            /**
             * @description Whose behaviour it is
             * @example alice
             */
            accountId?: string;
            /**
             * @description What was done; the shape of data follows from it (enum property replaced by openapi-typescript)
             * @enum {string}
             */
            type: "ObligationDue";
            /**
             * Format: date-time
             * @description When it happened: an ISO 8601 instant with Z or an offset, at most 24 h ahead of the clock
             * @example 2026-10-20T09:30:00+08:00
             */
            occurredAt: string;
            /**
             * @description Who reports it
             * @example core-banking
             */
            source?: string;
            data: components["schemas"]["ObligationDueData"];
        };
        /**
         * @description What a line owes in all on a date.
         * @example {
         *       "id": "b9f9b3a0-5c6e-4d9e-8f65-0a8b5b6f1c11",
         *       "accountId": "alice",
         *       "type": "StatementIssued",
         *       "occurredAt": "2026-10-20T09:30:00+08:00",
         *       "source": "core-banking",
         *       "data": {
         *         "statementId": "statement-2026-10",
         *         "lineId": "line-1",
         *         "balanceMinor": -2000,
         *         "issuedOn": "2026-10-20",
         *         "obligationId": "obligation-2026-11"
         *       }
         *     }
         */
        StatementIssued: {
            /**
             * Format: uuid
             * @description The producer's own, of any UUID version: the same id again is the same behaviour
             * @example b9f9b3a0-5c6e-4d9e-8f65-0a8b5b6f1c11
             */
            id: string;
            /**
             * @description Whose behaviour it is
             * @example alice
             */
            accountId?: string;
            /**
             * @description What was done; the shape of data follows from it (enum property replaced by openapi-typescript)
             * @enum {string}
             */
            type: "StatementIssued";
            /**
             * Format: date-time
             * @description When it happened: an ISO 8601 instant with Z or an offset, at most 24 h ahead of the clock
             * @example 2026-10-20T09:30:00+08:00
             */
            occurredAt: string;
            /**
             * @description Who reports it
             * @example core-banking
             */
            source?: string;
            data: components["schemas"]["StatementIssuedData"];
        };
        /**
         * @description An obligation was paid, wholly or in part; with its terms where nobody announced it.
         * @example {
         *       "id": "b9f9b3a0-5c6e-4d9e-8f65-0a8b5b6f1c11",
         *       "accountId": "alice",
         *       "type": "RepaymentMade",
         *       "occurredAt": "2026-10-20T09:30:00+08:00",
         *       "source": "core-banking",
         *       "data": {
         *         "repaymentId": "repayment-1",
         *         "obligationId": "obligation-2026-11",
         *         "amountMinor": 12000,
         *         "paidBy": "friend-7",
         *         "lineId": "line-1",
         *         "amountDueMinor": 12000,
         *         "dueOn": "2026-11-05"
         *       }
         *     }
         */
        RepaymentMade: {
            /**
             * Format: uuid
             * @description The producer's own, of any UUID version: the same id again is the same behaviour
             * @example b9f9b3a0-5c6e-4d9e-8f65-0a8b5b6f1c11
             */
            id: string;
            /**
             * @description Whose behaviour it is
             * @example alice
             */
            accountId?: string;
            /**
             * @description What was done; the shape of data follows from it (enum property replaced by openapi-typescript)
             * @enum {string}
             */
            type: "RepaymentMade";
            /**
             * Format: date-time
             * @description When it happened: an ISO 8601 instant with Z or an offset, at most 24 h ahead of the clock
             * @example 2026-10-20T09:30:00+08:00
             */
            occurredAt: string;
            /**
             * @description Who reports it
             * @example core-banking
             */
            source?: string;
            data: components["schemas"]["RepaymentMadeData"];
        };
        /**
         * @description A payment, of an obligation or of a bill, was taken back: it never was.
         * @example {
         *       "id": "b9f9b3a0-5c6e-4d9e-8f65-0a8b5b6f1c11",
         *       "accountId": "alice",
         *       "type": "RepaymentReversed",
         *       "occurredAt": "2026-10-20T09:30:00+08:00",
         *       "source": "core-banking",
         *       "data": {
         *         "targetId": "0190f3c2-7d1e-7c3a-9b52-3f8a6d0c4e11",
         *         "reason": "The bank took the payment back."
         *       }
         *     }
         */
        RepaymentReversed: {
            /**
             * Format: uuid
             * @description The producer's own, of any UUID version: the same id again is the same behaviour
             * @example b9f9b3a0-5c6e-4d9e-8f65-0a8b5b6f1c11
             */
            id: string;
            /**
             * @description Whose behaviour it is
             * @example alice
             */
            accountId?: string;
            /**
             * @description What was done; the shape of data follows from it (enum property replaced by openapi-typescript)
             * @enum {string}
             */
            type: "RepaymentReversed";
            /**
             * Format: date-time
             * @description When it happened: an ISO 8601 instant with Z or an offset, at most 24 h ahead of the clock
             * @example 2026-10-20T09:30:00+08:00
             */
            occurredAt: string;
            /**
             * @description Who reports it
             * @example core-banking
             */
            source?: string;
            data: components["schemas"]["RepaymentReversedData"];
        };
        /**
         * @description A furnisher's own statement about a line as of a date.
         * @example {
         *       "id": "b9f9b3a0-5c6e-4d9e-8f65-0a8b5b6f1c11",
         *       "accountId": "alice",
         *       "type": "DelinquencyReported",
         *       "occurredAt": "2026-10-20T09:30:00+08:00",
         *       "source": "core-banking",
         *       "data": {
         *         "lineId": "line-1",
         *         "daysPastDue": 31,
         *         "amountOverdueMinor": 12000,
         *         "asOf": "2026-11-04"
         *       }
         *     }
         */
        DelinquencyReported: {
            /**
             * Format: uuid
             * @description The producer's own, of any UUID version: the same id again is the same behaviour
             * @example b9f9b3a0-5c6e-4d9e-8f65-0a8b5b6f1c11
             */
            id: string;
            /**
             * @description Whose behaviour it is
             * @example alice
             */
            accountId?: string;
            /**
             * @description What was done; the shape of data follows from it (enum property replaced by openapi-typescript)
             * @enum {string}
             */
            type: "DelinquencyReported";
            /**
             * Format: date-time
             * @description When it happened: an ISO 8601 instant with Z or an offset, at most 24 h ahead of the clock
             * @example 2026-10-20T09:30:00+08:00
             */
            occurredAt: string;
            /**
             * @description Who reports it
             * @example core-banking
             */
            source?: string;
            data: components["schemas"]["DelinquencyReportedData"];
        };
        /**
         * @description How much of the granted credit is in use: a ratio, or both amounts.
         * @example {
         *       "id": "b9f9b3a0-5c6e-4d9e-8f65-0a8b5b6f1c11",
         *       "accountId": "alice",
         *       "type": "DebtPositionReported",
         *       "occurredAt": "2026-10-20T09:30:00+08:00",
         *       "source": "core-banking",
         *       "data": {
         *         "usedMinor": 200000,
         *         "limitMinor": 500000
         *       }
         *     }
         */
        DebtPositionReported: {
            /**
             * Format: uuid
             * @description The producer's own, of any UUID version: the same id again is the same behaviour
             * @example b9f9b3a0-5c6e-4d9e-8f65-0a8b5b6f1c11
             */
            id: string;
            /**
             * @description Whose behaviour it is
             * @example alice
             */
            accountId?: string;
            /**
             * @description What was done; the shape of data follows from it (enum property replaced by openapi-typescript)
             * @enum {string}
             */
            type: "DebtPositionReported";
            /**
             * Format: date-time
             * @description When it happened: an ISO 8601 instant with Z or an offset, at most 24 h ahead of the clock
             * @example 2026-10-20T09:30:00+08:00
             */
            occurredAt: string;
            /**
             * @description Who reports it
             * @example core-banking
             */
            source?: string;
            data: components["schemas"]["DebtPositionReportedData"];
        };
        /**
         * @description A bill was sent, to be paid up to the end of a local date.
         * @example {
         *       "id": "b9f9b3a0-5c6e-4d9e-8f65-0a8b5b6f1c11",
         *       "accountId": "alice",
         *       "type": "BillIssued",
         *       "occurredAt": "2026-10-20T09:30:00+08:00",
         *       "source": "core-banking",
         *       "data": {
         *         "billId": "bill-2026-11",
         *         "category": "water",
         *         "amountMinor": 8800,
         *         "dueOn": "2026-11-10",
         *         "currency": "CNY"
         *       }
         *     }
         */
        BillIssued: {
            /**
             * Format: uuid
             * @description The producer's own, of any UUID version: the same id again is the same behaviour
             * @example b9f9b3a0-5c6e-4d9e-8f65-0a8b5b6f1c11
             */
            id: string;
            /**
             * @description Whose behaviour it is
             * @example alice
             */
            accountId?: string;
            /**
             * @description What was done; the shape of data follows from it (enum property replaced by openapi-typescript)
             * @enum {string}
             */
            type: "BillIssued";
            /**
             * Format: date-time
             * @description When it happened: an ISO 8601 instant with Z or an offset, at most 24 h ahead of the clock
             * @example 2026-10-20T09:30:00+08:00
             */
            occurredAt: string;
            /**
             * @description Who reports it
             * @example core-banking
             */
            source?: string;
            data: components["schemas"]["BillIssuedData"];
        };
        /**
         * @description A bill was paid, wholly or in part; with its terms where nobody announced it.
         * @example {
         *       "id": "b9f9b3a0-5c6e-4d9e-8f65-0a8b5b6f1c11",
         *       "accountId": "alice",
         *       "type": "BillPaid",
         *       "occurredAt": "2026-10-20T09:30:00+08:00",
         *       "source": "core-banking",
         *       "data": {
         *         "billId": "bill-2026-11",
         *         "amountMinor": 8800,
         *         "paidBy": "friend-7",
         *         "category": "water",
         *         "amountDueMinor": 8800,
         *         "dueOn": "2026-11-10",
         *         "currency": "CNY"
         *       }
         *     }
         */
        BillPaid: {
            /**
             * Format: uuid
             * @description The producer's own, of any UUID version: the same id again is the same behaviour
             * @example b9f9b3a0-5c6e-4d9e-8f65-0a8b5b6f1c11
             */
            id: string;
            /**
             * @description Whose behaviour it is
             * @example alice
             */
            accountId?: string;
            /**
             * @description What was done; the shape of data follows from it (enum property replaced by openapi-typescript)
             * @enum {string}
             */
            type: "BillPaid";
            /**
             * Format: date-time
             * @description When it happened: an ISO 8601 instant with Z or an offset, at most 24 h ahead of the clock
             * @example 2026-10-20T09:30:00+08:00
             */
            occurredAt: string;
            /**
             * @description Who reports it
             * @example core-banking
             */
            source?: string;
            data: components["schemas"]["BillPaidData"];
        };
        /**
         * @description Something was bought.
         * @example {
         *       "id": "b9f9b3a0-5c6e-4d9e-8f65-0a8b5b6f1c11",
         *       "accountId": "alice",
         *       "type": "PurchaseMade",
         *       "occurredAt": "2026-10-20T09:30:00+08:00",
         *       "source": "core-banking",
         *       "data": {
         *         "channel": "app",
         *         "amountMinor": 5900,
         *         "currency": "CNY",
         *         "orderId": "order-1",
         *         "scene": "books",
         *         "confirmBy": "2026-11-15"
         *       }
         *     }
         */
        PurchaseMade: {
            /**
             * Format: uuid
             * @description The producer's own, of any UUID version: the same id again is the same behaviour
             * @example b9f9b3a0-5c6e-4d9e-8f65-0a8b5b6f1c11
             */
            id: string;
            /**
             * @description Whose behaviour it is
             * @example alice
             */
            accountId?: string;
            /**
             * @description What was done; the shape of data follows from it (enum property replaced by openapi-typescript)
             * @enum {string}
             */
            type: "PurchaseMade";
            /**
             * Format: date-time
             * @description When it happened: an ISO 8601 instant with Z or an offset, at most 24 h ahead of the clock
             * @example 2026-10-20T09:30:00+08:00
             */
            occurredAt: string;
            /**
             * @description Who reports it
             * @example core-banking
             */
            source?: string;
            data: components["schemas"]["PurchaseMadeData"];
        };
        /**
         * @description The goods of an order arrived.
         * @example {
         *       "id": "b9f9b3a0-5c6e-4d9e-8f65-0a8b5b6f1c11",
         *       "accountId": "alice",
         *       "type": "GoodsDelivered",
         *       "occurredAt": "2026-10-20T09:30:00+08:00",
         *       "source": "core-banking",
         *       "data": {
         *         "channel": "app",
         *         "orderId": "order-1",
         *         "scene": "books",
         *         "confirmBy": "2026-11-15"
         *       }
         *     }
         */
        GoodsDelivered: {
            /**
             * Format: uuid
             * @description The producer's own, of any UUID version: the same id again is the same behaviour
             * @example b9f9b3a0-5c6e-4d9e-8f65-0a8b5b6f1c11
             */
            id: string;
            /**
             * @description Whose behaviour it is
             * @example alice
             */
            accountId?: string;
            /**
             * @description What was done; the shape of data follows from it (enum property replaced by openapi-typescript)
             * @enum {string}
             */
            type: "GoodsDelivered";
            /**
             * Format: date-time
             * @description When it happened: an ISO 8601 instant with Z or an offset, at most 24 h ahead of the clock
             * @example 2026-10-20T09:30:00+08:00
             */
            occurredAt: string;
            /**
             * @description Who reports it
             * @example core-banking
             */
            source?: string;
            data: components["schemas"]["GoodsDeliveredData"];
        };
        /**
         * @description The receipt of an order was confirmed.
         * @example {
         *       "id": "b9f9b3a0-5c6e-4d9e-8f65-0a8b5b6f1c11",
         *       "accountId": "alice",
         *       "type": "ReceiptConfirmed",
         *       "occurredAt": "2026-10-20T09:30:00+08:00",
         *       "source": "core-banking",
         *       "data": {
         *         "channel": "app",
         *         "auto": false,
         *         "orderId": "order-1",
         *         "scene": "books",
         *         "confirmBy": "2026-11-15"
         *       }
         *     }
         */
        ReceiptConfirmed: {
            /**
             * Format: uuid
             * @description The producer's own, of any UUID version: the same id again is the same behaviour
             * @example b9f9b3a0-5c6e-4d9e-8f65-0a8b5b6f1c11
             */
            id: string;
            /**
             * @description Whose behaviour it is
             * @example alice
             */
            accountId?: string;
            /**
             * @description What was done; the shape of data follows from it (enum property replaced by openapi-typescript)
             * @enum {string}
             */
            type: "ReceiptConfirmed";
            /**
             * Format: date-time
             * @description When it happened: an ISO 8601 instant with Z or an offset, at most 24 h ahead of the clock
             * @example 2026-10-20T09:30:00+08:00
             */
            occurredAt: string;
            /**
             * @description Who reports it
             * @example core-banking
             */
            source?: string;
            data: components["schemas"]["ReceiptConfirmedData"];
        };
        /**
         * @description A dispute over an order was decided.
         * @example {
         *       "id": "b9f9b3a0-5c6e-4d9e-8f65-0a8b5b6f1c11",
         *       "accountId": "alice",
         *       "type": "OrderDisputed",
         *       "occurredAt": "2026-10-20T09:30:00+08:00",
         *       "source": "core-banking",
         *       "data": {
         *         "channel": "app",
         *         "fault": "buyer",
         *         "orderId": "order-1",
         *         "scene": "books",
         *         "confirmBy": "2026-11-15"
         *       }
         *     }
         */
        OrderDisputed: {
            /**
             * Format: uuid
             * @description The producer's own, of any UUID version: the same id again is the same behaviour
             * @example b9f9b3a0-5c6e-4d9e-8f65-0a8b5b6f1c11
             */
            id: string;
            /**
             * @description Whose behaviour it is
             * @example alice
             */
            accountId?: string;
            /**
             * @description What was done; the shape of data follows from it (enum property replaced by openapi-typescript)
             * @enum {string}
             */
            type: "OrderDisputed";
            /**
             * Format: date-time
             * @description When it happened: an ISO 8601 instant with Z or an offset, at most 24 h ahead of the clock
             * @example 2026-10-20T09:30:00+08:00
             */
            occurredAt: string;
            /**
             * @description Who reports it
             * @example core-banking
             */
            source?: string;
            data: components["schemas"]["OrderDisputedData"];
        };
        /**
         * @description Somebody looked at the account's credit.
         * @example {
         *       "id": "b9f9b3a0-5c6e-4d9e-8f65-0a8b5b6f1c11",
         *       "accountId": "alice",
         *       "type": "CreditQueried",
         *       "occurredAt": "2026-10-20T09:30:00+08:00",
         *       "source": "core-banking",
         *       "data": {
         *         "queryId": "query-1",
         *         "requester": "lender-3",
         *         "purpose": "lending",
         *         "authorisationRef": "consent-9"
         *       }
         *     }
         */
        CreditQueried: {
            /**
             * Format: uuid
             * @description The producer's own, of any UUID version: the same id again is the same behaviour
             * @example b9f9b3a0-5c6e-4d9e-8f65-0a8b5b6f1c11
             */
            id: string;
            /**
             * @description Whose behaviour it is
             * @example alice
             */
            accountId?: string;
            /**
             * @description What was done; the shape of data follows from it (enum property replaced by openapi-typescript)
             * @enum {string}
             */
            type: "CreditQueried";
            /**
             * Format: date-time
             * @description When it happened: an ISO 8601 instant with Z or an offset, at most 24 h ahead of the clock
             * @example 2026-10-20T09:30:00+08:00
             */
            occurredAt: string;
            /**
             * @description Who reports it
             * @example core-banking
             */
            source?: string;
            data: components["schemas"]["CreditQueriedData"];
        };
        /**
         * @description Credit was applied for, whatever came of it.
         * @example {
         *       "id": "b9f9b3a0-5c6e-4d9e-8f65-0a8b5b6f1c11",
         *       "accountId": "alice",
         *       "type": "CreditApplied",
         *       "occurredAt": "2026-10-20T09:30:00+08:00",
         *       "source": "core-banking",
         *       "data": {
         *         "applicationId": "application-1",
         *         "product": "cash-12",
         *         "lender": "lender-3"
         *       }
         *     }
         */
        CreditApplied: {
            /**
             * Format: uuid
             * @description The producer's own, of any UUID version: the same id again is the same behaviour
             * @example b9f9b3a0-5c6e-4d9e-8f65-0a8b5b6f1c11
             */
            id: string;
            /**
             * @description Whose behaviour it is
             * @example alice
             */
            accountId?: string;
            /**
             * @description What was done; the shape of data follows from it (enum property replaced by openapi-typescript)
             * @enum {string}
             */
            type: "CreditApplied";
            /**
             * Format: date-time
             * @description When it happened: an ISO 8601 instant with Z or an offset, at most 24 h ahead of the clock
             * @example 2026-10-20T09:30:00+08:00
             */
            occurredAt: string;
            /**
             * @description Who reports it
             * @example core-banking
             */
            source?: string;
            data: components["schemas"]["CreditAppliedData"];
        };
        /**
         * @description An authorisation to look at the credit was withdrawn: no further query may name it.
         * @example {
         *       "id": "b9f9b3a0-5c6e-4d9e-8f65-0a8b5b6f1c11",
         *       "accountId": "alice",
         *       "type": "AuthorisationRevoked",
         *       "occurredAt": "2026-10-20T09:30:00+08:00",
         *       "source": "core-banking",
         *       "data": {
         *         "authorisationRef": "consent-9",
         *         "reason": "The contract has ended."
         *       }
         *     }
         */
        AuthorisationRevoked: {
            /**
             * Format: uuid
             * @description The producer's own, of any UUID version: the same id again is the same behaviour
             * @example b9f9b3a0-5c6e-4d9e-8f65-0a8b5b6f1c11
             */
            id: string;
            /**
             * @description Whose behaviour it is
             * @example alice
             */
            accountId?: string;
            /**
             * @description What was done; the shape of data follows from it (enum property replaced by openapi-typescript)
             * @enum {string}
             */
            type: "AuthorisationRevoked";
            /**
             * Format: date-time
             * @description When it happened: an ISO 8601 instant with Z or an offset, at most 24 h ahead of the clock
             * @example 2026-10-20T09:30:00+08:00
             */
            occurredAt: string;
            /**
             * @description Who reports it
             * @example core-banking
             */
            source?: string;
            data: components["schemas"]["AuthorisationRevokedData"];
        };
        /**
         * @description Income came in. How much is not told.
         * @example {
         *       "id": "b9f9b3a0-5c6e-4d9e-8f65-0a8b5b6f1c11",
         *       "accountId": "alice",
         *       "type": "IncomeReceived",
         *       "occurredAt": "2026-10-20T09:30:00+08:00",
         *       "source": "core-banking",
         *       "data": {
         *         "month": "2026-10"
         *       }
         *     }
         */
        IncomeReceived: {
            /**
             * Format: uuid
             * @description The producer's own, of any UUID version: the same id again is the same behaviour
             * @example b9f9b3a0-5c6e-4d9e-8f65-0a8b5b6f1c11
             */
            id: string;
            /**
             * @description Whose behaviour it is
             * @example alice
             */
            accountId?: string;
            /**
             * @description What was done; the shape of data follows from it (enum property replaced by openapi-typescript)
             * @enum {string}
             */
            type: "IncomeReceived";
            /**
             * Format: date-time
             * @description When it happened: an ISO 8601 instant with Z or an offset, at most 24 h ahead of the clock
             * @example 2026-10-20T09:30:00+08:00
             */
            occurredAt: string;
            /**
             * @description Who reports it
             * @example core-banking
             */
            source?: string;
            data: components["schemas"]["IncomeReceivedData"];
        };
        /**
         * @description A contribution to an insurance or to the provident fund was made.
         * @example {
         *       "id": "b9f9b3a0-5c6e-4d9e-8f65-0a8b5b6f1c11",
         *       "accountId": "alice",
         *       "type": "InsuranceContributed",
         *       "occurredAt": "2026-10-20T09:30:00+08:00",
         *       "source": "core-banking",
         *       "data": {
         *         "kind": "social",
         *         "month": "2026-10"
         *       }
         *     }
         */
        InsuranceContributed: {
            /**
             * Format: uuid
             * @description The producer's own, of any UUID version: the same id again is the same behaviour
             * @example b9f9b3a0-5c6e-4d9e-8f65-0a8b5b6f1c11
             */
            id: string;
            /**
             * @description Whose behaviour it is
             * @example alice
             */
            accountId?: string;
            /**
             * @description What was done; the shape of data follows from it (enum property replaced by openapi-typescript)
             * @enum {string}
             */
            type: "InsuranceContributed";
            /**
             * Format: date-time
             * @description When it happened: an ISO 8601 instant with Z or an offset, at most 24 h ahead of the clock
             * @example 2026-10-20T09:30:00+08:00
             */
            occurredAt: string;
            /**
             * @description Who reports it
             * @example core-banking
             */
            source?: string;
            data: components["schemas"]["InsuranceContributedData"];
        };
        /**
         * @description It was verified what the account holder owns.
         * @example {
         *       "id": "b9f9b3a0-5c6e-4d9e-8f65-0a8b5b6f1c11",
         *       "accountId": "alice",
         *       "type": "AssetVerified",
         *       "occurredAt": "2026-10-20T09:30:00+08:00",
         *       "source": "core-banking",
         *       "data": {
         *         "kind": "financial",
         *         "tier": 2
         *       }
         *     }
         */
        AssetVerified: {
            /**
             * Format: uuid
             * @description The producer's own, of any UUID version: the same id again is the same behaviour
             * @example b9f9b3a0-5c6e-4d9e-8f65-0a8b5b6f1c11
             */
            id: string;
            /**
             * @description Whose behaviour it is
             * @example alice
             */
            accountId?: string;
            /**
             * @description What was done; the shape of data follows from it (enum property replaced by openapi-typescript)
             * @enum {string}
             */
            type: "AssetVerified";
            /**
             * Format: date-time
             * @description When it happened: an ISO 8601 instant with Z or an offset, at most 24 h ahead of the clock
             * @example 2026-10-20T09:30:00+08:00
             */
            occurredAt: string;
            /**
             * @description Who reports it
             * @example core-banking
             */
            source?: string;
            data: components["schemas"]["AssetVerifiedData"];
        };
        /**
         * @description Money was transferred to or from somebody.
         * @example {
         *       "id": "b9f9b3a0-5c6e-4d9e-8f65-0a8b5b6f1c11",
         *       "accountId": "alice",
         *       "type": "TransferMade",
         *       "occurredAt": "2026-10-20T09:30:00+08:00",
         *       "source": "core-banking",
         *       "data": {
         *         "direction": "out",
         *         "scene": "restaurant",
         *         "channel": "app"
         *       }
         *     }
         */
        TransferMade: {
            /**
             * Format: uuid
             * @description The producer's own, of any UUID version: the same id again is the same behaviour
             * @example b9f9b3a0-5c6e-4d9e-8f65-0a8b5b6f1c11
             */
            id: string;
            /**
             * @description Whose behaviour it is
             * @example alice
             */
            accountId?: string;
            /**
             * @description What was done; the shape of data follows from it (enum property replaced by openapi-typescript)
             * @enum {string}
             */
            type: "TransferMade";
            /**
             * Format: date-time
             * @description When it happened: an ISO 8601 instant with Z or an offset, at most 24 h ahead of the clock
             * @example 2026-10-20T09:30:00+08:00
             */
            occurredAt: string;
            /**
             * @description Who reports it
             * @example core-banking
             */
            source?: string;
            data: components["schemas"]["TransferMadeData"];
        };
        /**
         * @description A red packet was sent or received.
         * @example {
         *       "id": "b9f9b3a0-5c6e-4d9e-8f65-0a8b5b6f1c11",
         *       "accountId": "alice",
         *       "type": "RedPacketExchanged",
         *       "occurredAt": "2026-10-20T09:30:00+08:00",
         *       "source": "core-banking",
         *       "data": {
         *         "direction": "in",
         *         "scene": "restaurant",
         *         "channel": "app"
         *       }
         *     }
         */
        RedPacketExchanged: {
            /**
             * Format: uuid
             * @description The producer's own, of any UUID version: the same id again is the same behaviour
             * @example b9f9b3a0-5c6e-4d9e-8f65-0a8b5b6f1c11
             */
            id: string;
            /**
             * @description Whose behaviour it is
             * @example alice
             */
            accountId?: string;
            /**
             * @description What was done; the shape of data follows from it (enum property replaced by openapi-typescript)
             * @enum {string}
             */
            type: "RedPacketExchanged";
            /**
             * Format: date-time
             * @description When it happened: an ISO 8601 instant with Z or an offset, at most 24 h ahead of the clock
             * @example 2026-10-20T09:30:00+08:00
             */
            occurredAt: string;
            /**
             * @description Who reports it
             * @example core-banking
             */
            source?: string;
            data: components["schemas"]["RedPacketExchangedData"];
        };
        /**
         * @description Something was donated.
         * @example {
         *       "id": "b9f9b3a0-5c6e-4d9e-8f65-0a8b5b6f1c11",
         *       "accountId": "alice",
         *       "type": "DonationMade",
         *       "occurredAt": "2026-10-20T09:30:00+08:00",
         *       "source": "core-banking",
         *       "data": {
         *         "scene": "restaurant",
         *         "channel": "app"
         *       }
         *     }
         */
        DonationMade: {
            /**
             * Format: uuid
             * @description The producer's own, of any UUID version: the same id again is the same behaviour
             * @example b9f9b3a0-5c6e-4d9e-8f65-0a8b5b6f1c11
             */
            id: string;
            /**
             * @description Whose behaviour it is
             * @example alice
             */
            accountId?: string;
            /**
             * @description What was done; the shape of data follows from it (enum property replaced by openapi-typescript)
             * @enum {string}
             */
            type: "DonationMade";
            /**
             * Format: date-time
             * @description When it happened: an ISO 8601 instant with Z or an offset, at most 24 h ahead of the clock
             * @example 2026-10-20T09:30:00+08:00
             */
            occurredAt: string;
            /**
             * @description Who reports it
             * @example core-banking
             */
            source?: string;
            data: components["schemas"]["DonationMadeData"];
        };
        /**
         * @description Something was invested.
         * @example {
         *       "id": "b9f9b3a0-5c6e-4d9e-8f65-0a8b5b6f1c11",
         *       "accountId": "alice",
         *       "type": "InvestmentContributed",
         *       "occurredAt": "2026-10-20T09:30:00+08:00",
         *       "source": "core-banking",
         *       "data": {
         *         "scene": "restaurant",
         *         "channel": "app"
         *       }
         *     }
         */
        InvestmentContributed: {
            /**
             * Format: uuid
             * @description The producer's own, of any UUID version: the same id again is the same behaviour
             * @example b9f9b3a0-5c6e-4d9e-8f65-0a8b5b6f1c11
             */
            id: string;
            /**
             * @description Whose behaviour it is
             * @example alice
             */
            accountId?: string;
            /**
             * @description What was done; the shape of data follows from it (enum property replaced by openapi-typescript)
             * @enum {string}
             */
            type: "InvestmentContributed";
            /**
             * Format: date-time
             * @description When it happened: an ISO 8601 instant with Z or an offset, at most 24 h ahead of the clock
             * @example 2026-10-20T09:30:00+08:00
             */
            occurredAt: string;
            /**
             * @description Who reports it
             * @example core-banking
             */
            source?: string;
            data: components["schemas"]["InvestmentContributedData"];
        };
        /**
         * @description A contract for a service, such as a rental, was kept to its end.
         * @example {
         *       "id": "b9f9b3a0-5c6e-4d9e-8f65-0a8b5b6f1c11",
         *       "accountId": "alice",
         *       "type": "ServiceContractFulfilled",
         *       "occurredAt": "2026-10-20T09:30:00+08:00",
         *       "source": "core-banking",
         *       "data": {
         *         "service": "bike-rental",
         *         "scene": "restaurant",
         *         "channel": "app"
         *       }
         *     }
         */
        ServiceContractFulfilled: {
            /**
             * Format: uuid
             * @description The producer's own, of any UUID version: the same id again is the same behaviour
             * @example b9f9b3a0-5c6e-4d9e-8f65-0a8b5b6f1c11
             */
            id: string;
            /**
             * @description Whose behaviour it is
             * @example alice
             */
            accountId?: string;
            /**
             * @description What was done; the shape of data follows from it (enum property replaced by openapi-typescript)
             * @enum {string}
             */
            type: "ServiceContractFulfilled";
            /**
             * Format: date-time
             * @description When it happened: an ISO 8601 instant with Z or an offset, at most 24 h ahead of the clock
             * @example 2026-10-20T09:30:00+08:00
             */
            occurredAt: string;
            /**
             * @description Who reports it
             * @example core-banking
             */
            source?: string;
            data: components["schemas"]["ServiceContractFulfilledData"];
        };
        /**
         * @description A contract for a service, such as a rental, was broken.
         * @example {
         *       "id": "b9f9b3a0-5c6e-4d9e-8f65-0a8b5b6f1c11",
         *       "accountId": "alice",
         *       "type": "ServiceContractBreached",
         *       "occurredAt": "2026-10-20T09:30:00+08:00",
         *       "source": "core-banking",
         *       "data": {
         *         "service": "bike-rental",
         *         "scene": "restaurant",
         *         "channel": "app"
         *       }
         *     }
         */
        ServiceContractBreached: {
            /**
             * Format: uuid
             * @description The producer's own, of any UUID version: the same id again is the same behaviour
             * @example b9f9b3a0-5c6e-4d9e-8f65-0a8b5b6f1c11
             */
            id: string;
            /**
             * @description Whose behaviour it is
             * @example alice
             */
            accountId?: string;
            /**
             * @description What was done; the shape of data follows from it (enum property replaced by openapi-typescript)
             * @enum {string}
             */
            type: "ServiceContractBreached";
            /**
             * Format: date-time
             * @description When it happened: an ISO 8601 instant with Z or an offset, at most 24 h ahead of the clock
             * @example 2026-10-20T09:30:00+08:00
             */
            occurredAt: string;
            /**
             * @description Who reports it
             * @example core-banking
             */
            source?: string;
            data: components["schemas"]["ServiceContractBreachedData"];
        };
        /**
         * @description The account was connected with another one.
         * @example {
         *       "id": "b9f9b3a0-5c6e-4d9e-8f65-0a8b5b6f1c11",
         *       "accountId": "alice",
         *       "type": "ConnectionAdded",
         *       "occurredAt": "2026-10-20T09:30:00+08:00",
         *       "source": "core-banking",
         *       "data": {
         *         "peerAccountId": "bob",
         *         "kind": "friend"
         *       }
         *     }
         */
        ConnectionAdded: {
            /**
             * Format: uuid
             * @description The producer's own, of any UUID version: the same id again is the same behaviour
             * @example b9f9b3a0-5c6e-4d9e-8f65-0a8b5b6f1c11
             */
            id: string;
            /**
             * @description Whose behaviour it is
             * @example alice
             */
            accountId?: string;
            /**
             * @description What was done; the shape of data follows from it (enum property replaced by openapi-typescript)
             * @enum {string}
             */
            type: "ConnectionAdded";
            /**
             * Format: date-time
             * @description When it happened: an ISO 8601 instant with Z or an offset, at most 24 h ahead of the clock
             * @example 2026-10-20T09:30:00+08:00
             */
            occurredAt: string;
            /**
             * @description Who reports it
             * @example core-banking
             */
            source?: string;
            data: components["schemas"]["ConnectionAddedData"];
        };
        /**
         * @description The account is no longer connected with another one.
         * @example {
         *       "id": "b9f9b3a0-5c6e-4d9e-8f65-0a8b5b6f1c11",
         *       "accountId": "alice",
         *       "type": "ConnectionRemoved",
         *       "occurredAt": "2026-10-20T09:30:00+08:00",
         *       "source": "core-banking",
         *       "data": {
         *         "peerAccountId": "bob",
         *         "kind": "friend"
         *       }
         *     }
         */
        ConnectionRemoved: {
            /**
             * Format: uuid
             * @description The producer's own, of any UUID version: the same id again is the same behaviour
             * @example b9f9b3a0-5c6e-4d9e-8f65-0a8b5b6f1c11
             */
            id: string;
            /**
             * @description Whose behaviour it is
             * @example alice
             */
            accountId?: string;
            /**
             * @description What was done; the shape of data follows from it (enum property replaced by openapi-typescript)
             * @enum {string}
             */
            type: "ConnectionRemoved";
            /**
             * Format: date-time
             * @description When it happened: an ISO 8601 instant with Z or an offset, at most 24 h ahead of the clock
             * @example 2026-10-20T09:30:00+08:00
             */
            occurredAt: string;
            /**
             * @description Who reports it
             * @example core-banking
             */
            source?: string;
            data: components["schemas"]["ConnectionRemovedData"];
        };
        /**
         * @description Another account that this one has to do with was found to be a risk.
         * @example {
         *       "id": "b9f9b3a0-5c6e-4d9e-8f65-0a8b5b6f1c11",
         *       "accountId": "alice",
         *       "type": "RiskyContactFlagged",
         *       "occurredAt": "2026-10-20T09:30:00+08:00",
         *       "source": "core-banking",
         *       "data": {
         *         "peerAccountId": "bob",
         *         "kind": "friend"
         *       }
         *     }
         */
        RiskyContactFlagged: {
            /**
             * Format: uuid
             * @description The producer's own, of any UUID version: the same id again is the same behaviour
             * @example b9f9b3a0-5c6e-4d9e-8f65-0a8b5b6f1c11
             */
            id: string;
            /**
             * @description Whose behaviour it is
             * @example alice
             */
            accountId?: string;
            /**
             * @description What was done; the shape of data follows from it (enum property replaced by openapi-typescript)
             * @enum {string}
             */
            type: "RiskyContactFlagged";
            /**
             * Format: date-time
             * @description When it happened: an ISO 8601 instant with Z or an offset, at most 24 h ahead of the clock
             * @example 2026-10-20T09:30:00+08:00
             */
            occurredAt: string;
            /**
             * @description Who reports it
             * @example core-banking
             */
            source?: string;
            data: components["schemas"]["RiskyContactFlaggedData"];
        };
        /**
         * @description Another account is no longer a risk, or no contact of this one.
         * @example {
         *       "id": "b9f9b3a0-5c6e-4d9e-8f65-0a8b5b6f1c11",
         *       "accountId": "alice",
         *       "type": "RiskyContactCleared",
         *       "occurredAt": "2026-10-20T09:30:00+08:00",
         *       "source": "core-banking",
         *       "data": {
         *         "peerAccountId": "bob",
         *         "kind": "friend"
         *       }
         *     }
         */
        RiskyContactCleared: {
            /**
             * Format: uuid
             * @description The producer's own, of any UUID version: the same id again is the same behaviour
             * @example b9f9b3a0-5c6e-4d9e-8f65-0a8b5b6f1c11
             */
            id: string;
            /**
             * @description Whose behaviour it is
             * @example alice
             */
            accountId?: string;
            /**
             * @description What was done; the shape of data follows from it (enum property replaced by openapi-typescript)
             * @enum {string}
             */
            type: "RiskyContactCleared";
            /**
             * Format: date-time
             * @description When it happened: an ISO 8601 instant with Z or an offset, at most 24 h ahead of the clock
             * @example 2026-10-20T09:30:00+08:00
             */
            occurredAt: string;
            /**
             * @description Who reports it
             * @example core-banking
             */
            source?: string;
            data: components["schemas"]["RiskyContactClearedData"];
        };
        /**
         * @description The account joined a group.
         * @example {
         *       "id": "b9f9b3a0-5c6e-4d9e-8f65-0a8b5b6f1c11",
         *       "accountId": "alice",
         *       "type": "GroupJoined",
         *       "occurredAt": "2026-10-20T09:30:00+08:00",
         *       "source": "core-banking",
         *       "data": {
         *         "groupRef": "group-1",
         *         "kind": "marketing"
         *       }
         *     }
         */
        GroupJoined: {
            /**
             * Format: uuid
             * @description The producer's own, of any UUID version: the same id again is the same behaviour
             * @example b9f9b3a0-5c6e-4d9e-8f65-0a8b5b6f1c11
             */
            id: string;
            /**
             * @description Whose behaviour it is
             * @example alice
             */
            accountId?: string;
            /**
             * @description What was done; the shape of data follows from it (enum property replaced by openapi-typescript)
             * @enum {string}
             */
            type: "GroupJoined";
            /**
             * Format: date-time
             * @description When it happened: an ISO 8601 instant with Z or an offset, at most 24 h ahead of the clock
             * @example 2026-10-20T09:30:00+08:00
             */
            occurredAt: string;
            /**
             * @description Who reports it
             * @example core-banking
             */
            source?: string;
            data: components["schemas"]["GroupJoinedData"];
        };
        /**
         * @description A partner told its own score of the account.
         * @example {
         *       "id": "b9f9b3a0-5c6e-4d9e-8f65-0a8b5b6f1c11",
         *       "accountId": "alice",
         *       "type": "PartnerScoreReported",
         *       "occurredAt": "2026-10-20T09:30:00+08:00",
         *       "source": "core-banking",
         *       "data": {
         *         "scheme": "payment-score",
         *         "score": 700
         *       }
         *     }
         */
        PartnerScoreReported: {
            /**
             * Format: uuid
             * @description The producer's own, of any UUID version: the same id again is the same behaviour
             * @example b9f9b3a0-5c6e-4d9e-8f65-0a8b5b6f1c11
             */
            id: string;
            /**
             * @description Whose behaviour it is
             * @example alice
             */
            accountId?: string;
            /**
             * @description What was done; the shape of data follows from it (enum property replaced by openapi-typescript)
             * @enum {string}
             */
            type: "PartnerScoreReported";
            /**
             * Format: date-time
             * @description When it happened: an ISO 8601 instant with Z or an offset, at most 24 h ahead of the clock
             * @example 2026-10-20T09:30:00+08:00
             */
            occurredAt: string;
            /**
             * @description Who reports it
             * @example core-banking
             */
            source?: string;
            data: components["schemas"]["PartnerScoreReportedData"];
        };
        /**
         * @description A behaviour was reported in error. It stays in the log, and counts no more.
         * @example {
         *       "id": "b9f9b3a0-5c6e-4d9e-8f65-0a8b5b6f1c11",
         *       "accountId": "alice",
         *       "type": "BehaviourVoided",
         *       "occurredAt": "2026-10-20T09:30:00+08:00",
         *       "source": "core-banking",
         *       "data": {
         *         "targetId": "0190f3c2-7d1e-7c3a-9b52-3f8a6d0c4e11",
         *         "reason": "Reported for the wrong account."
         *       }
         *     }
         */
        BehaviourVoided: {
            /**
             * Format: uuid
             * @description The producer's own, of any UUID version: the same id again is the same behaviour
             * @example b9f9b3a0-5c6e-4d9e-8f65-0a8b5b6f1c11
             */
            id: string;
            /**
             * @description Whose behaviour it is
             * @example alice
             */
            accountId?: string;
            /**
             * @description What was done; the shape of data follows from it (enum property replaced by openapi-typescript)
             * @enum {string}
             */
            type: "BehaviourVoided";
            /**
             * Format: date-time
             * @description When it happened: an ISO 8601 instant with Z or an offset, at most 24 h ahead of the clock
             * @example 2026-10-20T09:30:00+08:00
             */
            occurredAt: string;
            /**
             * @description Who reports it
             * @example core-banking
             */
            source?: string;
            data: components["schemas"]["BehaviourVoidedData"];
        };
        /**
         * @description The account holder disputes a default or a behaviour.
         * @example {
         *       "id": "b9f9b3a0-5c6e-4d9e-8f65-0a8b5b6f1c11",
         *       "accountId": "alice",
         *       "type": "DisputeOpened",
         *       "occurredAt": "2026-10-20T09:30:00+08:00",
         *       "source": "core-banking",
         *       "data": {
         *         "targetId": "obligation:obligation-2026-11",
         *         "reason": "I had paid that."
         *       }
         *     }
         */
        DisputeOpened: {
            /**
             * Format: uuid
             * @description The producer's own, of any UUID version: the same id again is the same behaviour
             * @example b9f9b3a0-5c6e-4d9e-8f65-0a8b5b6f1c11
             */
            id: string;
            /**
             * @description Whose behaviour it is
             * @example alice
             */
            accountId?: string;
            /**
             * @description What was done; the shape of data follows from it (enum property replaced by openapi-typescript)
             * @enum {string}
             */
            type: "DisputeOpened";
            /**
             * Format: date-time
             * @description When it happened: an ISO 8601 instant with Z or an offset, at most 24 h ahead of the clock
             * @example 2026-10-20T09:30:00+08:00
             */
            occurredAt: string;
            /**
             * @description Who reports it
             * @example core-banking
             */
            source?: string;
            data: components["schemas"]["DisputeOpenedData"];
        };
        /**
         * @description A dispute was decided. What was wrong is then voided by a behaviour of its own.
         * @example {
         *       "id": "b9f9b3a0-5c6e-4d9e-8f65-0a8b5b6f1c11",
         *       "accountId": "alice",
         *       "type": "DisputeResolved",
         *       "occurredAt": "2026-10-20T09:30:00+08:00",
         *       "source": "core-banking",
         *       "data": {
         *         "targetId": "obligation:obligation-2026-11",
         *         "outcome": "upheld",
         *         "reason": "The payment was found."
         *       }
         *     }
         */
        DisputeResolved: {
            /**
             * Format: uuid
             * @description The producer's own, of any UUID version: the same id again is the same behaviour
             * @example b9f9b3a0-5c6e-4d9e-8f65-0a8b5b6f1c11
             */
            id: string;
            /**
             * @description Whose behaviour it is
             * @example alice
             */
            accountId?: string;
            /**
             * @description What was done; the shape of data follows from it (enum property replaced by openapi-typescript)
             * @enum {string}
             */
            type: "DisputeResolved";
            /**
             * Format: date-time
             * @description When it happened: an ISO 8601 instant with Z or an offset, at most 24 h ahead of the clock
             * @example 2026-10-20T09:30:00+08:00
             */
            occurredAt: string;
            /**
             * @description Who reports it
             * @example core-banking
             */
            source?: string;
            data: components["schemas"]["DisputeResolvedData"];
        };
        /**
         * @description The terms of an obligation or a bill were ended, and replaced where new ones are given.
         * @example {
         *       "id": "b9f9b3a0-5c6e-4d9e-8f65-0a8b5b6f1c11",
         *       "accountId": "alice",
         *       "type": "ObligationRestructured",
         *       "occurredAt": "2026-10-20T09:30:00+08:00",
         *       "source": "core-banking",
         *       "data": {
         *         "targetId": "obligation:obligation-2026-11",
         *         "dueOn": "2026-12-05",
         *         "amountDueMinor": 10000,
         *         "reason": "Agreed with the account holder."
         *       }
         *     }
         */
        ObligationRestructured: {
            /**
             * Format: uuid
             * @description The producer's own, of any UUID version: the same id again is the same behaviour
             * @example b9f9b3a0-5c6e-4d9e-8f65-0a8b5b6f1c11
             */
            id: string;
            /**
             * @description Whose behaviour it is
             * @example alice
             */
            accountId?: string;
            /**
             * @description What was done; the shape of data follows from it (enum property replaced by openapi-typescript)
             * @enum {string}
             */
            type: "ObligationRestructured";
            /**
             * Format: date-time
             * @description When it happened: an ISO 8601 instant with Z or an offset, at most 24 h ahead of the clock
             * @example 2026-10-20T09:30:00+08:00
             */
            occurredAt: string;
            /**
             * @description Who reports it
             * @example core-banking
             */
            source?: string;
            data: components["schemas"]["ObligationRestructuredData"];
        };
        /**
         * @description The creditor has written an obligation or a bill off. Paying it still cures the default.
         * @example {
         *       "id": "b9f9b3a0-5c6e-4d9e-8f65-0a8b5b6f1c11",
         *       "accountId": "alice",
         *       "type": "ObligationWrittenOff",
         *       "occurredAt": "2026-10-20T09:30:00+08:00",
         *       "source": "core-banking",
         *       "data": {
         *         "targetId": "obligation:obligation-2026-11",
         *         "reason": "The debtor cannot be found."
         *       }
         *     }
         */
        ObligationWrittenOff: {
            /**
             * Format: uuid
             * @description The producer's own, of any UUID version: the same id again is the same behaviour
             * @example b9f9b3a0-5c6e-4d9e-8f65-0a8b5b6f1c11
             */
            id: string;
            /**
             * @description Whose behaviour it is
             * @example alice
             */
            accountId?: string;
            /**
             * @description What was done; the shape of data follows from it (enum property replaced by openapi-typescript)
             * @enum {string}
             */
            type: "ObligationWrittenOff";
            /**
             * Format: date-time
             * @description When it happened: an ISO 8601 instant with Z or an offset, at most 24 h ahead of the clock
             * @example 2026-10-20T09:30:00+08:00
             */
            occurredAt: string;
            /**
             * @description Who reports it
             * @example core-banking
             */
            source?: string;
            data: components["schemas"]["ObligationWrittenOffData"];
        };
        /**
         * @description Days past due and overdue interest of what is named stand still from this day on.
         * @example {
         *       "id": "b9f9b3a0-5c6e-4d9e-8f65-0a8b5b6f1c11",
         *       "accountId": "alice",
         *       "type": "DelinquencyPaused",
         *       "occurredAt": "2026-10-20T09:30:00+08:00",
         *       "source": "core-banking",
         *       "data": {
         *         "targetId": "line:line-1",
         *         "reason": "A flood in the region.",
         *         "authority": "regulator"
         *       }
         *     }
         */
        DelinquencyPaused: {
            /**
             * Format: uuid
             * @description The producer's own, of any UUID version: the same id again is the same behaviour
             * @example b9f9b3a0-5c6e-4d9e-8f65-0a8b5b6f1c11
             */
            id: string;
            /**
             * @description Whose behaviour it is
             * @example alice
             */
            accountId?: string;
            /**
             * @description What was done; the shape of data follows from it (enum property replaced by openapi-typescript)
             * @enum {string}
             */
            type: "DelinquencyPaused";
            /**
             * Format: date-time
             * @description When it happened: an ISO 8601 instant with Z or an offset, at most 24 h ahead of the clock
             * @example 2026-10-20T09:30:00+08:00
             */
            occurredAt: string;
            /**
             * @description Who reports it
             * @example core-banking
             */
            source?: string;
            data: components["schemas"]["DelinquencyPausedData"];
        };
        /**
         * @description Days past due and overdue interest of what is named go on from this day on.
         * @example {
         *       "id": "b9f9b3a0-5c6e-4d9e-8f65-0a8b5b6f1c11",
         *       "accountId": "alice",
         *       "type": "DelinquencyResumed",
         *       "occurredAt": "2026-10-20T09:30:00+08:00",
         *       "source": "core-banking",
         *       "data": {
         *         "targetId": "line:line-1",
         *         "reason": "The relief has ended."
         *       }
         *     }
         */
        DelinquencyResumed: {
            /**
             * Format: uuid
             * @description The producer's own, of any UUID version: the same id again is the same behaviour
             * @example b9f9b3a0-5c6e-4d9e-8f65-0a8b5b6f1c11
             */
            id: string;
            /**
             * @description Whose behaviour it is
             * @example alice
             */
            accountId?: string;
            /**
             * @description What was done; the shape of data follows from it (enum property replaced by openapi-typescript)
             * @enum {string}
             */
            type: "DelinquencyResumed";
            /**
             * Format: date-time
             * @description When it happened: an ISO 8601 instant with Z or an offset, at most 24 h ahead of the clock
             * @example 2026-10-20T09:30:00+08:00
             */
            occurredAt: string;
            /**
             * @description Who reports it
             * @example core-banking
             */
            source?: string;
            data: components["schemas"]["DelinquencyResumedData"];
        };
        /**
         * @description A default that is cured by this day, or every such default, was forgiven under a policy.
         * @example {
         *       "id": "b9f9b3a0-5c6e-4d9e-8f65-0a8b5b6f1c11",
         *       "accountId": "alice",
         *       "type": "CreditRepairGranted",
         *       "occurredAt": "2026-10-20T09:30:00+08:00",
         *       "source": "core-banking",
         *       "data": {
         *         "targetId": "obligation:obligation-2026-11",
         *         "policyId": "repair-2026",
         *         "authority": "central-bank"
         *       }
         *     }
         */
        CreditRepairGranted: {
            /**
             * Format: uuid
             * @description The producer's own, of any UUID version: the same id again is the same behaviour
             * @example b9f9b3a0-5c6e-4d9e-8f65-0a8b5b6f1c11
             */
            id: string;
            /**
             * @description Whose behaviour it is
             * @example alice
             */
            accountId?: string;
            /**
             * @description What was done; the shape of data follows from it (enum property replaced by openapi-typescript)
             * @enum {string}
             */
            type: "CreditRepairGranted";
            /**
             * Format: date-time
             * @description When it happened: an ISO 8601 instant with Z or an offset, at most 24 h ahead of the clock
             * @example 2026-10-20T09:30:00+08:00
             */
            occurredAt: string;
            /**
             * @description Who reports it
             * @example core-banking
             */
            source?: string;
            data: components["schemas"]["CreditRepairGrantedData"];
        };
        /**
         * @description The account holder is to be erased: from then on there is no score.
         * @example {
         *       "id": "b9f9b3a0-5c6e-4d9e-8f65-0a8b5b6f1c11",
         *       "accountId": "alice",
         *       "type": "SubjectErased",
         *       "occurredAt": "2026-10-20T09:30:00+08:00",
         *       "source": "core-banking",
         *       "data": {
         *         "reason": "Asked for by the account holder.",
         *         "authority": "data-protection"
         *       }
         *     }
         */
        SubjectErased: {
            /**
             * Format: uuid
             * @description The producer's own, of any UUID version: the same id again is the same behaviour
             * @example b9f9b3a0-5c6e-4d9e-8f65-0a8b5b6f1c11
             */
            id: string;
            /**
             * @description Whose behaviour it is
             * @example alice
             */
            accountId?: string;
            /**
             * @description What was done; the shape of data follows from it (enum property replaced by openapi-typescript)
             * @enum {string}
             */
            type: "SubjectErased";
            /**
             * Format: date-time
             * @description When it happened: an ISO 8601 instant with Z or an offset, at most 24 h ahead of the clock
             * @example 2026-10-20T09:30:00+08:00
             */
            occurredAt: string;
            /**
             * @description Who reports it
             * @example core-banking
             */
            source?: string;
            data: components["schemas"]["SubjectErasedData"];
        };
        /**
         * @description The account was opened.
         * @example {
         *       "id": "b9f9b3a0-5c6e-4d9e-8f65-0a8b5b6f1c11",
         *       "accountId": "alice",
         *       "type": "AccountOpened",
         *       "occurredAt": "2026-10-20T09:30:00+08:00",
         *       "source": "core-banking",
         *       "data": {
         *         "openedOn": "2024-02-29",
         *         "cohort": "autumn"
         *       }
         *     }
         */
        AccountOpenedItem: {
            /**
             * Format: uuid
             * @description The producer's own, of any UUID version: the same id again is the same behaviour
             * @example b9f9b3a0-5c6e-4d9e-8f65-0a8b5b6f1c11
             */
            id: string;
            /**
             * @description Whose behaviour it is
             * @example alice
             */
            accountId: string;
            /**
             * @description What was done; the shape of data follows from it (enum property replaced by openapi-typescript)
             * @enum {string}
             */
            type: "AccountOpened";
            /**
             * Format: date-time
             * @description When it happened: an ISO 8601 instant with Z or an offset, at most 24 h ahead of the clock
             * @example 2026-10-20T09:30:00+08:00
             */
            occurredAt: string;
            /**
             * @description Who reports it
             * @example core-banking
             */
            source?: string;
            data: components["schemas"]["AccountOpenedData"];
        };
        /**
         * @description The account was closed: from then on it is published without a score.
         * @example {
         *       "id": "b9f9b3a0-5c6e-4d9e-8f65-0a8b5b6f1c11",
         *       "accountId": "alice",
         *       "type": "AccountClosed",
         *       "occurredAt": "2026-10-20T09:30:00+08:00",
         *       "source": "core-banking",
         *       "data": {
         *         "closedOn": "2026-11-01"
         *       }
         *     }
         */
        AccountClosedItem: {
            /**
             * Format: uuid
             * @description The producer's own, of any UUID version: the same id again is the same behaviour
             * @example b9f9b3a0-5c6e-4d9e-8f65-0a8b5b6f1c11
             */
            id: string;
            /**
             * @description Whose behaviour it is
             * @example alice
             */
            accountId: string;
            /**
             * @description What was done; the shape of data follows from it (enum property replaced by openapi-typescript)
             * @enum {string}
             */
            type: "AccountClosed";
            /**
             * Format: date-time
             * @description When it happened: an ISO 8601 instant with Z or an offset, at most 24 h ahead of the clock
             * @example 2026-10-20T09:30:00+08:00
             */
            occurredAt: string;
            /**
             * @description Who reports it
             * @example core-banking
             */
            source?: string;
            data: components["schemas"]["AccountClosedData"];
        };
        /**
         * @description The person behind the account was identified. There is nothing more to say about it.
         * @example {
         *       "id": "b9f9b3a0-5c6e-4d9e-8f65-0a8b5b6f1c11",
         *       "accountId": "alice",
         *       "type": "RealNameVerified",
         *       "occurredAt": "2026-10-20T09:30:00+08:00",
         *       "source": "core-banking",
         *       "data": {}
         *     }
         */
        RealNameVerifiedItem: {
            /**
             * Format: uuid
             * @description The producer's own, of any UUID version: the same id again is the same behaviour
             * @example b9f9b3a0-5c6e-4d9e-8f65-0a8b5b6f1c11
             */
            id: string;
            /**
             * @description Whose behaviour it is
             * @example alice
             */
            accountId: string;
            /**
             * @description What was done; the shape of data follows from it (enum property replaced by openapi-typescript)
             * @enum {string}
             */
            type: "RealNameVerified";
            /**
             * Format: date-time
             * @description When it happened: an ISO 8601 instant with Z or an offset, at most 24 h ahead of the clock
             * @example 2026-10-20T09:30:00+08:00
             */
            occurredAt: string;
            /**
             * @description Who reports it
             * @example core-banking
             */
            source?: string;
            data: components["schemas"]["RealNameVerifiedData"];
        };
        /**
         * @description An item of the profile was provided. What it says is not told.
         * @example {
         *       "id": "b9f9b3a0-5c6e-4d9e-8f65-0a8b5b6f1c11",
         *       "accountId": "alice",
         *       "type": "ProfileItemProvided",
         *       "occurredAt": "2026-10-20T09:30:00+08:00",
         *       "source": "core-banking",
         *       "data": {
         *         "item": "education"
         *       }
         *     }
         */
        ProfileItemProvidedItem: {
            /**
             * Format: uuid
             * @description The producer's own, of any UUID version: the same id again is the same behaviour
             * @example b9f9b3a0-5c6e-4d9e-8f65-0a8b5b6f1c11
             */
            id: string;
            /**
             * @description Whose behaviour it is
             * @example alice
             */
            accountId: string;
            /**
             * @description What was done; the shape of data follows from it (enum property replaced by openapi-typescript)
             * @enum {string}
             */
            type: "ProfileItemProvided";
            /**
             * Format: date-time
             * @description When it happened: an ISO 8601 instant with Z or an offset, at most 24 h ahead of the clock
             * @example 2026-10-20T09:30:00+08:00
             */
            occurredAt: string;
            /**
             * @description Who reports it
             * @example core-banking
             */
            source?: string;
            data: components["schemas"]["ProfileItemProvidedData"];
        };
        /**
         * @description An item of the profile was withdrawn.
         * @example {
         *       "id": "b9f9b3a0-5c6e-4d9e-8f65-0a8b5b6f1c11",
         *       "accountId": "alice",
         *       "type": "ProfileItemWithdrawn",
         *       "occurredAt": "2026-10-20T09:30:00+08:00",
         *       "source": "core-banking",
         *       "data": {
         *         "item": "education"
         *       }
         *     }
         */
        ProfileItemWithdrawnItem: {
            /**
             * Format: uuid
             * @description The producer's own, of any UUID version: the same id again is the same behaviour
             * @example b9f9b3a0-5c6e-4d9e-8f65-0a8b5b6f1c11
             */
            id: string;
            /**
             * @description Whose behaviour it is
             * @example alice
             */
            accountId: string;
            /**
             * @description What was done; the shape of data follows from it (enum property replaced by openapi-typescript)
             * @enum {string}
             */
            type: "ProfileItemWithdrawn";
            /**
             * Format: date-time
             * @description When it happened: an ISO 8601 instant with Z or an offset, at most 24 h ahead of the clock
             * @example 2026-10-20T09:30:00+08:00
             */
            occurredAt: string;
            /**
             * @description Who reports it
             * @example core-banking
             */
            source?: string;
            data: components["schemas"]["ProfileItemWithdrawnData"];
        };
        /**
         * @description A phone was bound to the account, in the place of the one before.
         * @example {
         *       "id": "b9f9b3a0-5c6e-4d9e-8f65-0a8b5b6f1c11",
         *       "accountId": "alice",
         *       "type": "PhoneBound",
         *       "occurredAt": "2026-10-20T09:30:00+08:00",
         *       "source": "core-banking",
         *       "data": {
         *         "phoneRef": "phone-1"
         *       }
         *     }
         */
        PhoneBoundItem: {
            /**
             * Format: uuid
             * @description The producer's own, of any UUID version: the same id again is the same behaviour
             * @example b9f9b3a0-5c6e-4d9e-8f65-0a8b5b6f1c11
             */
            id: string;
            /**
             * @description Whose behaviour it is
             * @example alice
             */
            accountId: string;
            /**
             * @description What was done; the shape of data follows from it (enum property replaced by openapi-typescript)
             * @enum {string}
             */
            type: "PhoneBound";
            /**
             * Format: date-time
             * @description When it happened: an ISO 8601 instant with Z or an offset, at most 24 h ahead of the clock
             * @example 2026-10-20T09:30:00+08:00
             */
            occurredAt: string;
            /**
             * @description Who reports it
             * @example core-banking
             */
            source?: string;
            data: components["schemas"]["PhoneBoundData"];
        };
        /**
         * @description A bank card was bound to the account.
         * @example {
         *       "id": "b9f9b3a0-5c6e-4d9e-8f65-0a8b5b6f1c11",
         *       "accountId": "alice",
         *       "type": "CardBound",
         *       "occurredAt": "2026-10-20T09:30:00+08:00",
         *       "source": "core-banking",
         *       "data": {
         *         "cardRef": "card-1",
         *         "kind": "debit"
         *       }
         *     }
         */
        CardBoundItem: {
            /**
             * Format: uuid
             * @description The producer's own, of any UUID version: the same id again is the same behaviour
             * @example b9f9b3a0-5c6e-4d9e-8f65-0a8b5b6f1c11
             */
            id: string;
            /**
             * @description Whose behaviour it is
             * @example alice
             */
            accountId: string;
            /**
             * @description What was done; the shape of data follows from it (enum property replaced by openapi-typescript)
             * @enum {string}
             */
            type: "CardBound";
            /**
             * Format: date-time
             * @description When it happened: an ISO 8601 instant with Z or an offset, at most 24 h ahead of the clock
             * @example 2026-10-20T09:30:00+08:00
             */
            occurredAt: string;
            /**
             * @description Who reports it
             * @example core-banking
             */
            source?: string;
            data: components["schemas"]["CardBoundData"];
        };
        /**
         * @description A line of credit was granted.
         * @example {
         *       "id": "b9f9b3a0-5c6e-4d9e-8f65-0a8b5b6f1c11",
         *       "accountId": "alice",
         *       "type": "CreditLineOpened",
         *       "occurredAt": "2026-10-20T09:30:00+08:00",
         *       "source": "core-banking",
         *       "data": {
         *         "lineId": "line-1",
         *         "kind": "payLater",
         *         "limitMinor": 500000,
         *         "currency": "CNY"
         *       }
         *     }
         */
        CreditLineOpenedItem: {
            /**
             * Format: uuid
             * @description The producer's own, of any UUID version: the same id again is the same behaviour
             * @example b9f9b3a0-5c6e-4d9e-8f65-0a8b5b6f1c11
             */
            id: string;
            /**
             * @description Whose behaviour it is
             * @example alice
             */
            accountId: string;
            /**
             * @description What was done; the shape of data follows from it (enum property replaced by openapi-typescript)
             * @enum {string}
             */
            type: "CreditLineOpened";
            /**
             * Format: date-time
             * @description When it happened: an ISO 8601 instant with Z or an offset, at most 24 h ahead of the clock
             * @example 2026-10-20T09:30:00+08:00
             */
            occurredAt: string;
            /**
             * @description Who reports it
             * @example core-banking
             */
            source?: string;
            data: components["schemas"]["CreditLineOpenedData"];
        };
        /**
         * @description A line of credit was ended.
         * @example {
         *       "id": "b9f9b3a0-5c6e-4d9e-8f65-0a8b5b6f1c11",
         *       "accountId": "alice",
         *       "type": "CreditLineClosed",
         *       "occurredAt": "2026-10-20T09:30:00+08:00",
         *       "source": "core-banking",
         *       "data": {
         *         "lineId": "line-1"
         *       }
         *     }
         */
        CreditLineClosedItem: {
            /**
             * Format: uuid
             * @description The producer's own, of any UUID version: the same id again is the same behaviour
             * @example b9f9b3a0-5c6e-4d9e-8f65-0a8b5b6f1c11
             */
            id: string;
            /**
             * @description Whose behaviour it is
             * @example alice
             */
            accountId: string;
            /**
             * @description What was done; the shape of data follows from it (enum property replaced by openapi-typescript)
             * @enum {string}
             */
            type: "CreditLineClosed";
            /**
             * Format: date-time
             * @description When it happened: an ISO 8601 instant with Z or an offset, at most 24 h ahead of the clock
             * @example 2026-10-20T09:30:00+08:00
             */
            occurredAt: string;
            /**
             * @description Who reports it
             * @example core-banking
             */
            source?: string;
            data: components["schemas"]["CreditLineClosedData"];
        };
        /**
         * @description Money was drawn on a line; a draw that was asked for may come in several parts.
         * @example {
         *       "id": "b9f9b3a0-5c6e-4d9e-8f65-0a8b5b6f1c11",
         *       "accountId": "alice",
         *       "type": "LoanDrawn",
         *       "occurredAt": "2026-10-20T09:30:00+08:00",
         *       "source": "core-banking",
         *       "data": {
         *         "lineId": "line-1",
         *         "amountMinor": 200000,
         *         "drawId": "draw-1"
         *       }
         *     }
         */
        LoanDrawnItem: {
            /**
             * Format: uuid
             * @description The producer's own, of any UUID version: the same id again is the same behaviour
             * @example b9f9b3a0-5c6e-4d9e-8f65-0a8b5b6f1c11
             */
            id: string;
            /**
             * @description Whose behaviour it is
             * @example alice
             */
            accountId: string;
            /**
             * @description What was done; the shape of data follows from it (enum property replaced by openapi-typescript)
             * @enum {string}
             */
            type: "LoanDrawn";
            /**
             * Format: date-time
             * @description When it happened: an ISO 8601 instant with Z or an offset, at most 24 h ahead of the clock
             * @example 2026-10-20T09:30:00+08:00
             */
            occurredAt: string;
            /**
             * @description Who reports it
             * @example core-banking
             */
            source?: string;
            data: components["schemas"]["LoanDrawnData"];
        };
        /**
         * @description What must be paid on a line, and up to the end of which local date.
         * @example {
         *       "id": "b9f9b3a0-5c6e-4d9e-8f65-0a8b5b6f1c11",
         *       "accountId": "alice",
         *       "type": "ObligationDue",
         *       "occurredAt": "2026-10-20T09:30:00+08:00",
         *       "source": "core-banking",
         *       "data": {
         *         "obligationId": "obligation-2026-11",
         *         "lineId": "line-1",
         *         "amountDueMinor": 12000,
         *         "dueOn": "2026-11-05"
         *       }
         *     }
         */
        ObligationDueItem: {
            /**
             * Format: uuid
             * @description The producer's own, of any UUID version: the same id again is the same behaviour
             * @example b9f9b3a0-5c6e-4d9e-8f65-0a8b5b6f1c11
             */
            id: string;
            /**
             * @description Whose behaviour it is
             * @example alice
             */
            accountId: string;
            /**
             * @description What was done; the shape of data follows from it (enum property replaced by openapi-typescript)
             * @enum {string}
             */
            type: "ObligationDue";
            /**
             * Format: date-time
             * @description When it happened: an ISO 8601 instant with Z or an offset, at most 24 h ahead of the clock
             * @example 2026-10-20T09:30:00+08:00
             */
            occurredAt: string;
            /**
             * @description Who reports it
             * @example core-banking
             */
            source?: string;
            data: components["schemas"]["ObligationDueData"];
        };
        /**
         * @description What a line owes in all on a date.
         * @example {
         *       "id": "b9f9b3a0-5c6e-4d9e-8f65-0a8b5b6f1c11",
         *       "accountId": "alice",
         *       "type": "StatementIssued",
         *       "occurredAt": "2026-10-20T09:30:00+08:00",
         *       "source": "core-banking",
         *       "data": {
         *         "statementId": "statement-2026-10",
         *         "lineId": "line-1",
         *         "balanceMinor": -2000,
         *         "issuedOn": "2026-10-20",
         *         "obligationId": "obligation-2026-11"
         *       }
         *     }
         */
        StatementIssuedItem: {
            /**
             * Format: uuid
             * @description The producer's own, of any UUID version: the same id again is the same behaviour
             * @example b9f9b3a0-5c6e-4d9e-8f65-0a8b5b6f1c11
             */
            id: string;
            /**
             * @description Whose behaviour it is
             * @example alice
             */
            accountId: string;
            /**
             * @description What was done; the shape of data follows from it (enum property replaced by openapi-typescript)
             * @enum {string}
             */
            type: "StatementIssued";
            /**
             * Format: date-time
             * @description When it happened: an ISO 8601 instant with Z or an offset, at most 24 h ahead of the clock
             * @example 2026-10-20T09:30:00+08:00
             */
            occurredAt: string;
            /**
             * @description Who reports it
             * @example core-banking
             */
            source?: string;
            data: components["schemas"]["StatementIssuedData"];
        };
        /**
         * @description An obligation was paid, wholly or in part; with its terms where nobody announced it.
         * @example {
         *       "id": "b9f9b3a0-5c6e-4d9e-8f65-0a8b5b6f1c11",
         *       "accountId": "alice",
         *       "type": "RepaymentMade",
         *       "occurredAt": "2026-10-20T09:30:00+08:00",
         *       "source": "core-banking",
         *       "data": {
         *         "repaymentId": "repayment-1",
         *         "obligationId": "obligation-2026-11",
         *         "amountMinor": 12000,
         *         "paidBy": "friend-7",
         *         "lineId": "line-1",
         *         "amountDueMinor": 12000,
         *         "dueOn": "2026-11-05"
         *       }
         *     }
         */
        RepaymentMadeItem: {
            /**
             * Format: uuid
             * @description The producer's own, of any UUID version: the same id again is the same behaviour
             * @example b9f9b3a0-5c6e-4d9e-8f65-0a8b5b6f1c11
             */
            id: string;
            /**
             * @description Whose behaviour it is
             * @example alice
             */
            accountId: string;
            /**
             * @description What was done; the shape of data follows from it (enum property replaced by openapi-typescript)
             * @enum {string}
             */
            type: "RepaymentMade";
            /**
             * Format: date-time
             * @description When it happened: an ISO 8601 instant with Z or an offset, at most 24 h ahead of the clock
             * @example 2026-10-20T09:30:00+08:00
             */
            occurredAt: string;
            /**
             * @description Who reports it
             * @example core-banking
             */
            source?: string;
            data: components["schemas"]["RepaymentMadeData"];
        };
        /**
         * @description A payment, of an obligation or of a bill, was taken back: it never was.
         * @example {
         *       "id": "b9f9b3a0-5c6e-4d9e-8f65-0a8b5b6f1c11",
         *       "accountId": "alice",
         *       "type": "RepaymentReversed",
         *       "occurredAt": "2026-10-20T09:30:00+08:00",
         *       "source": "core-banking",
         *       "data": {
         *         "targetId": "0190f3c2-7d1e-7c3a-9b52-3f8a6d0c4e11",
         *         "reason": "The bank took the payment back."
         *       }
         *     }
         */
        RepaymentReversedItem: {
            /**
             * Format: uuid
             * @description The producer's own, of any UUID version: the same id again is the same behaviour
             * @example b9f9b3a0-5c6e-4d9e-8f65-0a8b5b6f1c11
             */
            id: string;
            /**
             * @description Whose behaviour it is
             * @example alice
             */
            accountId: string;
            /**
             * @description What was done; the shape of data follows from it (enum property replaced by openapi-typescript)
             * @enum {string}
             */
            type: "RepaymentReversed";
            /**
             * Format: date-time
             * @description When it happened: an ISO 8601 instant with Z or an offset, at most 24 h ahead of the clock
             * @example 2026-10-20T09:30:00+08:00
             */
            occurredAt: string;
            /**
             * @description Who reports it
             * @example core-banking
             */
            source?: string;
            data: components["schemas"]["RepaymentReversedData"];
        };
        /**
         * @description A furnisher's own statement about a line as of a date.
         * @example {
         *       "id": "b9f9b3a0-5c6e-4d9e-8f65-0a8b5b6f1c11",
         *       "accountId": "alice",
         *       "type": "DelinquencyReported",
         *       "occurredAt": "2026-10-20T09:30:00+08:00",
         *       "source": "core-banking",
         *       "data": {
         *         "lineId": "line-1",
         *         "daysPastDue": 31,
         *         "amountOverdueMinor": 12000,
         *         "asOf": "2026-11-04"
         *       }
         *     }
         */
        DelinquencyReportedItem: {
            /**
             * Format: uuid
             * @description The producer's own, of any UUID version: the same id again is the same behaviour
             * @example b9f9b3a0-5c6e-4d9e-8f65-0a8b5b6f1c11
             */
            id: string;
            /**
             * @description Whose behaviour it is
             * @example alice
             */
            accountId: string;
            /**
             * @description What was done; the shape of data follows from it (enum property replaced by openapi-typescript)
             * @enum {string}
             */
            type: "DelinquencyReported";
            /**
             * Format: date-time
             * @description When it happened: an ISO 8601 instant with Z or an offset, at most 24 h ahead of the clock
             * @example 2026-10-20T09:30:00+08:00
             */
            occurredAt: string;
            /**
             * @description Who reports it
             * @example core-banking
             */
            source?: string;
            data: components["schemas"]["DelinquencyReportedData"];
        };
        /**
         * @description How much of the granted credit is in use: a ratio, or both amounts.
         * @example {
         *       "id": "b9f9b3a0-5c6e-4d9e-8f65-0a8b5b6f1c11",
         *       "accountId": "alice",
         *       "type": "DebtPositionReported",
         *       "occurredAt": "2026-10-20T09:30:00+08:00",
         *       "source": "core-banking",
         *       "data": {
         *         "usedMinor": 200000,
         *         "limitMinor": 500000
         *       }
         *     }
         */
        DebtPositionReportedItem: {
            /**
             * Format: uuid
             * @description The producer's own, of any UUID version: the same id again is the same behaviour
             * @example b9f9b3a0-5c6e-4d9e-8f65-0a8b5b6f1c11
             */
            id: string;
            /**
             * @description Whose behaviour it is
             * @example alice
             */
            accountId: string;
            /**
             * @description What was done; the shape of data follows from it (enum property replaced by openapi-typescript)
             * @enum {string}
             */
            type: "DebtPositionReported";
            /**
             * Format: date-time
             * @description When it happened: an ISO 8601 instant with Z or an offset, at most 24 h ahead of the clock
             * @example 2026-10-20T09:30:00+08:00
             */
            occurredAt: string;
            /**
             * @description Who reports it
             * @example core-banking
             */
            source?: string;
            data: components["schemas"]["DebtPositionReportedData"];
        };
        /**
         * @description A bill was sent, to be paid up to the end of a local date.
         * @example {
         *       "id": "b9f9b3a0-5c6e-4d9e-8f65-0a8b5b6f1c11",
         *       "accountId": "alice",
         *       "type": "BillIssued",
         *       "occurredAt": "2026-10-20T09:30:00+08:00",
         *       "source": "core-banking",
         *       "data": {
         *         "billId": "bill-2026-11",
         *         "category": "water",
         *         "amountMinor": 8800,
         *         "dueOn": "2026-11-10",
         *         "currency": "CNY"
         *       }
         *     }
         */
        BillIssuedItem: {
            /**
             * Format: uuid
             * @description The producer's own, of any UUID version: the same id again is the same behaviour
             * @example b9f9b3a0-5c6e-4d9e-8f65-0a8b5b6f1c11
             */
            id: string;
            /**
             * @description Whose behaviour it is
             * @example alice
             */
            accountId: string;
            /**
             * @description What was done; the shape of data follows from it (enum property replaced by openapi-typescript)
             * @enum {string}
             */
            type: "BillIssued";
            /**
             * Format: date-time
             * @description When it happened: an ISO 8601 instant with Z or an offset, at most 24 h ahead of the clock
             * @example 2026-10-20T09:30:00+08:00
             */
            occurredAt: string;
            /**
             * @description Who reports it
             * @example core-banking
             */
            source?: string;
            data: components["schemas"]["BillIssuedData"];
        };
        /**
         * @description A bill was paid, wholly or in part; with its terms where nobody announced it.
         * @example {
         *       "id": "b9f9b3a0-5c6e-4d9e-8f65-0a8b5b6f1c11",
         *       "accountId": "alice",
         *       "type": "BillPaid",
         *       "occurredAt": "2026-10-20T09:30:00+08:00",
         *       "source": "core-banking",
         *       "data": {
         *         "billId": "bill-2026-11",
         *         "amountMinor": 8800,
         *         "paidBy": "friend-7",
         *         "category": "water",
         *         "amountDueMinor": 8800,
         *         "dueOn": "2026-11-10",
         *         "currency": "CNY"
         *       }
         *     }
         */
        BillPaidItem: {
            /**
             * Format: uuid
             * @description The producer's own, of any UUID version: the same id again is the same behaviour
             * @example b9f9b3a0-5c6e-4d9e-8f65-0a8b5b6f1c11
             */
            id: string;
            /**
             * @description Whose behaviour it is
             * @example alice
             */
            accountId: string;
            /**
             * @description What was done; the shape of data follows from it (enum property replaced by openapi-typescript)
             * @enum {string}
             */
            type: "BillPaid";
            /**
             * Format: date-time
             * @description When it happened: an ISO 8601 instant with Z or an offset, at most 24 h ahead of the clock
             * @example 2026-10-20T09:30:00+08:00
             */
            occurredAt: string;
            /**
             * @description Who reports it
             * @example core-banking
             */
            source?: string;
            data: components["schemas"]["BillPaidData"];
        };
        /**
         * @description Something was bought.
         * @example {
         *       "id": "b9f9b3a0-5c6e-4d9e-8f65-0a8b5b6f1c11",
         *       "accountId": "alice",
         *       "type": "PurchaseMade",
         *       "occurredAt": "2026-10-20T09:30:00+08:00",
         *       "source": "core-banking",
         *       "data": {
         *         "channel": "app",
         *         "amountMinor": 5900,
         *         "currency": "CNY",
         *         "orderId": "order-1",
         *         "scene": "books",
         *         "confirmBy": "2026-11-15"
         *       }
         *     }
         */
        PurchaseMadeItem: {
            /**
             * Format: uuid
             * @description The producer's own, of any UUID version: the same id again is the same behaviour
             * @example b9f9b3a0-5c6e-4d9e-8f65-0a8b5b6f1c11
             */
            id: string;
            /**
             * @description Whose behaviour it is
             * @example alice
             */
            accountId: string;
            /**
             * @description What was done; the shape of data follows from it (enum property replaced by openapi-typescript)
             * @enum {string}
             */
            type: "PurchaseMade";
            /**
             * Format: date-time
             * @description When it happened: an ISO 8601 instant with Z or an offset, at most 24 h ahead of the clock
             * @example 2026-10-20T09:30:00+08:00
             */
            occurredAt: string;
            /**
             * @description Who reports it
             * @example core-banking
             */
            source?: string;
            data: components["schemas"]["PurchaseMadeData"];
        };
        /**
         * @description The goods of an order arrived.
         * @example {
         *       "id": "b9f9b3a0-5c6e-4d9e-8f65-0a8b5b6f1c11",
         *       "accountId": "alice",
         *       "type": "GoodsDelivered",
         *       "occurredAt": "2026-10-20T09:30:00+08:00",
         *       "source": "core-banking",
         *       "data": {
         *         "channel": "app",
         *         "orderId": "order-1",
         *         "scene": "books",
         *         "confirmBy": "2026-11-15"
         *       }
         *     }
         */
        GoodsDeliveredItem: {
            /**
             * Format: uuid
             * @description The producer's own, of any UUID version: the same id again is the same behaviour
             * @example b9f9b3a0-5c6e-4d9e-8f65-0a8b5b6f1c11
             */
            id: string;
            /**
             * @description Whose behaviour it is
             * @example alice
             */
            accountId: string;
            /**
             * @description What was done; the shape of data follows from it (enum property replaced by openapi-typescript)
             * @enum {string}
             */
            type: "GoodsDelivered";
            /**
             * Format: date-time
             * @description When it happened: an ISO 8601 instant with Z or an offset, at most 24 h ahead of the clock
             * @example 2026-10-20T09:30:00+08:00
             */
            occurredAt: string;
            /**
             * @description Who reports it
             * @example core-banking
             */
            source?: string;
            data: components["schemas"]["GoodsDeliveredData"];
        };
        /**
         * @description The receipt of an order was confirmed.
         * @example {
         *       "id": "b9f9b3a0-5c6e-4d9e-8f65-0a8b5b6f1c11",
         *       "accountId": "alice",
         *       "type": "ReceiptConfirmed",
         *       "occurredAt": "2026-10-20T09:30:00+08:00",
         *       "source": "core-banking",
         *       "data": {
         *         "channel": "app",
         *         "auto": false,
         *         "orderId": "order-1",
         *         "scene": "books",
         *         "confirmBy": "2026-11-15"
         *       }
         *     }
         */
        ReceiptConfirmedItem: {
            /**
             * Format: uuid
             * @description The producer's own, of any UUID version: the same id again is the same behaviour
             * @example b9f9b3a0-5c6e-4d9e-8f65-0a8b5b6f1c11
             */
            id: string;
            /**
             * @description Whose behaviour it is
             * @example alice
             */
            accountId: string;
            /**
             * @description What was done; the shape of data follows from it (enum property replaced by openapi-typescript)
             * @enum {string}
             */
            type: "ReceiptConfirmed";
            /**
             * Format: date-time
             * @description When it happened: an ISO 8601 instant with Z or an offset, at most 24 h ahead of the clock
             * @example 2026-10-20T09:30:00+08:00
             */
            occurredAt: string;
            /**
             * @description Who reports it
             * @example core-banking
             */
            source?: string;
            data: components["schemas"]["ReceiptConfirmedData"];
        };
        /**
         * @description A dispute over an order was decided.
         * @example {
         *       "id": "b9f9b3a0-5c6e-4d9e-8f65-0a8b5b6f1c11",
         *       "accountId": "alice",
         *       "type": "OrderDisputed",
         *       "occurredAt": "2026-10-20T09:30:00+08:00",
         *       "source": "core-banking",
         *       "data": {
         *         "channel": "app",
         *         "fault": "buyer",
         *         "orderId": "order-1",
         *         "scene": "books",
         *         "confirmBy": "2026-11-15"
         *       }
         *     }
         */
        OrderDisputedItem: {
            /**
             * Format: uuid
             * @description The producer's own, of any UUID version: the same id again is the same behaviour
             * @example b9f9b3a0-5c6e-4d9e-8f65-0a8b5b6f1c11
             */
            id: string;
            /**
             * @description Whose behaviour it is
             * @example alice
             */
            accountId: string;
            /**
             * @description What was done; the shape of data follows from it (enum property replaced by openapi-typescript)
             * @enum {string}
             */
            type: "OrderDisputed";
            /**
             * Format: date-time
             * @description When it happened: an ISO 8601 instant with Z or an offset, at most 24 h ahead of the clock
             * @example 2026-10-20T09:30:00+08:00
             */
            occurredAt: string;
            /**
             * @description Who reports it
             * @example core-banking
             */
            source?: string;
            data: components["schemas"]["OrderDisputedData"];
        };
        /**
         * @description Somebody looked at the account's credit.
         * @example {
         *       "id": "b9f9b3a0-5c6e-4d9e-8f65-0a8b5b6f1c11",
         *       "accountId": "alice",
         *       "type": "CreditQueried",
         *       "occurredAt": "2026-10-20T09:30:00+08:00",
         *       "source": "core-banking",
         *       "data": {
         *         "queryId": "query-1",
         *         "requester": "lender-3",
         *         "purpose": "lending",
         *         "authorisationRef": "consent-9"
         *       }
         *     }
         */
        CreditQueriedItem: {
            /**
             * Format: uuid
             * @description The producer's own, of any UUID version: the same id again is the same behaviour
             * @example b9f9b3a0-5c6e-4d9e-8f65-0a8b5b6f1c11
             */
            id: string;
            /**
             * @description Whose behaviour it is
             * @example alice
             */
            accountId: string;
            /**
             * @description What was done; the shape of data follows from it (enum property replaced by openapi-typescript)
             * @enum {string}
             */
            type: "CreditQueried";
            /**
             * Format: date-time
             * @description When it happened: an ISO 8601 instant with Z or an offset, at most 24 h ahead of the clock
             * @example 2026-10-20T09:30:00+08:00
             */
            occurredAt: string;
            /**
             * @description Who reports it
             * @example core-banking
             */
            source?: string;
            data: components["schemas"]["CreditQueriedData"];
        };
        /**
         * @description Credit was applied for, whatever came of it.
         * @example {
         *       "id": "b9f9b3a0-5c6e-4d9e-8f65-0a8b5b6f1c11",
         *       "accountId": "alice",
         *       "type": "CreditApplied",
         *       "occurredAt": "2026-10-20T09:30:00+08:00",
         *       "source": "core-banking",
         *       "data": {
         *         "applicationId": "application-1",
         *         "product": "cash-12",
         *         "lender": "lender-3"
         *       }
         *     }
         */
        CreditAppliedItem: {
            /**
             * Format: uuid
             * @description The producer's own, of any UUID version: the same id again is the same behaviour
             * @example b9f9b3a0-5c6e-4d9e-8f65-0a8b5b6f1c11
             */
            id: string;
            /**
             * @description Whose behaviour it is
             * @example alice
             */
            accountId: string;
            /**
             * @description What was done; the shape of data follows from it (enum property replaced by openapi-typescript)
             * @enum {string}
             */
            type: "CreditApplied";
            /**
             * Format: date-time
             * @description When it happened: an ISO 8601 instant with Z or an offset, at most 24 h ahead of the clock
             * @example 2026-10-20T09:30:00+08:00
             */
            occurredAt: string;
            /**
             * @description Who reports it
             * @example core-banking
             */
            source?: string;
            data: components["schemas"]["CreditAppliedData"];
        };
        /**
         * @description An authorisation to look at the credit was withdrawn: no further query may name it.
         * @example {
         *       "id": "b9f9b3a0-5c6e-4d9e-8f65-0a8b5b6f1c11",
         *       "accountId": "alice",
         *       "type": "AuthorisationRevoked",
         *       "occurredAt": "2026-10-20T09:30:00+08:00",
         *       "source": "core-banking",
         *       "data": {
         *         "authorisationRef": "consent-9",
         *         "reason": "The contract has ended."
         *       }
         *     }
         */
        AuthorisationRevokedItem: {
            /**
             * Format: uuid
             * @description The producer's own, of any UUID version: the same id again is the same behaviour
             * @example b9f9b3a0-5c6e-4d9e-8f65-0a8b5b6f1c11
             */
            id: string;
            /**
             * @description Whose behaviour it is
             * @example alice
             */
            accountId: string;
            /**
             * @description What was done; the shape of data follows from it (enum property replaced by openapi-typescript)
             * @enum {string}
             */
            type: "AuthorisationRevoked";
            /**
             * Format: date-time
             * @description When it happened: an ISO 8601 instant with Z or an offset, at most 24 h ahead of the clock
             * @example 2026-10-20T09:30:00+08:00
             */
            occurredAt: string;
            /**
             * @description Who reports it
             * @example core-banking
             */
            source?: string;
            data: components["schemas"]["AuthorisationRevokedData"];
        };
        /**
         * @description Income came in. How much is not told.
         * @example {
         *       "id": "b9f9b3a0-5c6e-4d9e-8f65-0a8b5b6f1c11",
         *       "accountId": "alice",
         *       "type": "IncomeReceived",
         *       "occurredAt": "2026-10-20T09:30:00+08:00",
         *       "source": "core-banking",
         *       "data": {
         *         "month": "2026-10"
         *       }
         *     }
         */
        IncomeReceivedItem: {
            /**
             * Format: uuid
             * @description The producer's own, of any UUID version: the same id again is the same behaviour
             * @example b9f9b3a0-5c6e-4d9e-8f65-0a8b5b6f1c11
             */
            id: string;
            /**
             * @description Whose behaviour it is
             * @example alice
             */
            accountId: string;
            /**
             * @description What was done; the shape of data follows from it (enum property replaced by openapi-typescript)
             * @enum {string}
             */
            type: "IncomeReceived";
            /**
             * Format: date-time
             * @description When it happened: an ISO 8601 instant with Z or an offset, at most 24 h ahead of the clock
             * @example 2026-10-20T09:30:00+08:00
             */
            occurredAt: string;
            /**
             * @description Who reports it
             * @example core-banking
             */
            source?: string;
            data: components["schemas"]["IncomeReceivedData"];
        };
        /**
         * @description A contribution to an insurance or to the provident fund was made.
         * @example {
         *       "id": "b9f9b3a0-5c6e-4d9e-8f65-0a8b5b6f1c11",
         *       "accountId": "alice",
         *       "type": "InsuranceContributed",
         *       "occurredAt": "2026-10-20T09:30:00+08:00",
         *       "source": "core-banking",
         *       "data": {
         *         "kind": "social",
         *         "month": "2026-10"
         *       }
         *     }
         */
        InsuranceContributedItem: {
            /**
             * Format: uuid
             * @description The producer's own, of any UUID version: the same id again is the same behaviour
             * @example b9f9b3a0-5c6e-4d9e-8f65-0a8b5b6f1c11
             */
            id: string;
            /**
             * @description Whose behaviour it is
             * @example alice
             */
            accountId: string;
            /**
             * @description What was done; the shape of data follows from it (enum property replaced by openapi-typescript)
             * @enum {string}
             */
            type: "InsuranceContributed";
            /**
             * Format: date-time
             * @description When it happened: an ISO 8601 instant with Z or an offset, at most 24 h ahead of the clock
             * @example 2026-10-20T09:30:00+08:00
             */
            occurredAt: string;
            /**
             * @description Who reports it
             * @example core-banking
             */
            source?: string;
            data: components["schemas"]["InsuranceContributedData"];
        };
        /**
         * @description It was verified what the account holder owns.
         * @example {
         *       "id": "b9f9b3a0-5c6e-4d9e-8f65-0a8b5b6f1c11",
         *       "accountId": "alice",
         *       "type": "AssetVerified",
         *       "occurredAt": "2026-10-20T09:30:00+08:00",
         *       "source": "core-banking",
         *       "data": {
         *         "kind": "financial",
         *         "tier": 2
         *       }
         *     }
         */
        AssetVerifiedItem: {
            /**
             * Format: uuid
             * @description The producer's own, of any UUID version: the same id again is the same behaviour
             * @example b9f9b3a0-5c6e-4d9e-8f65-0a8b5b6f1c11
             */
            id: string;
            /**
             * @description Whose behaviour it is
             * @example alice
             */
            accountId: string;
            /**
             * @description What was done; the shape of data follows from it (enum property replaced by openapi-typescript)
             * @enum {string}
             */
            type: "AssetVerified";
            /**
             * Format: date-time
             * @description When it happened: an ISO 8601 instant with Z or an offset, at most 24 h ahead of the clock
             * @example 2026-10-20T09:30:00+08:00
             */
            occurredAt: string;
            /**
             * @description Who reports it
             * @example core-banking
             */
            source?: string;
            data: components["schemas"]["AssetVerifiedData"];
        };
        /**
         * @description Money was transferred to or from somebody.
         * @example {
         *       "id": "b9f9b3a0-5c6e-4d9e-8f65-0a8b5b6f1c11",
         *       "accountId": "alice",
         *       "type": "TransferMade",
         *       "occurredAt": "2026-10-20T09:30:00+08:00",
         *       "source": "core-banking",
         *       "data": {
         *         "direction": "out",
         *         "scene": "restaurant",
         *         "channel": "app"
         *       }
         *     }
         */
        TransferMadeItem: {
            /**
             * Format: uuid
             * @description The producer's own, of any UUID version: the same id again is the same behaviour
             * @example b9f9b3a0-5c6e-4d9e-8f65-0a8b5b6f1c11
             */
            id: string;
            /**
             * @description Whose behaviour it is
             * @example alice
             */
            accountId: string;
            /**
             * @description What was done; the shape of data follows from it (enum property replaced by openapi-typescript)
             * @enum {string}
             */
            type: "TransferMade";
            /**
             * Format: date-time
             * @description When it happened: an ISO 8601 instant with Z or an offset, at most 24 h ahead of the clock
             * @example 2026-10-20T09:30:00+08:00
             */
            occurredAt: string;
            /**
             * @description Who reports it
             * @example core-banking
             */
            source?: string;
            data: components["schemas"]["TransferMadeData"];
        };
        /**
         * @description A red packet was sent or received.
         * @example {
         *       "id": "b9f9b3a0-5c6e-4d9e-8f65-0a8b5b6f1c11",
         *       "accountId": "alice",
         *       "type": "RedPacketExchanged",
         *       "occurredAt": "2026-10-20T09:30:00+08:00",
         *       "source": "core-banking",
         *       "data": {
         *         "direction": "in",
         *         "scene": "restaurant",
         *         "channel": "app"
         *       }
         *     }
         */
        RedPacketExchangedItem: {
            /**
             * Format: uuid
             * @description The producer's own, of any UUID version: the same id again is the same behaviour
             * @example b9f9b3a0-5c6e-4d9e-8f65-0a8b5b6f1c11
             */
            id: string;
            /**
             * @description Whose behaviour it is
             * @example alice
             */
            accountId: string;
            /**
             * @description What was done; the shape of data follows from it (enum property replaced by openapi-typescript)
             * @enum {string}
             */
            type: "RedPacketExchanged";
            /**
             * Format: date-time
             * @description When it happened: an ISO 8601 instant with Z or an offset, at most 24 h ahead of the clock
             * @example 2026-10-20T09:30:00+08:00
             */
            occurredAt: string;
            /**
             * @description Who reports it
             * @example core-banking
             */
            source?: string;
            data: components["schemas"]["RedPacketExchangedData"];
        };
        /**
         * @description Something was donated.
         * @example {
         *       "id": "b9f9b3a0-5c6e-4d9e-8f65-0a8b5b6f1c11",
         *       "accountId": "alice",
         *       "type": "DonationMade",
         *       "occurredAt": "2026-10-20T09:30:00+08:00",
         *       "source": "core-banking",
         *       "data": {
         *         "scene": "restaurant",
         *         "channel": "app"
         *       }
         *     }
         */
        DonationMadeItem: {
            /**
             * Format: uuid
             * @description The producer's own, of any UUID version: the same id again is the same behaviour
             * @example b9f9b3a0-5c6e-4d9e-8f65-0a8b5b6f1c11
             */
            id: string;
            /**
             * @description Whose behaviour it is
             * @example alice
             */
            accountId: string;
            /**
             * @description What was done; the shape of data follows from it (enum property replaced by openapi-typescript)
             * @enum {string}
             */
            type: "DonationMade";
            /**
             * Format: date-time
             * @description When it happened: an ISO 8601 instant with Z or an offset, at most 24 h ahead of the clock
             * @example 2026-10-20T09:30:00+08:00
             */
            occurredAt: string;
            /**
             * @description Who reports it
             * @example core-banking
             */
            source?: string;
            data: components["schemas"]["DonationMadeData"];
        };
        /**
         * @description Something was invested.
         * @example {
         *       "id": "b9f9b3a0-5c6e-4d9e-8f65-0a8b5b6f1c11",
         *       "accountId": "alice",
         *       "type": "InvestmentContributed",
         *       "occurredAt": "2026-10-20T09:30:00+08:00",
         *       "source": "core-banking",
         *       "data": {
         *         "scene": "restaurant",
         *         "channel": "app"
         *       }
         *     }
         */
        InvestmentContributedItem: {
            /**
             * Format: uuid
             * @description The producer's own, of any UUID version: the same id again is the same behaviour
             * @example b9f9b3a0-5c6e-4d9e-8f65-0a8b5b6f1c11
             */
            id: string;
            /**
             * @description Whose behaviour it is
             * @example alice
             */
            accountId: string;
            /**
             * @description What was done; the shape of data follows from it (enum property replaced by openapi-typescript)
             * @enum {string}
             */
            type: "InvestmentContributed";
            /**
             * Format: date-time
             * @description When it happened: an ISO 8601 instant with Z or an offset, at most 24 h ahead of the clock
             * @example 2026-10-20T09:30:00+08:00
             */
            occurredAt: string;
            /**
             * @description Who reports it
             * @example core-banking
             */
            source?: string;
            data: components["schemas"]["InvestmentContributedData"];
        };
        /**
         * @description A contract for a service, such as a rental, was kept to its end.
         * @example {
         *       "id": "b9f9b3a0-5c6e-4d9e-8f65-0a8b5b6f1c11",
         *       "accountId": "alice",
         *       "type": "ServiceContractFulfilled",
         *       "occurredAt": "2026-10-20T09:30:00+08:00",
         *       "source": "core-banking",
         *       "data": {
         *         "service": "bike-rental",
         *         "scene": "restaurant",
         *         "channel": "app"
         *       }
         *     }
         */
        ServiceContractFulfilledItem: {
            /**
             * Format: uuid
             * @description The producer's own, of any UUID version: the same id again is the same behaviour
             * @example b9f9b3a0-5c6e-4d9e-8f65-0a8b5b6f1c11
             */
            id: string;
            /**
             * @description Whose behaviour it is
             * @example alice
             */
            accountId: string;
            /**
             * @description What was done; the shape of data follows from it (enum property replaced by openapi-typescript)
             * @enum {string}
             */
            type: "ServiceContractFulfilled";
            /**
             * Format: date-time
             * @description When it happened: an ISO 8601 instant with Z or an offset, at most 24 h ahead of the clock
             * @example 2026-10-20T09:30:00+08:00
             */
            occurredAt: string;
            /**
             * @description Who reports it
             * @example core-banking
             */
            source?: string;
            data: components["schemas"]["ServiceContractFulfilledData"];
        };
        /**
         * @description A contract for a service, such as a rental, was broken.
         * @example {
         *       "id": "b9f9b3a0-5c6e-4d9e-8f65-0a8b5b6f1c11",
         *       "accountId": "alice",
         *       "type": "ServiceContractBreached",
         *       "occurredAt": "2026-10-20T09:30:00+08:00",
         *       "source": "core-banking",
         *       "data": {
         *         "service": "bike-rental",
         *         "scene": "restaurant",
         *         "channel": "app"
         *       }
         *     }
         */
        ServiceContractBreachedItem: {
            /**
             * Format: uuid
             * @description The producer's own, of any UUID version: the same id again is the same behaviour
             * @example b9f9b3a0-5c6e-4d9e-8f65-0a8b5b6f1c11
             */
            id: string;
            /**
             * @description Whose behaviour it is
             * @example alice
             */
            accountId: string;
            /**
             * @description What was done; the shape of data follows from it (enum property replaced by openapi-typescript)
             * @enum {string}
             */
            type: "ServiceContractBreached";
            /**
             * Format: date-time
             * @description When it happened: an ISO 8601 instant with Z or an offset, at most 24 h ahead of the clock
             * @example 2026-10-20T09:30:00+08:00
             */
            occurredAt: string;
            /**
             * @description Who reports it
             * @example core-banking
             */
            source?: string;
            data: components["schemas"]["ServiceContractBreachedData"];
        };
        /**
         * @description The account was connected with another one.
         * @example {
         *       "id": "b9f9b3a0-5c6e-4d9e-8f65-0a8b5b6f1c11",
         *       "accountId": "alice",
         *       "type": "ConnectionAdded",
         *       "occurredAt": "2026-10-20T09:30:00+08:00",
         *       "source": "core-banking",
         *       "data": {
         *         "peerAccountId": "bob",
         *         "kind": "friend"
         *       }
         *     }
         */
        ConnectionAddedItem: {
            /**
             * Format: uuid
             * @description The producer's own, of any UUID version: the same id again is the same behaviour
             * @example b9f9b3a0-5c6e-4d9e-8f65-0a8b5b6f1c11
             */
            id: string;
            /**
             * @description Whose behaviour it is
             * @example alice
             */
            accountId: string;
            /**
             * @description What was done; the shape of data follows from it (enum property replaced by openapi-typescript)
             * @enum {string}
             */
            type: "ConnectionAdded";
            /**
             * Format: date-time
             * @description When it happened: an ISO 8601 instant with Z or an offset, at most 24 h ahead of the clock
             * @example 2026-10-20T09:30:00+08:00
             */
            occurredAt: string;
            /**
             * @description Who reports it
             * @example core-banking
             */
            source?: string;
            data: components["schemas"]["ConnectionAddedData"];
        };
        /**
         * @description The account is no longer connected with another one.
         * @example {
         *       "id": "b9f9b3a0-5c6e-4d9e-8f65-0a8b5b6f1c11",
         *       "accountId": "alice",
         *       "type": "ConnectionRemoved",
         *       "occurredAt": "2026-10-20T09:30:00+08:00",
         *       "source": "core-banking",
         *       "data": {
         *         "peerAccountId": "bob",
         *         "kind": "friend"
         *       }
         *     }
         */
        ConnectionRemovedItem: {
            /**
             * Format: uuid
             * @description The producer's own, of any UUID version: the same id again is the same behaviour
             * @example b9f9b3a0-5c6e-4d9e-8f65-0a8b5b6f1c11
             */
            id: string;
            /**
             * @description Whose behaviour it is
             * @example alice
             */
            accountId: string;
            /**
             * @description What was done; the shape of data follows from it (enum property replaced by openapi-typescript)
             * @enum {string}
             */
            type: "ConnectionRemoved";
            /**
             * Format: date-time
             * @description When it happened: an ISO 8601 instant with Z or an offset, at most 24 h ahead of the clock
             * @example 2026-10-20T09:30:00+08:00
             */
            occurredAt: string;
            /**
             * @description Who reports it
             * @example core-banking
             */
            source?: string;
            data: components["schemas"]["ConnectionRemovedData"];
        };
        /**
         * @description Another account that this one has to do with was found to be a risk.
         * @example {
         *       "id": "b9f9b3a0-5c6e-4d9e-8f65-0a8b5b6f1c11",
         *       "accountId": "alice",
         *       "type": "RiskyContactFlagged",
         *       "occurredAt": "2026-10-20T09:30:00+08:00",
         *       "source": "core-banking",
         *       "data": {
         *         "peerAccountId": "bob",
         *         "kind": "friend"
         *       }
         *     }
         */
        RiskyContactFlaggedItem: {
            /**
             * Format: uuid
             * @description The producer's own, of any UUID version: the same id again is the same behaviour
             * @example b9f9b3a0-5c6e-4d9e-8f65-0a8b5b6f1c11
             */
            id: string;
            /**
             * @description Whose behaviour it is
             * @example alice
             */
            accountId: string;
            /**
             * @description What was done; the shape of data follows from it (enum property replaced by openapi-typescript)
             * @enum {string}
             */
            type: "RiskyContactFlagged";
            /**
             * Format: date-time
             * @description When it happened: an ISO 8601 instant with Z or an offset, at most 24 h ahead of the clock
             * @example 2026-10-20T09:30:00+08:00
             */
            occurredAt: string;
            /**
             * @description Who reports it
             * @example core-banking
             */
            source?: string;
            data: components["schemas"]["RiskyContactFlaggedData"];
        };
        /**
         * @description Another account is no longer a risk, or no contact of this one.
         * @example {
         *       "id": "b9f9b3a0-5c6e-4d9e-8f65-0a8b5b6f1c11",
         *       "accountId": "alice",
         *       "type": "RiskyContactCleared",
         *       "occurredAt": "2026-10-20T09:30:00+08:00",
         *       "source": "core-banking",
         *       "data": {
         *         "peerAccountId": "bob",
         *         "kind": "friend"
         *       }
         *     }
         */
        RiskyContactClearedItem: {
            /**
             * Format: uuid
             * @description The producer's own, of any UUID version: the same id again is the same behaviour
             * @example b9f9b3a0-5c6e-4d9e-8f65-0a8b5b6f1c11
             */
            id: string;
            /**
             * @description Whose behaviour it is
             * @example alice
             */
            accountId: string;
            /**
             * @description What was done; the shape of data follows from it (enum property replaced by openapi-typescript)
             * @enum {string}
             */
            type: "RiskyContactCleared";
            /**
             * Format: date-time
             * @description When it happened: an ISO 8601 instant with Z or an offset, at most 24 h ahead of the clock
             * @example 2026-10-20T09:30:00+08:00
             */
            occurredAt: string;
            /**
             * @description Who reports it
             * @example core-banking
             */
            source?: string;
            data: components["schemas"]["RiskyContactClearedData"];
        };
        /**
         * @description The account joined a group.
         * @example {
         *       "id": "b9f9b3a0-5c6e-4d9e-8f65-0a8b5b6f1c11",
         *       "accountId": "alice",
         *       "type": "GroupJoined",
         *       "occurredAt": "2026-10-20T09:30:00+08:00",
         *       "source": "core-banking",
         *       "data": {
         *         "groupRef": "group-1",
         *         "kind": "marketing"
         *       }
         *     }
         */
        GroupJoinedItem: {
            /**
             * Format: uuid
             * @description The producer's own, of any UUID version: the same id again is the same behaviour
             * @example b9f9b3a0-5c6e-4d9e-8f65-0a8b5b6f1c11
             */
            id: string;
            /**
             * @description Whose behaviour it is
             * @example alice
             */
            accountId: string;
            /**
             * @description What was done; the shape of data follows from it (enum property replaced by openapi-typescript)
             * @enum {string}
             */
            type: "GroupJoined";
            /**
             * Format: date-time
             * @description When it happened: an ISO 8601 instant with Z or an offset, at most 24 h ahead of the clock
             * @example 2026-10-20T09:30:00+08:00
             */
            occurredAt: string;
            /**
             * @description Who reports it
             * @example core-banking
             */
            source?: string;
            data: components["schemas"]["GroupJoinedData"];
        };
        /**
         * @description A partner told its own score of the account.
         * @example {
         *       "id": "b9f9b3a0-5c6e-4d9e-8f65-0a8b5b6f1c11",
         *       "accountId": "alice",
         *       "type": "PartnerScoreReported",
         *       "occurredAt": "2026-10-20T09:30:00+08:00",
         *       "source": "core-banking",
         *       "data": {
         *         "scheme": "payment-score",
         *         "score": 700
         *       }
         *     }
         */
        PartnerScoreReportedItem: {
            /**
             * Format: uuid
             * @description The producer's own, of any UUID version: the same id again is the same behaviour
             * @example b9f9b3a0-5c6e-4d9e-8f65-0a8b5b6f1c11
             */
            id: string;
            /**
             * @description Whose behaviour it is
             * @example alice
             */
            accountId: string;
            /**
             * @description What was done; the shape of data follows from it (enum property replaced by openapi-typescript)
             * @enum {string}
             */
            type: "PartnerScoreReported";
            /**
             * Format: date-time
             * @description When it happened: an ISO 8601 instant with Z or an offset, at most 24 h ahead of the clock
             * @example 2026-10-20T09:30:00+08:00
             */
            occurredAt: string;
            /**
             * @description Who reports it
             * @example core-banking
             */
            source?: string;
            data: components["schemas"]["PartnerScoreReportedData"];
        };
        /**
         * @description A behaviour was reported in error. It stays in the log, and counts no more.
         * @example {
         *       "id": "b9f9b3a0-5c6e-4d9e-8f65-0a8b5b6f1c11",
         *       "accountId": "alice",
         *       "type": "BehaviourVoided",
         *       "occurredAt": "2026-10-20T09:30:00+08:00",
         *       "source": "core-banking",
         *       "data": {
         *         "targetId": "0190f3c2-7d1e-7c3a-9b52-3f8a6d0c4e11",
         *         "reason": "Reported for the wrong account."
         *       }
         *     }
         */
        BehaviourVoidedItem: {
            /**
             * Format: uuid
             * @description The producer's own, of any UUID version: the same id again is the same behaviour
             * @example b9f9b3a0-5c6e-4d9e-8f65-0a8b5b6f1c11
             */
            id: string;
            /**
             * @description Whose behaviour it is
             * @example alice
             */
            accountId: string;
            /**
             * @description What was done; the shape of data follows from it (enum property replaced by openapi-typescript)
             * @enum {string}
             */
            type: "BehaviourVoided";
            /**
             * Format: date-time
             * @description When it happened: an ISO 8601 instant with Z or an offset, at most 24 h ahead of the clock
             * @example 2026-10-20T09:30:00+08:00
             */
            occurredAt: string;
            /**
             * @description Who reports it
             * @example core-banking
             */
            source?: string;
            data: components["schemas"]["BehaviourVoidedData"];
        };
        /**
         * @description The account holder disputes a default or a behaviour.
         * @example {
         *       "id": "b9f9b3a0-5c6e-4d9e-8f65-0a8b5b6f1c11",
         *       "accountId": "alice",
         *       "type": "DisputeOpened",
         *       "occurredAt": "2026-10-20T09:30:00+08:00",
         *       "source": "core-banking",
         *       "data": {
         *         "targetId": "obligation:obligation-2026-11",
         *         "reason": "I had paid that."
         *       }
         *     }
         */
        DisputeOpenedItem: {
            /**
             * Format: uuid
             * @description The producer's own, of any UUID version: the same id again is the same behaviour
             * @example b9f9b3a0-5c6e-4d9e-8f65-0a8b5b6f1c11
             */
            id: string;
            /**
             * @description Whose behaviour it is
             * @example alice
             */
            accountId: string;
            /**
             * @description What was done; the shape of data follows from it (enum property replaced by openapi-typescript)
             * @enum {string}
             */
            type: "DisputeOpened";
            /**
             * Format: date-time
             * @description When it happened: an ISO 8601 instant with Z or an offset, at most 24 h ahead of the clock
             * @example 2026-10-20T09:30:00+08:00
             */
            occurredAt: string;
            /**
             * @description Who reports it
             * @example core-banking
             */
            source?: string;
            data: components["schemas"]["DisputeOpenedData"];
        };
        /**
         * @description A dispute was decided. What was wrong is then voided by a behaviour of its own.
         * @example {
         *       "id": "b9f9b3a0-5c6e-4d9e-8f65-0a8b5b6f1c11",
         *       "accountId": "alice",
         *       "type": "DisputeResolved",
         *       "occurredAt": "2026-10-20T09:30:00+08:00",
         *       "source": "core-banking",
         *       "data": {
         *         "targetId": "obligation:obligation-2026-11",
         *         "outcome": "upheld",
         *         "reason": "The payment was found."
         *       }
         *     }
         */
        DisputeResolvedItem: {
            /**
             * Format: uuid
             * @description The producer's own, of any UUID version: the same id again is the same behaviour
             * @example b9f9b3a0-5c6e-4d9e-8f65-0a8b5b6f1c11
             */
            id: string;
            /**
             * @description Whose behaviour it is
             * @example alice
             */
            accountId: string;
            /**
             * @description What was done; the shape of data follows from it (enum property replaced by openapi-typescript)
             * @enum {string}
             */
            type: "DisputeResolved";
            /**
             * Format: date-time
             * @description When it happened: an ISO 8601 instant with Z or an offset, at most 24 h ahead of the clock
             * @example 2026-10-20T09:30:00+08:00
             */
            occurredAt: string;
            /**
             * @description Who reports it
             * @example core-banking
             */
            source?: string;
            data: components["schemas"]["DisputeResolvedData"];
        };
        /**
         * @description The terms of an obligation or a bill were ended, and replaced where new ones are given.
         * @example {
         *       "id": "b9f9b3a0-5c6e-4d9e-8f65-0a8b5b6f1c11",
         *       "accountId": "alice",
         *       "type": "ObligationRestructured",
         *       "occurredAt": "2026-10-20T09:30:00+08:00",
         *       "source": "core-banking",
         *       "data": {
         *         "targetId": "obligation:obligation-2026-11",
         *         "dueOn": "2026-12-05",
         *         "amountDueMinor": 10000,
         *         "reason": "Agreed with the account holder."
         *       }
         *     }
         */
        ObligationRestructuredItem: {
            /**
             * Format: uuid
             * @description The producer's own, of any UUID version: the same id again is the same behaviour
             * @example b9f9b3a0-5c6e-4d9e-8f65-0a8b5b6f1c11
             */
            id: string;
            /**
             * @description Whose behaviour it is
             * @example alice
             */
            accountId: string;
            /**
             * @description What was done; the shape of data follows from it (enum property replaced by openapi-typescript)
             * @enum {string}
             */
            type: "ObligationRestructured";
            /**
             * Format: date-time
             * @description When it happened: an ISO 8601 instant with Z or an offset, at most 24 h ahead of the clock
             * @example 2026-10-20T09:30:00+08:00
             */
            occurredAt: string;
            /**
             * @description Who reports it
             * @example core-banking
             */
            source?: string;
            data: components["schemas"]["ObligationRestructuredData"];
        };
        /**
         * @description The creditor has written an obligation or a bill off. Paying it still cures the default.
         * @example {
         *       "id": "b9f9b3a0-5c6e-4d9e-8f65-0a8b5b6f1c11",
         *       "accountId": "alice",
         *       "type": "ObligationWrittenOff",
         *       "occurredAt": "2026-10-20T09:30:00+08:00",
         *       "source": "core-banking",
         *       "data": {
         *         "targetId": "obligation:obligation-2026-11",
         *         "reason": "The debtor cannot be found."
         *       }
         *     }
         */
        ObligationWrittenOffItem: {
            /**
             * Format: uuid
             * @description The producer's own, of any UUID version: the same id again is the same behaviour
             * @example b9f9b3a0-5c6e-4d9e-8f65-0a8b5b6f1c11
             */
            id: string;
            /**
             * @description Whose behaviour it is
             * @example alice
             */
            accountId: string;
            /**
             * @description What was done; the shape of data follows from it (enum property replaced by openapi-typescript)
             * @enum {string}
             */
            type: "ObligationWrittenOff";
            /**
             * Format: date-time
             * @description When it happened: an ISO 8601 instant with Z or an offset, at most 24 h ahead of the clock
             * @example 2026-10-20T09:30:00+08:00
             */
            occurredAt: string;
            /**
             * @description Who reports it
             * @example core-banking
             */
            source?: string;
            data: components["schemas"]["ObligationWrittenOffData"];
        };
        /**
         * @description Days past due and overdue interest of what is named stand still from this day on.
         * @example {
         *       "id": "b9f9b3a0-5c6e-4d9e-8f65-0a8b5b6f1c11",
         *       "accountId": "alice",
         *       "type": "DelinquencyPaused",
         *       "occurredAt": "2026-10-20T09:30:00+08:00",
         *       "source": "core-banking",
         *       "data": {
         *         "targetId": "line:line-1",
         *         "reason": "A flood in the region.",
         *         "authority": "regulator"
         *       }
         *     }
         */
        DelinquencyPausedItem: {
            /**
             * Format: uuid
             * @description The producer's own, of any UUID version: the same id again is the same behaviour
             * @example b9f9b3a0-5c6e-4d9e-8f65-0a8b5b6f1c11
             */
            id: string;
            /**
             * @description Whose behaviour it is
             * @example alice
             */
            accountId: string;
            /**
             * @description What was done; the shape of data follows from it (enum property replaced by openapi-typescript)
             * @enum {string}
             */
            type: "DelinquencyPaused";
            /**
             * Format: date-time
             * @description When it happened: an ISO 8601 instant with Z or an offset, at most 24 h ahead of the clock
             * @example 2026-10-20T09:30:00+08:00
             */
            occurredAt: string;
            /**
             * @description Who reports it
             * @example core-banking
             */
            source?: string;
            data: components["schemas"]["DelinquencyPausedData"];
        };
        /**
         * @description Days past due and overdue interest of what is named go on from this day on.
         * @example {
         *       "id": "b9f9b3a0-5c6e-4d9e-8f65-0a8b5b6f1c11",
         *       "accountId": "alice",
         *       "type": "DelinquencyResumed",
         *       "occurredAt": "2026-10-20T09:30:00+08:00",
         *       "source": "core-banking",
         *       "data": {
         *         "targetId": "line:line-1",
         *         "reason": "The relief has ended."
         *       }
         *     }
         */
        DelinquencyResumedItem: {
            /**
             * Format: uuid
             * @description The producer's own, of any UUID version: the same id again is the same behaviour
             * @example b9f9b3a0-5c6e-4d9e-8f65-0a8b5b6f1c11
             */
            id: string;
            /**
             * @description Whose behaviour it is
             * @example alice
             */
            accountId: string;
            /**
             * @description What was done; the shape of data follows from it (enum property replaced by openapi-typescript)
             * @enum {string}
             */
            type: "DelinquencyResumed";
            /**
             * Format: date-time
             * @description When it happened: an ISO 8601 instant with Z or an offset, at most 24 h ahead of the clock
             * @example 2026-10-20T09:30:00+08:00
             */
            occurredAt: string;
            /**
             * @description Who reports it
             * @example core-banking
             */
            source?: string;
            data: components["schemas"]["DelinquencyResumedData"];
        };
        /**
         * @description A default that is cured by this day, or every such default, was forgiven under a policy.
         * @example {
         *       "id": "b9f9b3a0-5c6e-4d9e-8f65-0a8b5b6f1c11",
         *       "accountId": "alice",
         *       "type": "CreditRepairGranted",
         *       "occurredAt": "2026-10-20T09:30:00+08:00",
         *       "source": "core-banking",
         *       "data": {
         *         "targetId": "obligation:obligation-2026-11",
         *         "policyId": "repair-2026",
         *         "authority": "central-bank"
         *       }
         *     }
         */
        CreditRepairGrantedItem: {
            /**
             * Format: uuid
             * @description The producer's own, of any UUID version: the same id again is the same behaviour
             * @example b9f9b3a0-5c6e-4d9e-8f65-0a8b5b6f1c11
             */
            id: string;
            /**
             * @description Whose behaviour it is
             * @example alice
             */
            accountId: string;
            /**
             * @description What was done; the shape of data follows from it (enum property replaced by openapi-typescript)
             * @enum {string}
             */
            type: "CreditRepairGranted";
            /**
             * Format: date-time
             * @description When it happened: an ISO 8601 instant with Z or an offset, at most 24 h ahead of the clock
             * @example 2026-10-20T09:30:00+08:00
             */
            occurredAt: string;
            /**
             * @description Who reports it
             * @example core-banking
             */
            source?: string;
            data: components["schemas"]["CreditRepairGrantedData"];
        };
        /**
         * @description The account holder is to be erased: from then on there is no score.
         * @example {
         *       "id": "b9f9b3a0-5c6e-4d9e-8f65-0a8b5b6f1c11",
         *       "accountId": "alice",
         *       "type": "SubjectErased",
         *       "occurredAt": "2026-10-20T09:30:00+08:00",
         *       "source": "core-banking",
         *       "data": {
         *         "reason": "Asked for by the account holder.",
         *         "authority": "data-protection"
         *       }
         *     }
         */
        SubjectErasedItem: {
            /**
             * Format: uuid
             * @description The producer's own, of any UUID version: the same id again is the same behaviour
             * @example b9f9b3a0-5c6e-4d9e-8f65-0a8b5b6f1c11
             */
            id: string;
            /**
             * @description Whose behaviour it is
             * @example alice
             */
            accountId: string;
            /**
             * @description What was done; the shape of data follows from it (enum property replaced by openapi-typescript)
             * @enum {string}
             */
            type: "SubjectErased";
            /**
             * Format: date-time
             * @description When it happened: an ISO 8601 instant with Z or an offset, at most 24 h ahead of the clock
             * @example 2026-10-20T09:30:00+08:00
             */
            occurredAt: string;
            /**
             * @description Who reports it
             * @example core-banking
             */
            source?: string;
            data: components["schemas"]["SubjectErasedData"];
        };
        /**
         * @description The account was opened.
         * @example {
         *       "openedOn": "2024-02-29",
         *       "cohort": "autumn"
         *     }
         */
        AccountOpenedData: {
            /**
             * Format: date
             * @description The local date of its opening, YYYY-MM-DD
             * @example 2024-02-29
             */
            openedOn: string;
            /**
             * @description The group it belongs to, where accounts are watched in groups
             * @example autumn
             */
            cohort?: string;
        };
        /**
         * @description The account was closed: from then on it is published without a score.
         * @example {
         *       "closedOn": "2026-11-01"
         *     }
         */
        AccountClosedData: {
            /**
             * Format: date
             * @description The local date, YYYY-MM-DD; kept: the account counts as closed from occurredAt on
             * @example 2026-11-01
             */
            closedOn: string;
        };
        /**
         * @description The person behind the account was identified. There is nothing more to say about it.
         * @example {}
         */
        RealNameVerifiedData: Record<string, never>;
        /**
         * @description An item of the profile was provided. What it says is not told.
         * @example {
         *       "item": "education"
         *     }
         */
        ProfileItemProvidedData: {
            /**
             * @description Which item
             * @example education
             * @enum {string}
             */
            item: "education" | "job" | "email" | "address" | "licence" | "taxResidency" | "investorCertificate";
        };
        /**
         * @description An item of the profile was withdrawn.
         * @example {
         *       "item": "education"
         *     }
         */
        ProfileItemWithdrawnData: {
            /**
             * @description Which item
             * @example education
             * @enum {string}
             */
            item: "education" | "job" | "email" | "address" | "licence" | "taxResidency" | "investorCertificate";
        };
        /**
         * @description A phone was bound to the account, in the place of the one before.
         * @example {
         *       "phoneRef": "phone-1"
         *     }
         */
        PhoneBoundData: {
            /**
             * @description The producer's name for the phone, never its number
             * @example phone-1
             */
            phoneRef: string;
        };
        /**
         * @description A bank card was bound to the account.
         * @example {
         *       "cardRef": "card-1",
         *       "kind": "debit"
         *     }
         */
        CardBoundData: {
            /**
             * @description The producer's name for the card, never its number
             * @example card-1
             */
            cardRef: string;
            /**
             * @description What kind of card it is
             * @example debit
             * @enum {string}
             */
            kind: "debit" | "credit";
        };
        /**
         * @description A line of credit was granted.
         * @example {
         *       "lineId": "line-1",
         *       "kind": "payLater",
         *       "limitMinor": 500000,
         *       "currency": "CNY"
         *     }
         */
        CreditLineOpenedData: {
            /**
             * @description The producer's name for the line
             * @example line-1
             */
            lineId: string;
            /**
             * @description What kind of credit it is
             * @example payLater
             * @enum {string}
             */
            kind: "payLater" | "cashLoan" | "creditCard" | "reserveFund" | "microLoan" | "businessLoan";
            /**
             * Format: int64
             * @description What may be used of it in all, in minor units of its currency
             * @example 500000
             */
            limitMinor: number;
            /**
             * @description ISO 4217, of everything owed on the line; CNY if left out
             * @example CNY
             */
            currency?: string;
        };
        /**
         * @description A line of credit was ended.
         * @example {
         *       "lineId": "line-1"
         *     }
         */
        CreditLineClosedData: {
            /**
             * @description The producer's name for the line
             * @example line-1
             */
            lineId: string;
        };
        /**
         * @description Money was drawn on a line; a draw that was asked for may come in several parts.
         * @example {
         *       "lineId": "line-1",
         *       "amountMinor": 200000,
         *       "drawId": "draw-1"
         *     }
         */
        LoanDrawnData: {
            /**
             * @description The line it was drawn on
             * @example line-1
             */
            lineId: string;
            /**
             * Format: int64
             * @description What was drawn, in minor units of the line's currency
             * @example 200000
             */
            amountMinor: number;
            /**
             * @description The request for a draw that this one is a part of
             * @example draw-1
             */
            drawId?: string;
        };
        /**
         * @description What must be paid on a line, and up to the end of which local date.
         * @example {
         *       "obligationId": "obligation-2026-11",
         *       "lineId": "line-1",
         *       "amountDueMinor": 12000,
         *       "dueOn": "2026-11-05"
         *     }
         */
        ObligationDueData: {
            /**
             * @description The producer's name for the obligation
             * @example obligation-2026-11
             */
            obligationId: string;
            /**
             * @description The line it is owed on
             * @example line-1
             */
            lineId: string;
            /**
             * Format: int64
             * @description What has to be paid, in minor units of the line's currency; 0: nothing is due
             * @example 12000
             */
            amountDueMinor: number;
            /**
             * Format: date
             * @description The local date up to whose end a payment is in time, YYYY-MM-DD
             * @example 2026-11-05
             */
            dueOn: string;
        };
        /**
         * @description What a line owes in all on a date.
         * @example {
         *       "statementId": "statement-2026-10",
         *       "lineId": "line-1",
         *       "balanceMinor": -2000,
         *       "issuedOn": "2026-10-20",
         *       "obligationId": "obligation-2026-11"
         *     }
         */
        StatementIssuedData: {
            /**
             * @description The producer's name for the statement
             * @example statement-2026-10
             */
            statementId: string;
            /**
             * @description The line that it is about
             * @example line-1
             */
            lineId: string;
            /**
             * Format: int64
             * @description What the line owes, in minor units of its currency; negative: it is in credit
             * @example -2000
             */
            balanceMinor: number;
            /**
             * Format: date
             * @description The local date of the balance, YYYY-MM-DD
             * @example 2026-10-20
             */
            issuedOn: string;
            /**
             * @description The obligation that asks for this balance or for a part of it
             * @example obligation-2026-11
             */
            obligationId?: string;
        };
        /**
         * @description An obligation was paid, wholly or in part; with its terms where nobody announced it.
         * @example {
         *       "repaymentId": "repayment-1",
         *       "obligationId": "obligation-2026-11",
         *       "amountMinor": 12000,
         *       "paidBy": "friend-7",
         *       "lineId": "line-1",
         *       "amountDueMinor": 12000,
         *       "dueOn": "2026-11-05"
         *     }
         */
        RepaymentMadeData: {
            /**
             * @description The producer's name for the payment; of several with one id the earliest counts
             * @example repayment-1
             */
            repaymentId: string;
            /**
             * @description The obligation that was paid
             * @example obligation-2026-11
             */
            obligationId: string;
            /**
             * Format: int64
             * @description What was paid, in minor units of the line's currency
             * @example 12000
             */
            amountMinor: number;
            /**
             * @description Who paid, where it was somebody else
             * @example friend-7
             */
            paidBy?: string;
            /**
             * @description One of the terms: the line it was owed on
             * @example line-1
             */
            lineId?: string;
            /**
             * Format: int64
             * @description One of the terms: what had to be paid, in minor units; 0: nothing was due
             * @example 12000
             */
            amountDueMinor?: number;
            /**
             * Format: date
             * @description One of the terms: the local date up to whose end a payment is in time
             * @example 2026-11-05
             */
            dueOn?: string;
        };
        /**
         * @description A payment, of an obligation or of a bill, was taken back: it never was.
         * @example {
         *       "targetId": "0190f3c2-7d1e-7c3a-9b52-3f8a6d0c4e11",
         *       "reason": "The bank took the payment back."
         *     }
         */
        RepaymentReversedData: {
            /**
             * Format: uuid
             * @description The behaviour id of the payment, not that of this behaviour itself
             * @example 0190f3c2-7d1e-7c3a-9b52-3f8a6d0c4e11
             */
            targetId: string;
            /**
             * @description Why, in words
             * @example The bank took the payment back.
             */
            reason: string;
        };
        /**
         * @description A furnisher's own statement about a line as of a date.
         * @example {
         *       "lineId": "line-1",
         *       "daysPastDue": 31,
         *       "amountOverdueMinor": 12000,
         *       "asOf": "2026-11-04"
         *     }
         */
        DelinquencyReportedData: {
            /**
             * @description The line that it is about
             * @example line-1
             */
            lineId: string;
            /**
             * Format: int64
             * @description For how many days a payment is overdue; 0: the line is current again
             * @example 31
             */
            daysPastDue: number;
            /**
             * Format: int64
             * @description What is overdue, in minor units of the line's currency; kept, not used
             * @example 12000
             */
            amountOverdueMinor?: number;
            /**
             * Format: date
             * @description The local date for which it is said, YYYY-MM-DD
             * @example 2026-11-04
             */
            asOf: string;
        };
        /**
         * @description How much of the granted credit is in use: a ratio, or both amounts.
         * @example {
         *       "usedMinor": 200000,
         *       "limitMinor": 500000
         *     }
         */
        DebtPositionReportedData: {
            /**
             * Format: int64
             * @description What is used of the limit, in whole percent
             * @example 40
             */
            ratioPct?: number;
            /**
             * Format: int64
             * @description What is used, in minor units; negative: the account is in credit
             * @example 200000
             */
            usedMinor?: number;
            /**
             * Format: int64
             * @description What may be used, in minor units of the same currency
             * @example 500000
             */
            limitMinor?: number;
        } & (unknown | unknown);
        /**
         * @description A bill was sent, to be paid up to the end of a local date.
         * @example {
         *       "billId": "bill-2026-11",
         *       "category": "water",
         *       "amountMinor": 8800,
         *       "dueOn": "2026-11-10",
         *       "currency": "CNY"
         *     }
         */
        BillIssuedData: {
            /**
             * @description The producer's name for the bill
             * @example bill-2026-11
             */
            billId: string;
            /**
             * @description What the bill is for
             * @example water
             * @enum {string}
             */
            category: "water" | "electricity" | "gas" | "phone" | "broadband" | "rent" | "property";
            /**
             * Format: int64
             * @description What has to be paid, in minor units of the currency
             * @example 8800
             */
            amountMinor: number;
            /**
             * Format: date
             * @description The local date up to whose end a payment is in time, YYYY-MM-DD
             * @example 2026-11-10
             */
            dueOn: string;
            /**
             * @description ISO 4217; CNY if left out
             * @example CNY
             */
            currency?: string;
        };
        /**
         * @description A bill was paid, wholly or in part; with its terms where nobody announced it.
         * @example {
         *       "billId": "bill-2026-11",
         *       "amountMinor": 8800,
         *       "paidBy": "friend-7",
         *       "category": "water",
         *       "amountDueMinor": 8800,
         *       "dueOn": "2026-11-10",
         *       "currency": "CNY"
         *     }
         */
        BillPaidData: {
            /**
             * @description The producer's name for the bill
             * @example bill-2026-11
             */
            billId: string;
            /**
             * Format: int64
             * @description What was paid, in minor units of the currency
             * @example 8800
             */
            amountMinor: number;
            /**
             * @description Who paid, where it was somebody else
             * @example friend-7
             */
            paidBy?: string;
            /**
             * @description One of the terms: what the bill is for
             * @example water
             * @enum {string}
             */
            category?: "water" | "electricity" | "gas" | "phone" | "broadband" | "rent" | "property";
            /**
             * Format: int64
             * @description One of the terms: what had to be paid, in minor units of the currency
             * @example 8800
             */
            amountDueMinor?: number;
            /**
             * Format: date
             * @description One of the terms: the local date up to whose end a payment is in time
             * @example 2026-11-10
             */
            dueOn?: string;
            /**
             * @description ISO 4217; CNY if left out
             * @example CNY
             */
            currency?: string;
        };
        /**
         * @description Something was bought.
         * @example {
         *       "channel": "app",
         *       "amountMinor": 5900,
         *       "currency": "CNY",
         *       "orderId": "order-1",
         *       "scene": "books",
         *       "confirmBy": "2026-11-15"
         *     }
         */
        PurchaseMadeData: {
            /**
             * @description Where it was bought
             * @example app
             */
            channel: string;
            /**
             * Format: int64
             * @description What it cost, in minor units of the currency; kept, never scored
             * @example 5900
             */
            amountMinor?: number;
            /**
             * @description ISO 4217; CNY if left out
             * @example CNY
             */
            currency?: string;
            /**
             * @description The producer's name for the order
             * @example order-1
             */
            orderId: string;
            /**
             * @description Where in life it belongs
             * @example books
             * @enum {string}
             */
            scene?: "supermarket" | "restaurant" | "convenience" | "transport" | "taxi" | "travel" | "hotel" | "cinema" | "pharmacy" | "hospital" | "telecoms" | "utilities" | "education" | "fitness" | "beauty" | "clothing" | "electronics" | "household" | "books" | "games" | "parking" | "fuel" | "delivery" | "government";
            /**
             * @description By when receipt is to be confirmed: a local date, up to its end, or an instant
             * @example 2026-11-15
             */
            confirmBy?: string | (string & unknown);
        };
        /**
         * @description The goods of an order arrived.
         * @example {
         *       "channel": "app",
         *       "orderId": "order-1",
         *       "scene": "books",
         *       "confirmBy": "2026-11-15"
         *     }
         */
        GoodsDeliveredData: {
            /**
             * @description Where they were bought
             * @example app
             */
            channel?: string;
            /**
             * @description The producer's name for the order
             * @example order-1
             */
            orderId: string;
            /**
             * @description Where in life it belongs
             * @example books
             * @enum {string}
             */
            scene?: "supermarket" | "restaurant" | "convenience" | "transport" | "taxi" | "travel" | "hotel" | "cinema" | "pharmacy" | "hospital" | "telecoms" | "utilities" | "education" | "fitness" | "beauty" | "clothing" | "electronics" | "household" | "books" | "games" | "parking" | "fuel" | "delivery" | "government";
            /**
             * @description By when receipt is to be confirmed: a local date, up to its end, or an instant
             * @example 2026-11-15
             */
            confirmBy?: string | (string & unknown);
        };
        /**
         * @description The receipt of an order was confirmed.
         * @example {
         *       "channel": "app",
         *       "auto": false,
         *       "orderId": "order-1",
         *       "scene": "books",
         *       "confirmBy": "2026-11-15"
         *     }
         */
        ReceiptConfirmedData: {
            /**
             * @description Where it was confirmed
             * @example app
             */
            channel?: string;
            /**
             * @description The platform confirmed, because the user did not
             * @example false
             */
            auto?: boolean;
            /**
             * @description The producer's name for the order
             * @example order-1
             */
            orderId: string;
            /**
             * @description Where in life it belongs
             * @example books
             * @enum {string}
             */
            scene?: "supermarket" | "restaurant" | "convenience" | "transport" | "taxi" | "travel" | "hotel" | "cinema" | "pharmacy" | "hospital" | "telecoms" | "utilities" | "education" | "fitness" | "beauty" | "clothing" | "electronics" | "household" | "books" | "games" | "parking" | "fuel" | "delivery" | "government";
            /**
             * @description By when receipt is to be confirmed: a local date, up to its end, or an instant
             * @example 2026-11-15
             */
            confirmBy?: string | (string & unknown);
        };
        /**
         * @description A dispute over an order was decided.
         * @example {
         *       "channel": "app",
         *       "fault": "buyer",
         *       "orderId": "order-1",
         *       "scene": "books",
         *       "confirmBy": "2026-11-15"
         *     }
         */
        OrderDisputedData: {
            /**
             * @description Where it was bought
             * @example app
             */
            channel?: string;
            /**
             * @description Whose fault it was found to be; the buyer's counts against the account
             * @example buyer
             * @enum {string}
             */
            fault: "buyer" | "seller";
            /**
             * @description The producer's name for the order
             * @example order-1
             */
            orderId: string;
            /**
             * @description Where in life it belongs
             * @example books
             * @enum {string}
             */
            scene?: "supermarket" | "restaurant" | "convenience" | "transport" | "taxi" | "travel" | "hotel" | "cinema" | "pharmacy" | "hospital" | "telecoms" | "utilities" | "education" | "fitness" | "beauty" | "clothing" | "electronics" | "household" | "books" | "games" | "parking" | "fuel" | "delivery" | "government";
            /**
             * @description By when receipt is to be confirmed: a local date, up to its end, or an instant
             * @example 2026-11-15
             */
            confirmBy?: string | (string & unknown);
        };
        /**
         * @description Somebody looked at the account's credit.
         * @example {
         *       "queryId": "query-1",
         *       "requester": "lender-3",
         *       "purpose": "lending",
         *       "authorisationRef": "consent-9"
         *     }
         */
        CreditQueriedData: {
            /**
             * @description The producer's name for the query
             * @example query-1
             */
            queryId: string;
            /**
             * @description Who looked
             * @example lender-3
             */
            requester: string;
            /**
             * @description What for; lending and rental are hard queries
             * @example lending
             * @enum {string}
             */
            purpose: "lending" | "rental" | "postLoanReview" | "monitoring" | "self";
            /**
             * @description The user's consent to it
             * @example consent-9
             */
            authorisationRef?: string;
        };
        /**
         * @description Credit was applied for, whatever came of it.
         * @example {
         *       "applicationId": "application-1",
         *       "product": "cash-12",
         *       "lender": "lender-3"
         *     }
         */
        CreditAppliedData: {
            /**
             * @description The producer's name for the application
             * @example application-1
             */
            applicationId: string;
            /**
             * @description What was applied for
             * @example cash-12
             */
            product: string;
            /**
             * @description Who would lend
             * @example lender-3
             */
            lender: string;
        };
        /**
         * @description An authorisation to look at the credit was withdrawn: no further query may name it.
         * @example {
         *       "authorisationRef": "consent-9",
         *       "reason": "The contract has ended."
         *     }
         */
        AuthorisationRevokedData: {
            /**
             * @description The authorisation, as the queries name it
             * @example consent-9
             */
            authorisationRef: string;
            /**
             * @description Why, in words
             * @example The contract has ended.
             */
            reason?: string;
        };
        /**
         * @description Income came in. How much is not told.
         * @example {
         *       "month": "2026-10"
         *     }
         */
        IncomeReceivedData: {
            /**
             * @description The month it was paid for, YYYY-MM; kept: it counts by occurredAt
             * @example 2026-10
             */
            month: string;
        };
        /**
         * @description A contribution to an insurance or to the provident fund was made.
         * @example {
         *       "kind": "social",
         *       "month": "2026-10"
         *     }
         */
        InsuranceContributedData: {
            /**
             * @description What it was paid to: social insurance or the provident fund
             * @example social
             * @enum {string}
             */
            kind: "social" | "provident";
            /**
             * @description The month it was paid for, YYYY-MM; kept: it counts by occurredAt
             * @example 2026-10
             */
            month?: string;
        };
        /**
         * @description It was verified what the account holder owns.
         * @example {
         *       "kind": "financial",
         *       "tier": 2
         *     }
         */
        AssetVerifiedData: {
            /**
             * @description What was verified
             * @example financial
             * @enum {string}
             */
            kind: "vehicle" | "garage" | "property" | "financial";
            /**
             * Format: int64
             * @description Of financial assets: how much, from 0 (nothing) up
             * @example 2
             */
            tier?: number;
        };
        /**
         * @description Money was transferred to or from somebody.
         * @example {
         *       "direction": "out",
         *       "scene": "restaurant",
         *       "channel": "app"
         *     }
         */
        TransferMadeData: {
            /**
             * @description Whether it came in or went out
             * @example out
             * @enum {string}
             */
            direction?: "in" | "out";
            /**
             * @description Where in life it belongs
             * @example restaurant
             * @enum {string}
             */
            scene?: "supermarket" | "restaurant" | "convenience" | "transport" | "taxi" | "travel" | "hotel" | "cinema" | "pharmacy" | "hospital" | "telecoms" | "utilities" | "education" | "fitness" | "beauty" | "clothing" | "electronics" | "household" | "books" | "games" | "parking" | "fuel" | "delivery" | "government";
            /**
             * @description Where it was done
             * @example app
             */
            channel?: string;
        };
        /**
         * @description A red packet was sent or received.
         * @example {
         *       "direction": "in",
         *       "scene": "restaurant",
         *       "channel": "app"
         *     }
         */
        RedPacketExchangedData: {
            /**
             * @description Whether it came in or went out
             * @example in
             * @enum {string}
             */
            direction?: "in" | "out";
            /**
             * @description Where in life it belongs
             * @example restaurant
             * @enum {string}
             */
            scene?: "supermarket" | "restaurant" | "convenience" | "transport" | "taxi" | "travel" | "hotel" | "cinema" | "pharmacy" | "hospital" | "telecoms" | "utilities" | "education" | "fitness" | "beauty" | "clothing" | "electronics" | "household" | "books" | "games" | "parking" | "fuel" | "delivery" | "government";
            /**
             * @description Where it was done
             * @example app
             */
            channel?: string;
        };
        /**
         * @description Something was donated.
         * @example {
         *       "scene": "restaurant",
         *       "channel": "app"
         *     }
         */
        DonationMadeData: {
            /**
             * @description Where in life it belongs
             * @example restaurant
             * @enum {string}
             */
            scene?: "supermarket" | "restaurant" | "convenience" | "transport" | "taxi" | "travel" | "hotel" | "cinema" | "pharmacy" | "hospital" | "telecoms" | "utilities" | "education" | "fitness" | "beauty" | "clothing" | "electronics" | "household" | "books" | "games" | "parking" | "fuel" | "delivery" | "government";
            /**
             * @description Where it was done
             * @example app
             */
            channel?: string;
        };
        /**
         * @description Something was invested.
         * @example {
         *       "scene": "restaurant",
         *       "channel": "app"
         *     }
         */
        InvestmentContributedData: {
            /**
             * @description Where in life it belongs
             * @example restaurant
             * @enum {string}
             */
            scene?: "supermarket" | "restaurant" | "convenience" | "transport" | "taxi" | "travel" | "hotel" | "cinema" | "pharmacy" | "hospital" | "telecoms" | "utilities" | "education" | "fitness" | "beauty" | "clothing" | "electronics" | "household" | "books" | "games" | "parking" | "fuel" | "delivery" | "government";
            /**
             * @description Where it was done
             * @example app
             */
            channel?: string;
        };
        /**
         * @description A contract for a service, such as a rental, was kept to its end.
         * @example {
         *       "service": "bike-rental",
         *       "scene": "restaurant",
         *       "channel": "app"
         *     }
         */
        ServiceContractFulfilledData: {
            /**
             * @description What kind of service it was
             * @example bike-rental
             */
            service?: string;
            /**
             * @description Where in life it belongs
             * @example restaurant
             * @enum {string}
             */
            scene?: "supermarket" | "restaurant" | "convenience" | "transport" | "taxi" | "travel" | "hotel" | "cinema" | "pharmacy" | "hospital" | "telecoms" | "utilities" | "education" | "fitness" | "beauty" | "clothing" | "electronics" | "household" | "books" | "games" | "parking" | "fuel" | "delivery" | "government";
            /**
             * @description Where it was done
             * @example app
             */
            channel?: string;
        };
        /**
         * @description A contract for a service, such as a rental, was broken.
         * @example {
         *       "service": "bike-rental",
         *       "scene": "restaurant",
         *       "channel": "app"
         *     }
         */
        ServiceContractBreachedData: {
            /**
             * @description What kind of service it was
             * @example bike-rental
             */
            service?: string;
            /**
             * @description Where in life it belongs
             * @example restaurant
             * @enum {string}
             */
            scene?: "supermarket" | "restaurant" | "convenience" | "transport" | "taxi" | "travel" | "hotel" | "cinema" | "pharmacy" | "hospital" | "telecoms" | "utilities" | "education" | "fitness" | "beauty" | "clothing" | "electronics" | "household" | "books" | "games" | "parking" | "fuel" | "delivery" | "government";
            /**
             * @description Where it was done
             * @example app
             */
            channel?: string;
        };
        /**
         * @description The account was connected with another one.
         * @example {
         *       "peerAccountId": "bob",
         *       "kind": "friend"
         *     }
         */
        ConnectionAddedData: {
            /**
             * @description The other account, not this one
             * @example bob
             */
            peerAccountId: string;
            /**
             * @description What kind of relation it is
             * @example friend
             */
            kind?: string;
        };
        /**
         * @description The account is no longer connected with another one.
         * @example {
         *       "peerAccountId": "bob",
         *       "kind": "friend"
         *     }
         */
        ConnectionRemovedData: {
            /**
             * @description The other account, not this one
             * @example bob
             */
            peerAccountId: string;
            /**
             * @description What kind of relation it is
             * @example friend
             */
            kind?: string;
        };
        /**
         * @description Another account that this one has to do with was found to be a risk.
         * @example {
         *       "peerAccountId": "bob",
         *       "kind": "friend"
         *     }
         */
        RiskyContactFlaggedData: {
            /**
             * @description The other account, not this one
             * @example bob
             */
            peerAccountId: string;
            /**
             * @description What kind of relation it is
             * @example friend
             */
            kind?: string;
        };
        /**
         * @description Another account is no longer a risk, or no contact of this one.
         * @example {
         *       "peerAccountId": "bob",
         *       "kind": "friend"
         *     }
         */
        RiskyContactClearedData: {
            /**
             * @description The other account, not this one
             * @example bob
             */
            peerAccountId: string;
            /**
             * @description What kind of relation it is
             * @example friend
             */
            kind?: string;
        };
        /**
         * @description The account joined a group.
         * @example {
         *       "groupRef": "group-1",
         *       "kind": "marketing"
         *     }
         */
        GroupJoinedData: {
            /**
             * @description The producer's name for the group
             * @example group-1
             */
            groupRef: string;
            /**
             * @description What kind of group it is
             * @example marketing
             */
            kind?: string;
        };
        /**
         * @description A partner told its own score of the account.
         * @example {
         *       "scheme": "payment-score",
         *       "score": 700
         *     }
         */
        PartnerScoreReportedData: {
            /**
             * @description Whose score it is
             * @example payment-score
             */
            scheme: string;
            /**
             * Format: int64
             * @description The score, on the partner's own scale
             * @example 700
             */
            score: number;
        };
        /**
         * @description A behaviour was reported in error. It stays in the log, and counts no more.
         * @example {
         *       "targetId": "0190f3c2-7d1e-7c3a-9b52-3f8a6d0c4e11",
         *       "reason": "Reported for the wrong account."
         *     }
         */
        BehaviourVoidedData: {
            /**
             * Format: uuid
             * @description The behaviour's id, not that of this one; the behaviour itself may arrive later
             * @example 0190f3c2-7d1e-7c3a-9b52-3f8a6d0c4e11
             */
            targetId: string;
            /**
             * @description Why, in words
             * @example Reported for the wrong account.
             */
            reason: string;
        };
        /**
         * @description The account holder disputes a default or a behaviour.
         * @example {
         *       "targetId": "obligation:obligation-2026-11",
         *       "reason": "I had paid that."
         *     }
         */
        DisputeOpenedData: {
            /**
             * @description The key of the default, or the id of the behaviour
             * @example obligation:obligation-2026-11
             */
            targetId: string;
            /**
             * @description Why, in words
             * @example I had paid that.
             */
            reason: string;
        };
        /**
         * @description A dispute was decided. What was wrong is then voided by a behaviour of its own.
         * @example {
         *       "targetId": "obligation:obligation-2026-11",
         *       "outcome": "upheld",
         *       "reason": "The payment was found."
         *     }
         */
        DisputeResolvedData: {
            /**
             * @description What was disputed, named as at the opening
             * @example obligation:obligation-2026-11
             */
            targetId: string;
            /**
             * @description Upheld: the account holder was right
             * @example upheld
             * @enum {string}
             */
            outcome: "upheld" | "rejected";
            /**
             * @description Why, in words
             * @example The payment was found.
             */
            reason?: string;
        };
        /**
         * @description The terms of an obligation or a bill were ended, and replaced where new ones are given.
         * @example {
         *       "targetId": "obligation:obligation-2026-11",
         *       "dueOn": "2026-12-05",
         *       "amountDueMinor": 10000,
         *       "reason": "Agreed with the account holder."
         *     }
         */
        ObligationRestructuredData: {
            /**
             * @description The obligation or the bill
             * @example obligation:obligation-2026-11
             */
            targetId: string;
            /**
             * Format: date
             * @description Up to the end of which local date to pay; left out, nothing more is due
             * @example 2026-12-05
             */
            dueOn?: string;
            /**
             * Format: int64
             * @description What has to be paid by then, in minor units; the rest if left out
             * @example 10000
             */
            amountDueMinor?: number;
            /**
             * @description Why, in words
             * @example Agreed with the account holder.
             */
            reason?: string;
        };
        /**
         * @description The creditor has written an obligation or a bill off. Paying it still cures the default.
         * @example {
         *       "targetId": "obligation:obligation-2026-11",
         *       "reason": "The debtor cannot be found."
         *     }
         */
        ObligationWrittenOffData: {
            /**
             * @description The obligation or the bill
             * @example obligation:obligation-2026-11
             */
            targetId: string;
            /**
             * @description Why, in words
             * @example The debtor cannot be found.
             */
            reason?: string;
        };
        /**
         * @description Days past due and overdue interest of what is named stand still from this day on.
         * @example {
         *       "targetId": "line:line-1",
         *       "reason": "A flood in the region.",
         *       "authority": "regulator"
         *     }
         */
        DelinquencyPausedData: {
            /**
             * @description The obligation, the bill, or the line with everything on it
             * @example line:line-1
             */
            targetId: string;
            /**
             * @description Why, in words
             * @example A flood in the region.
             */
            reason: string;
            /**
             * @description Who has decided it
             * @example regulator
             */
            authority?: string;
        };
        /**
         * @description Days past due and overdue interest of what is named go on from this day on.
         * @example {
         *       "targetId": "line:line-1",
         *       "reason": "The relief has ended."
         *     }
         */
        DelinquencyResumedData: {
            /**
             * @description What was paused, named as at the pause
             * @example line:line-1
             */
            targetId: string;
            /**
             * @description Why, in words
             * @example The relief has ended.
             */
            reason?: string;
        };
        /**
         * @description A default that is cured by this day, or every such default, was forgiven under a policy.
         * @example {
         *       "targetId": "obligation:obligation-2026-11",
         *       "policyId": "repair-2026",
         *       "authority": "central-bank"
         *     }
         */
        CreditRepairGrantedData: {
            /**
             * @description The key of the default; left out, it is all of them
             * @example obligation:obligation-2026-11
             */
            targetId?: string;
            /**
             * @description The policy under which it was granted
             * @example repair-2026
             */
            policyId: string;
            /**
             * @description Who has granted it
             * @example central-bank
             */
            authority?: string;
        };
        /**
         * @description The account holder is to be erased: from then on there is no score.
         * @example {
         *       "reason": "Asked for by the account holder.",
         *       "authority": "data-protection"
         *     }
         */
        SubjectErasedData: {
            /**
             * @description Why, in words
             * @example Asked for by the account holder.
             */
            reason?: string;
            /**
             * @description Who has ordered it
             * @example data-protection
             */
            authority?: string;
        };
        /** @description An error: RFC 9457 problem details, with a code that never changes. */
        Problem: {
            /**
             * Format: uri-reference
             * @description Where the code is documented
             * @example /docs/rejections#UNKNOWN_ACCOUNT
             */
            type: string;
            /**
             * @description The status in words
             * @example Not Found
             */
            title: string;
            /**
             * @description The HTTP status
             * @example 404
             */
            status: number;
            /**
             * @description What happened and what to do, for people; it may change
             * @example nothing has been recorded of account "alice"
             */
            detail: string;
            /**
             * @description What happened, for programs; it never changes
             * @example UNKNOWN_ACCOUNT
             */
            code: string;
            /**
             * @description What is wrong with malformed input, each place by itself
             * @example [
             *       {
             *         "pointer": "/data/dueOn",
             *         "code": "NOT_A_DATE",
             *         "detail": "dueOn must be ..."
             *       }
             *     ]
             */
            errors?: components["schemas"]["ProblemPlace"][];
            /**
             * @description Of a batch: how many items have been recorded
             * @example 500
             */
            recorded?: number;
            /**
             * @description Of a batch: how many items were there already
             * @example 500
             */
            alreadyThere?: number;
            /**
             * @description Of a batch: how many items have not been recorded
             * @example 500
             */
            rejected?: number;
            /**
             * @description Of a batch: at or after all that has been recorded; null if that is nothing
             * @example 0000000000000142
             */
            position?: string | null;
            /**
             * @description Of a batch: what became of each item
             * @example [
             *       {
             *         "index": 0,
             *         "status": "unknown"
             *       }
             *     ]
             */
            results?: components["schemas"]["BatchResult"][];
        };
        /** @description One thing that is wrong with the input. */
        ProblemPlace: {
            /**
             * Format: json-pointer
             * @description Where: an RFC 6901 JSON pointer, or the name of a parameter as one
             * @example /data/dueOn
             */
            pointer: string;
            /**
             * @description What is wrong, for programs; it never changes
             * @example NOT_A_DATE
             */
            code: string;
            /**
             * @description What is wrong and what to do, for people; it may change
             * @example dueOn must be an existing date YYYY-MM-DD from 1900-01-01 to 2199-12-31
             */
            detail: string;
        };
        /** @description A CloudEvent 1.0 that tells of a behaviour; extensions are left aside. */
        BehaviourCloudEvent: {
            /**
             * @description The version of CloudEvents
             * @example 1.0
             * @constant
             */
            specversion: "1.0";
            /**
             * Format: uuid
             * @description The id of the behaviour
             * @example b9f9b3a0-5c6e-4d9e-8f65-0a8b5b6f1c11
             */
            id: string;
            /**
             * @description Who reports it
             * @example core-banking
             */
            source: string;
            /**
             * @description The type of the behaviour, behind a prefix that ends in a dot, or without one
             * @example com.example.RealNameVerified
             */
            type: string;
            /**
             * @description The account
             * @example alice
             */
            subject: string;
            /**
             * Format: date-time
             * @description When it happened
             * @example 2026-10-20T09:30:00+08:00
             */
            time: string;
            /**
             * @description What the type says
             * @example {}
             */
            data: Record<string, never>;
        };
        /**
         * @description A scorecard: all numbers are integers. Its hash is over its canonical JSON.
         * @example {
         *       "version": "v2",
         *       "base": 350,
         *       "lowest": 350,
         *       "highest": 950,
         *       "openingCap": 600,
         *       "goodPeerFrom": 650,
         *       "parts": {
         *         "credit": {
         *           "max": 210,
         *           "lines": {
         *             "streak": {
         *               "rule": "slopes",
         *               "feature": "scoringStreak",
         *               "slopes": [
         *                 {
         *                   "from": 0,
         *                   "to": 12,
         *                   "points": 8
         *                 },
         *                 {
         *                   "from": 12,
         *                   "to": 36,
         *                   "points": 1
         *                 }
         *               ]
         *             },
         *             "repayments": {
         *               "rule": "rate",
         *               "feature": "repaymentsOnTime24",
         *               "points": 2,
         *               "per": 1,
         *               "cap": 20
         *             },
         *             "age": {
         *               "rule": "rate",
         *               "feature": "monthsSinceFirstLine",
         *               "points": 1,
         *               "per": 2,
         *               "cap": 60
         *             },
         *             "kinds": {
         *               "rule": "rate",
         *               "feature": "openLineKinds",
         *               "points": 5,
         *               "per": 1,
         *               "cap": 4
         *             },
         *             "defaults": {
         *               "rule": "onFile",
         *               "feature": "defaultsOnFile",
         *               "points": {
         *                 "1-29": -20,
         *                 "30-59": -60,
         *                 "60-89": -90,
         *                 "90+": -150
         *               }
         *             }
         *           }
         *         },
         *         "capacity": {
         *           "max": 150,
         *           "lines": {
         *             "debtRatio": {
         *               "rule": "steps",
         *               "feature": "debtRatioPercent",
         *               "steps": [
         *                 {
         *                   "atMost": 30,
         *                   "points": 45
         *                 },
         *                 {
         *                   "atMost": 50,
         *                   "points": 40
         *                 },
         *                 {
         *                   "atMost": 60,
         *                   "points": 25
         *                 },
         *                 {
         *                   "atMost": 70,
         *                   "points": 15
         *                 },
         *                 {
         *                   "atMost": 80,
         *                   "points": 5
         *                 }
         *               ],
         *               "above": 0,
         *               "unknown": 20
         *             },
         *             "income": {
         *               "rule": "rate",
         *               "feature": "incomeCycles12",
         *               "points": 3,
         *               "per": 1,
         *               "cap": 10
         *             },
         *             "insurance": {
         *               "rule": "rate",
         *               "feature": "insuranceCycles12",
         *               "points": 2,
         *               "per": 1,
         *               "cap": 10
         *             },
         *             "vehicle": {
         *               "rule": "flag",
         *               "feature": "hasVehicle",
         *               "points": 10
         *             },
         *             "property": {
         *               "rule": "flag",
         *               "feature": "hasProperty",
         *               "points": 15
         *             },
         *             "financial": {
         *               "rule": "rate",
         *               "feature": "financialTier",
         *               "points": 5,
         *               "per": 1,
         *               "cap": 4
         *             },
         *             "contracts": {
         *               "rule": "rate",
         *               "feature": "contractsFulfilled12",
         *               "points": 1,
         *               "per": 1,
         *               "cap": 10
         *             }
         *           }
         *         },
         *         "behaviour": {
         *           "max": 120,
         *           "lines": {
         *             "activeDays": {
         *               "rule": "rate",
         *               "feature": "activeDays3",
         *               "points": 1,
         *               "per": 2,
         *               "cap": 60
         *             },
         *             "scenes": {
         *               "rule": "rate",
         *               "feature": "scenes3",
         *               "points": 4,
         *               "per": 1,
         *               "cap": 10
         *             },
         *             "bills": {
         *               "rule": "rate",
         *               "feature": "billsOnTime12",
         *               "points": 1,
         *               "per": 1,
         *               "cap": 24
         *             },
         *             "investments": {
         *               "rule": "rate",
         *               "feature": "investmentCycles12",
         *               "points": 1,
         *               "per": 1,
         *               "cap": 10
         *             },
         *             "donations": {
         *               "rule": "rate",
         *               "feature": "donationCycles12",
         *               "points": 1,
         *               "per": 1,
         *               "cap": 6
         *             },
         *             "receipts": {
         *               "rule": "rate",
         *               "feature": "receiptsInTime6",
         *               "points": 1,
         *               "per": 1,
         *               "cap": 10
         *             },
         *             "lateReceipts": {
         *               "rule": "steps",
         *               "feature": "lateReceipts3",
         *               "steps": [
         *                 {
         *                   "atMost": 1,
         *                   "points": 0
         *                 },
         *                 {
         *                   "atMost": 3,
         *                   "points": -6
         *                 },
         *                 {
         *                   "atMost": 6,
         *                   "points": -12
         *                 }
         *               ],
         *               "above": -20,
         *               "unknown": 0
         *             },
         *             "queries": {
         *               "rule": "steps",
         *               "feature": "hardQueries6",
         *               "steps": [
         *                 {
         *                   "atMost": 3,
         *                   "points": 0
         *                 },
         *                 {
         *                   "atMost": 5,
         *                   "points": -8
         *                 },
         *                 {
         *                   "atMost": 8,
         *                   "points": -16
         *                 }
         *               ],
         *               "above": -30,
         *               "unknown": 0
         *             },
         *             "applications": {
         *               "rule": "steps",
         *               "feature": "applications6",
         *               "steps": [
         *                 {
         *                   "atMost": 2,
         *                   "points": 0
         *                 },
         *                 {
         *                   "atMost": 4,
         *                   "points": -10
         *                 },
         *                 {
         *                   "atMost": 6,
         *                   "points": -20
         *                 }
         *               ],
         *               "above": -30,
         *               "unknown": 0
         *             },
         *             "disputes": {
         *               "rule": "rate",
         *               "feature": "disputesLost6",
         *               "points": -4,
         *               "per": 1,
         *               "cap": 3
         *             }
         *           }
         *         },
         *         "identity": {
         *           "max": 90,
         *           "lines": {
         *             "realName": {
         *               "rule": "flag",
         *               "feature": "hasRealName",
         *               "points": 20
         *             },
         *             "education": {
         *               "rule": "flag",
         *               "feature": "hasEducation",
         *               "points": 12
         *             },
         *             "job": {
         *               "rule": "flag",
         *               "feature": "hasJob",
         *               "points": 12
         *             },
         *             "email": {
         *               "rule": "flag",
         *               "feature": "hasEmail",
         *               "points": 6
         *             },
         *             "address": {
         *               "rule": "flag",
         *               "feature": "hasAddress",
         *               "points": 6
         *             },
         *             "licence": {
         *               "rule": "flag",
         *               "feature": "hasLicence",
         *               "points": 6
         *             },
         *             "taxResidency": {
         *               "rule": "flag",
         *               "feature": "hasTaxResidency",
         *               "points": 4
         *             },
         *             "investorCertificate": {
         *               "rule": "flag",
         *               "feature": "hasInvestorCertificate",
         *               "points": 4
         *             },
         *             "phone": {
         *               "rule": "steps",
         *               "feature": "phoneMonths",
         *               "steps": [
         *                 {
         *                   "atMost": 2,
         *                   "points": 0
         *                 },
         *                 {
         *                   "atMost": 5,
         *                   "points": 6
         *                 },
         *                 {
         *                   "atMost": 11,
         *                   "points": 12
         *                 }
         *               ],
         *               "above": 20,
         *               "unknown": 0,
         *               "spoiledBy": {
         *                 "feature": "phoneChanges12",
         *                 "from": 2
         *               }
         *             }
         *           }
         *         },
         *         "connections": {
         *           "max": 15,
         *           "lines": {
         *             "goodPeers": {
         *               "rule": "rate",
         *               "feature": "goodPeers",
         *               "points": 2,
         *               "per": 1,
         *               "cap": 10
         *             },
         *             "keptPeers": {
         *               "rule": "rate",
         *               "feature": "keptPeers",
         *               "points": 1,
         *               "per": 1,
         *               "cap": 10
         *             },
         *             "riskyContacts": {
         *               "rule": "rate",
         *               "feature": "riskyContacts",
         *               "points": -5,
         *               "per": 1,
         *               "cap": 3
         *             }
         *           }
         *         }
         *       },
         *       "movement": {
         *         "shocks": {
         *           "1-29": {
         *             "base": 10,
         *             "divisor": 25
         *           },
         *           "30-59": {
         *             "base": 30,
         *             "divisor": 7
         *           },
         *           "60-89": {
         *             "base": 40,
         *             "divisor": 6
         *           },
         *           "90+": {
         *             "base": 60,
         *             "divisor": 4
         *           }
         *         },
         *         "mostShock": 200,
         *         "mostFall": 30,
         *         "fullEffort": 30,
         *         "partialEffort": 15,
         *         "pointCosts": [
         *           {
         *             "below": 700,
         *             "units": 2
         *           },
         *           {
         *             "below": 750,
         *             "units": 5
         *           },
         *           {
         *             "below": 800,
         *             "units": 10
         *           },
         *           {
         *             "below": 850,
         *             "units": 15
         *           }
         *         ],
         *         "highestCost": 30,
         *         "probationCycles": {
         *           "1-29": 1,
         *           "30-59": 3,
         *           "60-89": 3,
         *           "90+": 3
         *         },
         *         "restructuringProbation": 12,
         *         "weights": [
         *           {
         *             "cycles": 5,
         *             "quarters": 4
         *           },
         *           {
         *             "cycles": 11,
         *             "quarters": 3
         *           },
         *           {
         *             "cycles": 23,
         *             "quarters": 2
         *           },
         *           {
         *             "cycles": 59,
         *             "quarters": 1
         *           }
         *         ]
         *       }
         *     }
         */
        Scorecard: {
            /**
             * @description Its name, as in the path
             * @example v2
             */
            version: string;
            /**
             * @description Where the target starts to count
             * @example 350
             */
            base: number;
            /**
             * @description Of every score by every version
             * @example 350
             * @constant
             */
            lowest: 350;
            /**
             * @description Of every score by every version
             * @example 950
             * @constant
             */
            highest: 950;
            /**
             * @description A first score is at most this
             * @example 600
             */
            openingCap: number;
            /**
             * @description A peer at this score is a good one
             * @example 650
             */
            goodPeerFrom: number;
            /**
             * @description What gives and takes points
             * @example {
             *       "credit": {
             *         "max": 210,
             *         "lines": {
             *           "streak": {
             *             "rule": "slopes",
             *             "feature": "scoringStreak",
             *             "slopes": [
             *               {
             *                 "from": 0,
             *                 "to": 12,
             *                 "points": 8
             *               },
             *               {
             *                 "from": 12,
             *                 "to": 36,
             *                 "points": 1
             *               }
             *             ]
             *           },
             *           "repayments": {
             *             "rule": "rate",
             *             "feature": "repaymentsOnTime24",
             *             "points": 2,
             *             "per": 1,
             *             "cap": 20
             *           },
             *           "age": {
             *             "rule": "rate",
             *             "feature": "monthsSinceFirstLine",
             *             "points": 1,
             *             "per": 2,
             *             "cap": 60
             *           },
             *           "kinds": {
             *             "rule": "rate",
             *             "feature": "openLineKinds",
             *             "points": 5,
             *             "per": 1,
             *             "cap": 4
             *           },
             *           "defaults": {
             *             "rule": "onFile",
             *             "feature": "defaultsOnFile",
             *             "points": {
             *               "1-29": -20,
             *               "30-59": -60,
             *               "60-89": -90,
             *               "90+": -150
             *             }
             *           }
             *         }
             *       },
             *       "capacity": {
             *         "max": 150,
             *         "lines": {
             *           "debtRatio": {
             *             "rule": "steps",
             *             "feature": "debtRatioPercent",
             *             "steps": [
             *               {
             *                 "atMost": 30,
             *                 "points": 45
             *               },
             *               {
             *                 "atMost": 50,
             *                 "points": 40
             *               },
             *               {
             *                 "atMost": 60,
             *                 "points": 25
             *               },
             *               {
             *                 "atMost": 70,
             *                 "points": 15
             *               },
             *               {
             *                 "atMost": 80,
             *                 "points": 5
             *               }
             *             ],
             *             "above": 0,
             *             "unknown": 20
             *           },
             *           "income": {
             *             "rule": "rate",
             *             "feature": "incomeCycles12",
             *             "points": 3,
             *             "per": 1,
             *             "cap": 10
             *           },
             *           "insurance": {
             *             "rule": "rate",
             *             "feature": "insuranceCycles12",
             *             "points": 2,
             *             "per": 1,
             *             "cap": 10
             *           },
             *           "vehicle": {
             *             "rule": "flag",
             *             "feature": "hasVehicle",
             *             "points": 10
             *           },
             *           "property": {
             *             "rule": "flag",
             *             "feature": "hasProperty",
             *             "points": 15
             *           },
             *           "financial": {
             *             "rule": "rate",
             *             "feature": "financialTier",
             *             "points": 5,
             *             "per": 1,
             *             "cap": 4
             *           },
             *           "contracts": {
             *             "rule": "rate",
             *             "feature": "contractsFulfilled12",
             *             "points": 1,
             *             "per": 1,
             *             "cap": 10
             *           }
             *         }
             *       },
             *       "behaviour": {
             *         "max": 120,
             *         "lines": {
             *           "activeDays": {
             *             "rule": "rate",
             *             "feature": "activeDays3",
             *             "points": 1,
             *             "per": 2,
             *             "cap": 60
             *           },
             *           "scenes": {
             *             "rule": "rate",
             *             "feature": "scenes3",
             *             "points": 4,
             *             "per": 1,
             *             "cap": 10
             *           },
             *           "bills": {
             *             "rule": "rate",
             *             "feature": "billsOnTime12",
             *             "points": 1,
             *             "per": 1,
             *             "cap": 24
             *           },
             *           "investments": {
             *             "rule": "rate",
             *             "feature": "investmentCycles12",
             *             "points": 1,
             *             "per": 1,
             *             "cap": 10
             *           },
             *           "donations": {
             *             "rule": "rate",
             *             "feature": "donationCycles12",
             *             "points": 1,
             *             "per": 1,
             *             "cap": 6
             *           },
             *           "receipts": {
             *             "rule": "rate",
             *             "feature": "receiptsInTime6",
             *             "points": 1,
             *             "per": 1,
             *             "cap": 10
             *           },
             *           "lateReceipts": {
             *             "rule": "steps",
             *             "feature": "lateReceipts3",
             *             "steps": [
             *               {
             *                 "atMost": 1,
             *                 "points": 0
             *               },
             *               {
             *                 "atMost": 3,
             *                 "points": -6
             *               },
             *               {
             *                 "atMost": 6,
             *                 "points": -12
             *               }
             *             ],
             *             "above": -20,
             *             "unknown": 0
             *           },
             *           "queries": {
             *             "rule": "steps",
             *             "feature": "hardQueries6",
             *             "steps": [
             *               {
             *                 "atMost": 3,
             *                 "points": 0
             *               },
             *               {
             *                 "atMost": 5,
             *                 "points": -8
             *               },
             *               {
             *                 "atMost": 8,
             *                 "points": -16
             *               }
             *             ],
             *             "above": -30,
             *             "unknown": 0
             *           },
             *           "applications": {
             *             "rule": "steps",
             *             "feature": "applications6",
             *             "steps": [
             *               {
             *                 "atMost": 2,
             *                 "points": 0
             *               },
             *               {
             *                 "atMost": 4,
             *                 "points": -10
             *               },
             *               {
             *                 "atMost": 6,
             *                 "points": -20
             *               }
             *             ],
             *             "above": -30,
             *             "unknown": 0
             *           },
             *           "disputes": {
             *             "rule": "rate",
             *             "feature": "disputesLost6",
             *             "points": -4,
             *             "per": 1,
             *             "cap": 3
             *           }
             *         }
             *       },
             *       "identity": {
             *         "max": 90,
             *         "lines": {
             *           "realName": {
             *             "rule": "flag",
             *             "feature": "hasRealName",
             *             "points": 20
             *           },
             *           "education": {
             *             "rule": "flag",
             *             "feature": "hasEducation",
             *             "points": 12
             *           },
             *           "job": {
             *             "rule": "flag",
             *             "feature": "hasJob",
             *             "points": 12
             *           },
             *           "email": {
             *             "rule": "flag",
             *             "feature": "hasEmail",
             *             "points": 6
             *           },
             *           "address": {
             *             "rule": "flag",
             *             "feature": "hasAddress",
             *             "points": 6
             *           },
             *           "licence": {
             *             "rule": "flag",
             *             "feature": "hasLicence",
             *             "points": 6
             *           },
             *           "taxResidency": {
             *             "rule": "flag",
             *             "feature": "hasTaxResidency",
             *             "points": 4
             *           },
             *           "investorCertificate": {
             *             "rule": "flag",
             *             "feature": "hasInvestorCertificate",
             *             "points": 4
             *           },
             *           "phone": {
             *             "rule": "steps",
             *             "feature": "phoneMonths",
             *             "steps": [
             *               {
             *                 "atMost": 2,
             *                 "points": 0
             *               },
             *               {
             *                 "atMost": 5,
             *                 "points": 6
             *               },
             *               {
             *                 "atMost": 11,
             *                 "points": 12
             *               }
             *             ],
             *             "above": 20,
             *             "unknown": 0,
             *             "spoiledBy": {
             *               "feature": "phoneChanges12",
             *               "from": 2
             *             }
             *           }
             *         }
             *       },
             *       "connections": {
             *         "max": 15,
             *         "lines": {
             *           "goodPeers": {
             *             "rule": "rate",
             *             "feature": "goodPeers",
             *             "points": 2,
             *             "per": 1,
             *             "cap": 10
             *           },
             *           "keptPeers": {
             *             "rule": "rate",
             *             "feature": "keptPeers",
             *             "points": 1,
             *             "per": 1,
             *             "cap": 10
             *           },
             *           "riskyContacts": {
             *             "rule": "rate",
             *             "feature": "riskyContacts",
             *             "points": -5,
             *             "per": 1,
             *             "cap": 3
             *           }
             *         }
             *       }
             *     }
             */
            parts: {
                /**
                 * @description The part credit
                 * @example {
                 *       "max": 210,
                 *       "lines": {
                 *         "streak": {
                 *           "rule": "slopes",
                 *           "feature": "scoringStreak",
                 *           "slopes": [
                 *             {
                 *               "from": 0,
                 *               "to": 12,
                 *               "points": 8
                 *             },
                 *             {
                 *               "from": 12,
                 *               "to": 36,
                 *               "points": 1
                 *             }
                 *           ]
                 *         },
                 *         "repayments": {
                 *           "rule": "rate",
                 *           "feature": "repaymentsOnTime24",
                 *           "points": 2,
                 *           "per": 1,
                 *           "cap": 20
                 *         },
                 *         "age": {
                 *           "rule": "rate",
                 *           "feature": "monthsSinceFirstLine",
                 *           "points": 1,
                 *           "per": 2,
                 *           "cap": 60
                 *         },
                 *         "kinds": {
                 *           "rule": "rate",
                 *           "feature": "openLineKinds",
                 *           "points": 5,
                 *           "per": 1,
                 *           "cap": 4
                 *         },
                 *         "defaults": {
                 *           "rule": "onFile",
                 *           "feature": "defaultsOnFile",
                 *           "points": {
                 *             "1-29": -20,
                 *             "30-59": -60,
                 *             "60-89": -90,
                 *             "90+": -150
                 *           }
                 *         }
                 *       }
                 *     }
                 */
                credit: {
                    /**
                     * @description The most points of the part; 0 switches it off
                     * @example 15
                     */
                    max: number;
                    /**
                     * @description Lines by name, each with its `rule`: `rate`, `slopes`, `steps`, `flag` or `onFile`
                     * @example {
                     *       "goodPeers": {
                     *         "rule": "rate",
                     *         "feature": "goodPeers",
                     *         "points": 2,
                     *         "per": 1,
                     *         "cap": 10
                     *       },
                     *       "keptPeers": {
                     *         "rule": "rate",
                     *         "feature": "keptPeers",
                     *         "points": 1,
                     *         "per": 1,
                     *         "cap": 10
                     *       },
                     *       "riskyContacts": {
                     *         "rule": "rate",
                     *         "feature": "riskyContacts",
                     *         "points": -5,
                     *         "per": 1,
                     *         "cap": 3
                     *       }
                     *     }
                     */
                    lines: {
                        [key: string]: unknown;
                    };
                };
                /**
                 * @description The part capacity
                 * @example {
                 *       "max": 150,
                 *       "lines": {
                 *         "debtRatio": {
                 *           "rule": "steps",
                 *           "feature": "debtRatioPercent",
                 *           "steps": [
                 *             {
                 *               "atMost": 30,
                 *               "points": 45
                 *             },
                 *             {
                 *               "atMost": 50,
                 *               "points": 40
                 *             },
                 *             {
                 *               "atMost": 60,
                 *               "points": 25
                 *             },
                 *             {
                 *               "atMost": 70,
                 *               "points": 15
                 *             },
                 *             {
                 *               "atMost": 80,
                 *               "points": 5
                 *             }
                 *           ],
                 *           "above": 0,
                 *           "unknown": 20
                 *         },
                 *         "income": {
                 *           "rule": "rate",
                 *           "feature": "incomeCycles12",
                 *           "points": 3,
                 *           "per": 1,
                 *           "cap": 10
                 *         },
                 *         "insurance": {
                 *           "rule": "rate",
                 *           "feature": "insuranceCycles12",
                 *           "points": 2,
                 *           "per": 1,
                 *           "cap": 10
                 *         },
                 *         "vehicle": {
                 *           "rule": "flag",
                 *           "feature": "hasVehicle",
                 *           "points": 10
                 *         },
                 *         "property": {
                 *           "rule": "flag",
                 *           "feature": "hasProperty",
                 *           "points": 15
                 *         },
                 *         "financial": {
                 *           "rule": "rate",
                 *           "feature": "financialTier",
                 *           "points": 5,
                 *           "per": 1,
                 *           "cap": 4
                 *         },
                 *         "contracts": {
                 *           "rule": "rate",
                 *           "feature": "contractsFulfilled12",
                 *           "points": 1,
                 *           "per": 1,
                 *           "cap": 10
                 *         }
                 *       }
                 *     }
                 */
                capacity: {
                    /**
                     * @description The most points of the part; 0 switches it off
                     * @example 15
                     */
                    max: number;
                    /**
                     * @description Lines by name, each with its `rule`: `rate`, `slopes`, `steps`, `flag` or `onFile`
                     * @example {
                     *       "goodPeers": {
                     *         "rule": "rate",
                     *         "feature": "goodPeers",
                     *         "points": 2,
                     *         "per": 1,
                     *         "cap": 10
                     *       },
                     *       "keptPeers": {
                     *         "rule": "rate",
                     *         "feature": "keptPeers",
                     *         "points": 1,
                     *         "per": 1,
                     *         "cap": 10
                     *       },
                     *       "riskyContacts": {
                     *         "rule": "rate",
                     *         "feature": "riskyContacts",
                     *         "points": -5,
                     *         "per": 1,
                     *         "cap": 3
                     *       }
                     *     }
                     */
                    lines: {
                        [key: string]: unknown;
                    };
                };
                /**
                 * @description The part behaviour
                 * @example {
                 *       "max": 120,
                 *       "lines": {
                 *         "activeDays": {
                 *           "rule": "rate",
                 *           "feature": "activeDays3",
                 *           "points": 1,
                 *           "per": 2,
                 *           "cap": 60
                 *         },
                 *         "scenes": {
                 *           "rule": "rate",
                 *           "feature": "scenes3",
                 *           "points": 4,
                 *           "per": 1,
                 *           "cap": 10
                 *         },
                 *         "bills": {
                 *           "rule": "rate",
                 *           "feature": "billsOnTime12",
                 *           "points": 1,
                 *           "per": 1,
                 *           "cap": 24
                 *         },
                 *         "investments": {
                 *           "rule": "rate",
                 *           "feature": "investmentCycles12",
                 *           "points": 1,
                 *           "per": 1,
                 *           "cap": 10
                 *         },
                 *         "donations": {
                 *           "rule": "rate",
                 *           "feature": "donationCycles12",
                 *           "points": 1,
                 *           "per": 1,
                 *           "cap": 6
                 *         },
                 *         "receipts": {
                 *           "rule": "rate",
                 *           "feature": "receiptsInTime6",
                 *           "points": 1,
                 *           "per": 1,
                 *           "cap": 10
                 *         },
                 *         "lateReceipts": {
                 *           "rule": "steps",
                 *           "feature": "lateReceipts3",
                 *           "steps": [
                 *             {
                 *               "atMost": 1,
                 *               "points": 0
                 *             },
                 *             {
                 *               "atMost": 3,
                 *               "points": -6
                 *             },
                 *             {
                 *               "atMost": 6,
                 *               "points": -12
                 *             }
                 *           ],
                 *           "above": -20,
                 *           "unknown": 0
                 *         },
                 *         "queries": {
                 *           "rule": "steps",
                 *           "feature": "hardQueries6",
                 *           "steps": [
                 *             {
                 *               "atMost": 3,
                 *               "points": 0
                 *             },
                 *             {
                 *               "atMost": 5,
                 *               "points": -8
                 *             },
                 *             {
                 *               "atMost": 8,
                 *               "points": -16
                 *             }
                 *           ],
                 *           "above": -30,
                 *           "unknown": 0
                 *         },
                 *         "applications": {
                 *           "rule": "steps",
                 *           "feature": "applications6",
                 *           "steps": [
                 *             {
                 *               "atMost": 2,
                 *               "points": 0
                 *             },
                 *             {
                 *               "atMost": 4,
                 *               "points": -10
                 *             },
                 *             {
                 *               "atMost": 6,
                 *               "points": -20
                 *             }
                 *           ],
                 *           "above": -30,
                 *           "unknown": 0
                 *         },
                 *         "disputes": {
                 *           "rule": "rate",
                 *           "feature": "disputesLost6",
                 *           "points": -4,
                 *           "per": 1,
                 *           "cap": 3
                 *         }
                 *       }
                 *     }
                 */
                behaviour: {
                    /**
                     * @description The most points of the part; 0 switches it off
                     * @example 15
                     */
                    max: number;
                    /**
                     * @description Lines by name, each with its `rule`: `rate`, `slopes`, `steps`, `flag` or `onFile`
                     * @example {
                     *       "goodPeers": {
                     *         "rule": "rate",
                     *         "feature": "goodPeers",
                     *         "points": 2,
                     *         "per": 1,
                     *         "cap": 10
                     *       },
                     *       "keptPeers": {
                     *         "rule": "rate",
                     *         "feature": "keptPeers",
                     *         "points": 1,
                     *         "per": 1,
                     *         "cap": 10
                     *       },
                     *       "riskyContacts": {
                     *         "rule": "rate",
                     *         "feature": "riskyContacts",
                     *         "points": -5,
                     *         "per": 1,
                     *         "cap": 3
                     *       }
                     *     }
                     */
                    lines: {
                        [key: string]: unknown;
                    };
                };
                /**
                 * @description The part identity
                 * @example {
                 *       "max": 90,
                 *       "lines": {
                 *         "realName": {
                 *           "rule": "flag",
                 *           "feature": "hasRealName",
                 *           "points": 20
                 *         },
                 *         "education": {
                 *           "rule": "flag",
                 *           "feature": "hasEducation",
                 *           "points": 12
                 *         },
                 *         "job": {
                 *           "rule": "flag",
                 *           "feature": "hasJob",
                 *           "points": 12
                 *         },
                 *         "email": {
                 *           "rule": "flag",
                 *           "feature": "hasEmail",
                 *           "points": 6
                 *         },
                 *         "address": {
                 *           "rule": "flag",
                 *           "feature": "hasAddress",
                 *           "points": 6
                 *         },
                 *         "licence": {
                 *           "rule": "flag",
                 *           "feature": "hasLicence",
                 *           "points": 6
                 *         },
                 *         "taxResidency": {
                 *           "rule": "flag",
                 *           "feature": "hasTaxResidency",
                 *           "points": 4
                 *         },
                 *         "investorCertificate": {
                 *           "rule": "flag",
                 *           "feature": "hasInvestorCertificate",
                 *           "points": 4
                 *         },
                 *         "phone": {
                 *           "rule": "steps",
                 *           "feature": "phoneMonths",
                 *           "steps": [
                 *             {
                 *               "atMost": 2,
                 *               "points": 0
                 *             },
                 *             {
                 *               "atMost": 5,
                 *               "points": 6
                 *             },
                 *             {
                 *               "atMost": 11,
                 *               "points": 12
                 *             }
                 *           ],
                 *           "above": 20,
                 *           "unknown": 0,
                 *           "spoiledBy": {
                 *             "feature": "phoneChanges12",
                 *             "from": 2
                 *           }
                 *         }
                 *       }
                 *     }
                 */
                identity: {
                    /**
                     * @description The most points of the part; 0 switches it off
                     * @example 15
                     */
                    max: number;
                    /**
                     * @description Lines by name, each with its `rule`: `rate`, `slopes`, `steps`, `flag` or `onFile`
                     * @example {
                     *       "goodPeers": {
                     *         "rule": "rate",
                     *         "feature": "goodPeers",
                     *         "points": 2,
                     *         "per": 1,
                     *         "cap": 10
                     *       },
                     *       "keptPeers": {
                     *         "rule": "rate",
                     *         "feature": "keptPeers",
                     *         "points": 1,
                     *         "per": 1,
                     *         "cap": 10
                     *       },
                     *       "riskyContacts": {
                     *         "rule": "rate",
                     *         "feature": "riskyContacts",
                     *         "points": -5,
                     *         "per": 1,
                     *         "cap": 3
                     *       }
                     *     }
                     */
                    lines: {
                        [key: string]: unknown;
                    };
                };
                /**
                 * @description The part connections
                 * @example {
                 *       "max": 15,
                 *       "lines": {
                 *         "goodPeers": {
                 *           "rule": "rate",
                 *           "feature": "goodPeers",
                 *           "points": 2,
                 *           "per": 1,
                 *           "cap": 10
                 *         },
                 *         "keptPeers": {
                 *           "rule": "rate",
                 *           "feature": "keptPeers",
                 *           "points": 1,
                 *           "per": 1,
                 *           "cap": 10
                 *         },
                 *         "riskyContacts": {
                 *           "rule": "rate",
                 *           "feature": "riskyContacts",
                 *           "points": -5,
                 *           "per": 1,
                 *           "cap": 3
                 *         }
                 *       }
                 *     }
                 */
                connections: {
                    /**
                     * @description The most points of the part; 0 switches it off
                     * @example 15
                     */
                    max: number;
                    /**
                     * @description Lines by name, each with its `rule`: `rate`, `slopes`, `steps`, `flag` or `onFile`
                     * @example {
                     *       "goodPeers": {
                     *         "rule": "rate",
                     *         "feature": "goodPeers",
                     *         "points": 2,
                     *         "per": 1,
                     *         "cap": 10
                     *       },
                     *       "keptPeers": {
                     *         "rule": "rate",
                     *         "feature": "keptPeers",
                     *         "points": 1,
                     *         "per": 1,
                     *         "cap": 10
                     *       },
                     *       "riskyContacts": {
                     *         "rule": "rate",
                     *         "feature": "riskyContacts",
                     *         "points": -5,
                     *         "per": 1,
                     *         "cap": 3
                     *       }
                     *     }
                     */
                    lines: {
                        [key: string]: unknown;
                    };
                };
            };
            /**
             * @description How a score moves towards its target
             * @example {
             *       "shocks": {
             *         "1-29": {
             *           "base": 10,
             *           "divisor": 25
             *         },
             *         "30-59": {
             *           "base": 30,
             *           "divisor": 7
             *         },
             *         "60-89": {
             *           "base": 40,
             *           "divisor": 6
             *         },
             *         "90+": {
             *           "base": 60,
             *           "divisor": 4
             *         }
             *       },
             *       "mostShock": 200,
             *       "mostFall": 30,
             *       "fullEffort": 30,
             *       "partialEffort": 15,
             *       "pointCosts": [
             *         {
             *           "below": 700,
             *           "units": 2
             *         },
             *         {
             *           "below": 750,
             *           "units": 5
             *         },
             *         {
             *           "below": 800,
             *           "units": 10
             *         },
             *         {
             *           "below": 850,
             *           "units": 15
             *         }
             *       ],
             *       "highestCost": 30,
             *       "probationCycles": {
             *         "1-29": 1,
             *         "30-59": 3,
             *         "60-89": 3,
             *         "90+": 3
             *       },
             *       "restructuringProbation": 12,
             *       "weights": [
             *         {
             *           "cycles": 5,
             *           "quarters": 4
             *         },
             *         {
             *           "cycles": 11,
             *           "quarters": 3
             *         },
             *         {
             *           "cycles": 23,
             *           "quarters": 2
             *         },
             *         {
             *           "cycles": 59,
             *           "quarters": 1
             *         }
             *       ]
             *     }
             */
            movement: {
                /**
                 * @description What a new default costs, by worst bucket
                 * @example {
                 *       "1-29": {
                 *         "base": 10,
                 *         "divisor": 25
                 *       },
                 *       "30-59": {
                 *         "base": 30,
                 *         "divisor": 7
                 *       },
                 *       "60-89": {
                 *         "base": 40,
                 *         "divisor": 6
                 *       },
                 *       "90+": {
                 *         "base": 60,
                 *         "divisor": 4
                 *       }
                 *     }
                 */
                shocks: {
                    /**
                     * @description At 1-29 days past due
                     * @example {
                     *       "base": 10,
                     *       "divisor": 25
                     *     }
                     */
                    "1-29": {
                        /**
                         * @description Points at the lowest score
                         * @example 10
                         */
                        base: number;
                        /**
                         * @description One more for each so many points above it
                         * @example 25
                         */
                        divisor: number;
                    };
                    /**
                     * @description At 30-59 days past due
                     * @example {
                     *       "base": 30,
                     *       "divisor": 7
                     *     }
                     */
                    "30-59": {
                        /**
                         * @description Points at the lowest score
                         * @example 10
                         */
                        base: number;
                        /**
                         * @description One more for each so many points above it
                         * @example 25
                         */
                        divisor: number;
                    };
                    /**
                     * @description At 60-89 days past due
                     * @example {
                     *       "base": 40,
                     *       "divisor": 6
                     *     }
                     */
                    "60-89": {
                        /**
                         * @description Points at the lowest score
                         * @example 10
                         */
                        base: number;
                        /**
                         * @description One more for each so many points above it
                         * @example 25
                         */
                        divisor: number;
                    };
                    /**
                     * @description At 90+ days past due
                     * @example {
                     *       "base": 60,
                     *       "divisor": 4
                     *     }
                     */
                    "90+": {
                        /**
                         * @description Points at the lowest score
                         * @example 10
                         */
                        base: number;
                        /**
                         * @description One more for each so many points above it
                         * @example 25
                         */
                        divisor: number;
                    };
                };
                /**
                 * @description Of new defaults in one cycle together
                 * @example 200
                 */
                mostShock: number;
                /**
                 * @description In one cycle towards a lower target
                 * @example 30
                 */
                mostFall: number;
                /**
                 * @description Units, with everything on time
                 * @example 30
                 */
                fullEffort: number;
                /**
                 * @description Units, with evidence only
                 * @example 15
                 */
                partialEffort: number;
                /**
                 * @description What a point costs in units, at scores below `below`
                 * @example [
                 *       {
                 *         "below": 700,
                 *         "units": 2
                 *       },
                 *       {
                 *         "below": 750,
                 *         "units": 5
                 *       },
                 *       {
                 *         "below": 800,
                 *         "units": 10
                 *       },
                 *       {
                 *         "below": 850,
                 *         "units": 15
                 *       }
                 *     ]
                 */
                pointCosts: {
                    [key: string]: unknown;
                }[];
                /**
                 * @description What a point costs from there on
                 * @example 30
                 */
                highestCost: number;
                /**
                 * @description Cycles after that of a cure in which effort is partial at most
                 * @example {
                 *       "1-29": 1,
                 *       "30-59": 3,
                 *       "60-89": 3,
                 *       "90+": 3
                 *     }
                 */
                probationCycles: {
                    /**
                     * @description At 1-29 days past due
                     * @example 1
                     */
                    "1-29": number;
                    /**
                     * @description At 30-59 days past due
                     * @example 3
                     */
                    "30-59": number;
                    /**
                     * @description At 60-89 days past due
                     * @example 3
                     */
                    "60-89": number;
                    /**
                     * @description At 90+ days past due
                     * @example 3
                     */
                    "90+": number;
                };
                /**
                 * @description The same after the cycle of a restructuring
                 * @example 12
                 */
                restructuringProbation: number;
                /**
                 * @description Weight of a default cured up to `cycles` cycles ago, in quarters; older: none
                 * @example [
                 *       {
                 *         "cycles": 5,
                 *         "quarters": 4
                 *       },
                 *       {
                 *         "cycles": 11,
                 *         "quarters": 3
                 *       },
                 *       {
                 *         "cycles": 23,
                 *         "quarters": 2
                 *       },
                 *       {
                 *         "cycles": 59,
                 *         "quarters": 1
                 *       }
                 *     ]
                 */
                weights: {
                    [key: string]: unknown;
                }[];
            };
        };
    };
    responses: {
        /**
         * @description Unauthorized
         *
         *     - `EXPIRED_KEY`: The key has expired
         *     - `NO_KEY`: No key was sent
         *     - `REVOKED_KEY`: The key was revoked
         *     - `WRONG_KEY`: There is no such key
         */
        Unauthorized: {
            headers: {
                [name: string]: unknown;
            };
            content: {
                "application/problem+json": {
                    /** @constant */
                    status?: 401;
                    /**
                     * @description What happened, for programs; it never changes
                     * @example EXPIRED_KEY
                     * @enum {unknown}
                     */
                    code?: "EXPIRED_KEY" | "NO_KEY" | "REVOKED_KEY" | "WRONG_KEY";
                } & components["schemas"]["Problem"];
            };
        };
        /**
         * @description Forbidden
         *
         *     - `FOREIGN_PAGE`: In a browser, a page of another site asked to write
         *     - `MISSING_SCOPE`: The key has none of the scopes that are needed
         */
        Forbidden: {
            headers: {
                [name: string]: unknown;
            };
            content: {
                "application/problem+json": {
                    /** @constant */
                    status?: 403;
                    /**
                     * @description What happened, for programs; it never changes
                     * @example FOREIGN_PAGE
                     * @enum {unknown}
                     */
                    code?: "FOREIGN_PAGE" | "MISSING_SCOPE";
                } & components["schemas"]["Problem"];
            };
        };
        /**
         * @description Internal Server Error
         *
         *     - `INTERNAL`: A bug of ours, or damage; it has been logged
         */
        InternalServerError: {
            headers: {
                [name: string]: unknown;
            };
            content: {
                "application/problem+json": {
                    /** @constant */
                    status?: 500;
                    /**
                     * @description What happened, for programs; it never changes
                     * @example INTERNAL
                     * @enum {unknown}
                     */
                    code?: "INTERNAL";
                } & components["schemas"]["Problem"];
            };
        };
        /**
         * @description Service Unavailable
         *
         *     - `LOG_ACCESS_DENIED`: The event log cannot be reached: send the same again later
         *     - `LOG_BUSY`: The event log cannot be reached: send the same again later
         *     - `LOG_TIMEOUT`: The event log did not answer in time: send the same again, it is recorded once
         *     - `LOG_TLS`: The event log cannot be reached: send the same again later
         *     - `LOG_UNREACHABLE`: The event log cannot be reached: send the same again later
         *     - `SERVICE_STORE_ACCESS_DENIED`: Keys and webhooks cannot be reached: ask again later
         *     - `SERVICE_STORE_BUSY`: Keys and webhooks are being written: try again
         *     - `SERVICE_STORE_TLS`: Keys and webhooks cannot be reached: ask again later
         *     - `SERVICE_STORE_UNREACHABLE`: Keys and webhooks cannot be reached: ask again later
         *     - `VIEWS_ACCESS_DENIED`: Books and views cannot be reached: ask again later
         *     - `VIEWS_BUSY`: Books and views cannot be reached: ask again later
         *     - `VIEWS_TLS`: Books and views cannot be reached: ask again later
         *     - `VIEWS_UNREACHABLE`: Books and views cannot be reached: ask again later
         */
        ServiceUnavailable: {
            headers: {
                /** @description After how many seconds to ask again, where that is known */
                "Retry-After"?: string;
                [name: string]: unknown;
            };
            content: {
                "application/problem+json": {
                    /** @constant */
                    status?: 503;
                    /**
                     * @description What happened, for programs; it never changes
                     * @example LOG_ACCESS_DENIED
                     * @enum {unknown}
                     */
                    code?: "LOG_ACCESS_DENIED" | "LOG_BUSY" | "LOG_TIMEOUT" | "LOG_TLS" | "LOG_UNREACHABLE" | "SERVICE_STORE_ACCESS_DENIED" | "SERVICE_STORE_BUSY" | "SERVICE_STORE_TLS" | "SERVICE_STORE_UNREACHABLE" | "VIEWS_ACCESS_DENIED" | "VIEWS_BUSY" | "VIEWS_TLS" | "VIEWS_UNREACHABLE";
                } & components["schemas"]["Problem"];
            };
        };
        /**
         * @description Bad Request
         *
         *     - `MALFORMED`: Something in path, query, headers or body is wrong: `errors` says what and where
         */
        BadRequest: {
            headers: {
                [name: string]: unknown;
            };
            content: {
                "application/problem+json": {
                    /** @constant */
                    status?: 400;
                    /**
                     * @description What happened, for programs; it never changes
                     * @example MALFORMED
                     * @enum {unknown}
                     */
                    code?: "MALFORMED";
                } & components["schemas"]["Problem"];
            };
        };
        /**
         * @description Too Many Requests
         *
         *     - `RATE_LIMITED`: The key has sent too many requests in this minute: see Retry-After
         */
        TooManyRequests: {
            headers: {
                /** @description After how many seconds to ask again, where that is known */
                "Retry-After"?: string;
                [name: string]: unknown;
            };
            content: {
                "application/problem+json": {
                    /** @constant */
                    status?: 429;
                    /**
                     * @description What happened, for programs; it never changes
                     * @example RATE_LIMITED
                     * @enum {unknown}
                     */
                    code?: "RATE_LIMITED";
                } & components["schemas"]["Problem"];
            };
        };
        /** @description Nothing has changed since `If-None-Match` */
        NotModified: {
            headers: {
                [name: string]: unknown;
            };
            content?: never;
        };
    };
    parameters: never;
    requestBodies: never;
    headers: never;
    pathItems: never;
}
export type LiveAnswer = components['schemas']['LiveAnswer'];
export type PumpAnswer = components['schemas']['PumpAnswer'];
export type TroubleAnswer = components['schemas']['TroubleAnswer'];
export type ReadyAnswer = components['schemas']['ReadyAnswer'];
export type KnownBehaviourAnswer = components['schemas']['KnownBehaviourAnswer'];
export type ConsequenceAnswer = components['schemas']['ConsequenceAnswer'];
export type RecordedAnswer = components['schemas']['RecordedAnswer'];
export type BatchResult = components['schemas']['BatchResult'];
export type BatchAnswer = components['schemas']['BatchAnswer'];
export type DrawRequest = components['schemas']['DrawRequest'];
export type DrawPartAnswer = components['schemas']['DrawPartAnswer'];
export type DrawAnswer = components['schemas']['DrawAnswer'];
export type FeedItemAnswer = components['schemas']['FeedItemAnswer'];
export type FeedPageAnswer = components['schemas']['FeedPageAnswer'];
export type WebhookRequest = components['schemas']['WebhookRequest'];
export type CreatedWebhookAnswer = components['schemas']['CreatedWebhookAnswer'];
export type WebhookAnswer = components['schemas']['WebhookAnswer'];
export type WebhooksAnswer = components['schemas']['WebhooksAnswer'];
export type DeliveryAnswer = components['schemas']['DeliveryAnswer'];
export type DeliveriesPage = components['schemas']['DeliveriesPage'];
export type ReplayedAnswer = components['schemas']['ReplayedAnswer'];
export type DiscardedAnswer = components['schemas']['DiscardedAnswer'];
export type PartsAnswer = components['schemas']['PartsAnswer'];
export type ReasonAnswer = components['schemas']['ReasonAnswer'];
export type ScoreAnswer = components['schemas']['ScoreAnswer'];
export type IneligibilityAnswer = components['schemas']['IneligibilityAnswer'];
export type EligibilityAnswer = components['schemas']['EligibilityAnswer'];
export type QuotaStepAnswer = components['schemas']['QuotaStepAnswer'];
export type QuotaAnswer = components['schemas']['QuotaAnswer'];
export type PrivilegeAnswer = components['schemas']['PrivilegeAnswer'];
export type StreakBreakAnswer = components['schemas']['StreakBreakAnswer'];
export type StreakAnswer = components['schemas']['StreakAnswer'];
export type AccountDefaultAnswer = components['schemas']['AccountDefaultAnswer'];
export type AccountAnswer = components['schemas']['AccountAnswer'];
export type ObligationAnswer = components['schemas']['ObligationAnswer'];
export type ObligationPage = components['schemas']['ObligationPage'];
export type BehaviourAnswer = components['schemas']['BehaviourAnswer'];
export type BehaviourPage = components['schemas']['BehaviourPage'];
export type MergedQueriesAnswer = components['schemas']['MergedQueriesAnswer'];
export type CreditQueryAnswer = components['schemas']['CreditQueryAnswer'];
export type CreditQueryPage = components['schemas']['CreditQueryPage'];
export type CreditQueryRequest = components['schemas']['CreditQueryRequest'];
export type LookedUpAnswer = components['schemas']['LookedUpAnswer'];
export type DisputeAnswer = components['schemas']['DisputeAnswer'];
export type DisputePage = components['schemas']['DisputePage'];
export type LatestScoreAnswer = components['schemas']['LatestScoreAnswer'];
export type ScorePage = components['schemas']['ScorePage'];
export type FactAnswer = components['schemas']['FactAnswer'];
export type LineAnswer = components['schemas']['LineAnswer'];
export type PartAnswer = components['schemas']['PartAnswer'];
export type MovementAnswer = components['schemas']['MovementAnswer'];
export type ChargeAnswer = components['schemas']['ChargeAnswer'];
export type EvidentReasonAnswer = components['schemas']['EvidentReasonAnswer'];
export type StreakLengths = components['schemas']['StreakLengths'];
export type ScoreRecordAnswer = components['schemas']['ScoreRecordAnswer'];
export type ReasonsAnswer = components['schemas']['ReasonsAnswer'];
export type ThoughtBehaviourAnswer = components['schemas']['ThoughtBehaviourAnswer'];
export type GainAnswer = components['schemas']['GainAnswer'];
export type PossibilityAnswer = components['schemas']['PossibilityAnswer'];
export type ActionAnswer = components['schemas']['ActionAnswer'];
export type PathAnswer = components['schemas']['PathAnswer'];
export type AdviceAnswer = components['schemas']['AdviceAnswer'];
export type WhatIfRequest = components['schemas']['WhatIfRequest'];
export type WeighedReasonAnswer = components['schemas']['WeighedReasonAnswer'];
export type ForecastAnswer = components['schemas']['ForecastAnswer'];
export type ForecastDifference = components['schemas']['ForecastDifference'];
export type WhatIfCycle = components['schemas']['WhatIfCycle'];
export type WhatIfAnswer = components['schemas']['WhatIfAnswer'];
export type PointsChange = components['schemas']['PointsChange'];
export type CycleMovementAnswer = components['schemas']['CycleMovementAnswer'];
export type LineChange = components['schemas']['LineChange'];
export type FeatureChange = components['schemas']['FeatureChange'];
export type ReasonsChange = components['schemas']['ReasonsChange'];
export type ChargesChange = components['schemas']['ChargesChange'];
export type DifferenceAnswer = components['schemas']['DifferenceAnswer'];
export type OwnerStreakAnswer = components['schemas']['OwnerStreakAnswer'];
export type StreakCourseAnswer = components['schemas']['StreakCourseAnswer'];
export type AccountDefaultPage = components['schemas']['AccountDefaultPage'];
export type DefaultEntryAnswer = components['schemas']['DefaultEntryAnswer'];
export type ReceiptAnswer = components['schemas']['ReceiptAnswer'];
export type ReportAnswer = components['schemas']['ReportAnswer'];
export type DefaultCourseAnswer = components['schemas']['DefaultCourseAnswer'];
export type BookedScoreAnswer = components['schemas']['BookedScoreAnswer'];
export type BookedScorePage = components['schemas']['BookedScorePage'];
export type DefaultAnswer = components['schemas']['DefaultAnswer'];
export type DefaultPage = components['schemas']['DefaultPage'];
export type ParkedInCycleAnswer = components['schemas']['ParkedInCycleAnswer'];
export type CycleFiguresAnswer = components['schemas']['CycleFiguresAnswer'];
export type CycleAnswer = components['schemas']['CycleAnswer'];
export type CyclePage = components['schemas']['CyclePage'];
export type CycleRequest = components['schemas']['CycleRequest'];
export type ParkedAnswer = components['schemas']['ParkedAnswer'];
export type ParkedPage = components['schemas']['ParkedPage'];
export type RetryAnswer = components['schemas']['RetryAnswer'];
export type OwedStepAnswer = components['schemas']['OwedStepAnswer'];
export type CalendarAnswer = components['schemas']['CalendarAnswer'];
export type DayRequest = components['schemas']['DayRequest'];
export type ActivePeriodAnswer = components['schemas']['ActivePeriodAnswer'];
export type ScorecardAnswer = components['schemas']['ScorecardAnswer'];
export type ScorecardsAnswer = components['schemas']['ScorecardsAnswer'];
export type ScorecardInFullAnswer = components['schemas']['ScorecardInFullAnswer'];
export type ActivationRequest = components['schemas']['ActivationRequest'];
export type CandidateChangeAnswer = components['schemas']['CandidateChangeAnswer'];
export type ReplayedCycleAnswer = components['schemas']['ReplayedCycleAnswer'];
export type OpenDefaultAnswer = components['schemas']['OpenDefaultAnswer'];
export type StateAnswer = components['schemas']['StateAnswer'];
export type ConclusionAnswer = components['schemas']['ConclusionAnswer'];
export type StepAnswer = components['schemas']['StepAnswer'];
export type AccountReplayAnswer = components['schemas']['AccountReplayAnswer'];
export type InclusionAnswer = components['schemas']['InclusionAnswer'];
export type BundleAnswer = components['schemas']['BundleAnswer'];
export type AuditProgressAnswer = components['schemas']['AuditProgressAnswer'];
export type CycleSummaryAnswer = components['schemas']['CycleSummaryAnswer'];
export type BookVerdictAnswer = components['schemas']['BookVerdictAnswer'];
export type ReplayAnswer = components['schemas']['ReplayAnswer'];
export type ChainBreakAnswer = components['schemas']['ChainBreakAnswer'];
export type ChainsAnswer = components['schemas']['ChainsAnswer'];
export type IntegrityAnswer = components['schemas']['IntegrityAnswer'];
export type Behaviour = components['schemas']['Behaviour'];
export type BehaviourItem = components['schemas']['BehaviourItem'];
export type AccountOpened = components['schemas']['AccountOpened'];
export type AccountClosed = components['schemas']['AccountClosed'];
export type RealNameVerified = components['schemas']['RealNameVerified'];
export type ProfileItemProvided = components['schemas']['ProfileItemProvided'];
export type ProfileItemWithdrawn = components['schemas']['ProfileItemWithdrawn'];
export type PhoneBound = components['schemas']['PhoneBound'];
export type CardBound = components['schemas']['CardBound'];
export type CreditLineOpened = components['schemas']['CreditLineOpened'];
export type CreditLineClosed = components['schemas']['CreditLineClosed'];
export type LoanDrawn = components['schemas']['LoanDrawn'];
export type ObligationDue = components['schemas']['ObligationDue'];
export type StatementIssued = components['schemas']['StatementIssued'];
export type RepaymentMade = components['schemas']['RepaymentMade'];
export type RepaymentReversed = components['schemas']['RepaymentReversed'];
export type DelinquencyReported = components['schemas']['DelinquencyReported'];
export type DebtPositionReported = components['schemas']['DebtPositionReported'];
export type BillIssued = components['schemas']['BillIssued'];
export type BillPaid = components['schemas']['BillPaid'];
export type PurchaseMade = components['schemas']['PurchaseMade'];
export type GoodsDelivered = components['schemas']['GoodsDelivered'];
export type ReceiptConfirmed = components['schemas']['ReceiptConfirmed'];
export type OrderDisputed = components['schemas']['OrderDisputed'];
export type CreditQueried = components['schemas']['CreditQueried'];
export type CreditApplied = components['schemas']['CreditApplied'];
export type AuthorisationRevoked = components['schemas']['AuthorisationRevoked'];
export type IncomeReceived = components['schemas']['IncomeReceived'];
export type InsuranceContributed = components['schemas']['InsuranceContributed'];
export type AssetVerified = components['schemas']['AssetVerified'];
export type TransferMade = components['schemas']['TransferMade'];
export type RedPacketExchanged = components['schemas']['RedPacketExchanged'];
export type DonationMade = components['schemas']['DonationMade'];
export type InvestmentContributed = components['schemas']['InvestmentContributed'];
export type ServiceContractFulfilled = components['schemas']['ServiceContractFulfilled'];
export type ServiceContractBreached = components['schemas']['ServiceContractBreached'];
export type ConnectionAdded = components['schemas']['ConnectionAdded'];
export type ConnectionRemoved = components['schemas']['ConnectionRemoved'];
export type RiskyContactFlagged = components['schemas']['RiskyContactFlagged'];
export type RiskyContactCleared = components['schemas']['RiskyContactCleared'];
export type GroupJoined = components['schemas']['GroupJoined'];
export type PartnerScoreReported = components['schemas']['PartnerScoreReported'];
export type BehaviourVoided = components['schemas']['BehaviourVoided'];
export type DisputeOpened = components['schemas']['DisputeOpened'];
export type DisputeResolved = components['schemas']['DisputeResolved'];
export type ObligationRestructured = components['schemas']['ObligationRestructured'];
export type ObligationWrittenOff = components['schemas']['ObligationWrittenOff'];
export type DelinquencyPaused = components['schemas']['DelinquencyPaused'];
export type DelinquencyResumed = components['schemas']['DelinquencyResumed'];
export type CreditRepairGranted = components['schemas']['CreditRepairGranted'];
export type SubjectErased = components['schemas']['SubjectErased'];
export type AccountOpenedItem = components['schemas']['AccountOpenedItem'];
export type AccountClosedItem = components['schemas']['AccountClosedItem'];
export type RealNameVerifiedItem = components['schemas']['RealNameVerifiedItem'];
export type ProfileItemProvidedItem = components['schemas']['ProfileItemProvidedItem'];
export type ProfileItemWithdrawnItem = components['schemas']['ProfileItemWithdrawnItem'];
export type PhoneBoundItem = components['schemas']['PhoneBoundItem'];
export type CardBoundItem = components['schemas']['CardBoundItem'];
export type CreditLineOpenedItem = components['schemas']['CreditLineOpenedItem'];
export type CreditLineClosedItem = components['schemas']['CreditLineClosedItem'];
export type LoanDrawnItem = components['schemas']['LoanDrawnItem'];
export type ObligationDueItem = components['schemas']['ObligationDueItem'];
export type StatementIssuedItem = components['schemas']['StatementIssuedItem'];
export type RepaymentMadeItem = components['schemas']['RepaymentMadeItem'];
export type RepaymentReversedItem = components['schemas']['RepaymentReversedItem'];
export type DelinquencyReportedItem = components['schemas']['DelinquencyReportedItem'];
export type DebtPositionReportedItem = components['schemas']['DebtPositionReportedItem'];
export type BillIssuedItem = components['schemas']['BillIssuedItem'];
export type BillPaidItem = components['schemas']['BillPaidItem'];
export type PurchaseMadeItem = components['schemas']['PurchaseMadeItem'];
export type GoodsDeliveredItem = components['schemas']['GoodsDeliveredItem'];
export type ReceiptConfirmedItem = components['schemas']['ReceiptConfirmedItem'];
export type OrderDisputedItem = components['schemas']['OrderDisputedItem'];
export type CreditQueriedItem = components['schemas']['CreditQueriedItem'];
export type CreditAppliedItem = components['schemas']['CreditAppliedItem'];
export type AuthorisationRevokedItem = components['schemas']['AuthorisationRevokedItem'];
export type IncomeReceivedItem = components['schemas']['IncomeReceivedItem'];
export type InsuranceContributedItem = components['schemas']['InsuranceContributedItem'];
export type AssetVerifiedItem = components['schemas']['AssetVerifiedItem'];
export type TransferMadeItem = components['schemas']['TransferMadeItem'];
export type RedPacketExchangedItem = components['schemas']['RedPacketExchangedItem'];
export type DonationMadeItem = components['schemas']['DonationMadeItem'];
export type InvestmentContributedItem = components['schemas']['InvestmentContributedItem'];
export type ServiceContractFulfilledItem = components['schemas']['ServiceContractFulfilledItem'];
export type ServiceContractBreachedItem = components['schemas']['ServiceContractBreachedItem'];
export type ConnectionAddedItem = components['schemas']['ConnectionAddedItem'];
export type ConnectionRemovedItem = components['schemas']['ConnectionRemovedItem'];
export type RiskyContactFlaggedItem = components['schemas']['RiskyContactFlaggedItem'];
export type RiskyContactClearedItem = components['schemas']['RiskyContactClearedItem'];
export type GroupJoinedItem = components['schemas']['GroupJoinedItem'];
export type PartnerScoreReportedItem = components['schemas']['PartnerScoreReportedItem'];
export type BehaviourVoidedItem = components['schemas']['BehaviourVoidedItem'];
export type DisputeOpenedItem = components['schemas']['DisputeOpenedItem'];
export type DisputeResolvedItem = components['schemas']['DisputeResolvedItem'];
export type ObligationRestructuredItem = components['schemas']['ObligationRestructuredItem'];
export type ObligationWrittenOffItem = components['schemas']['ObligationWrittenOffItem'];
export type DelinquencyPausedItem = components['schemas']['DelinquencyPausedItem'];
export type DelinquencyResumedItem = components['schemas']['DelinquencyResumedItem'];
export type CreditRepairGrantedItem = components['schemas']['CreditRepairGrantedItem'];
export type SubjectErasedItem = components['schemas']['SubjectErasedItem'];
export type AccountOpenedData = components['schemas']['AccountOpenedData'];
export type AccountClosedData = components['schemas']['AccountClosedData'];
export type RealNameVerifiedData = components['schemas']['RealNameVerifiedData'];
export type ProfileItemProvidedData = components['schemas']['ProfileItemProvidedData'];
export type ProfileItemWithdrawnData = components['schemas']['ProfileItemWithdrawnData'];
export type PhoneBoundData = components['schemas']['PhoneBoundData'];
export type CardBoundData = components['schemas']['CardBoundData'];
export type CreditLineOpenedData = components['schemas']['CreditLineOpenedData'];
export type CreditLineClosedData = components['schemas']['CreditLineClosedData'];
export type LoanDrawnData = components['schemas']['LoanDrawnData'];
export type ObligationDueData = components['schemas']['ObligationDueData'];
export type StatementIssuedData = components['schemas']['StatementIssuedData'];
export type RepaymentMadeData = components['schemas']['RepaymentMadeData'];
export type RepaymentReversedData = components['schemas']['RepaymentReversedData'];
export type DelinquencyReportedData = components['schemas']['DelinquencyReportedData'];
export type DebtPositionReportedData = components['schemas']['DebtPositionReportedData'];
export type BillIssuedData = components['schemas']['BillIssuedData'];
export type BillPaidData = components['schemas']['BillPaidData'];
export type PurchaseMadeData = components['schemas']['PurchaseMadeData'];
export type GoodsDeliveredData = components['schemas']['GoodsDeliveredData'];
export type ReceiptConfirmedData = components['schemas']['ReceiptConfirmedData'];
export type OrderDisputedData = components['schemas']['OrderDisputedData'];
export type CreditQueriedData = components['schemas']['CreditQueriedData'];
export type CreditAppliedData = components['schemas']['CreditAppliedData'];
export type AuthorisationRevokedData = components['schemas']['AuthorisationRevokedData'];
export type IncomeReceivedData = components['schemas']['IncomeReceivedData'];
export type InsuranceContributedData = components['schemas']['InsuranceContributedData'];
export type AssetVerifiedData = components['schemas']['AssetVerifiedData'];
export type TransferMadeData = components['schemas']['TransferMadeData'];
export type RedPacketExchangedData = components['schemas']['RedPacketExchangedData'];
export type DonationMadeData = components['schemas']['DonationMadeData'];
export type InvestmentContributedData = components['schemas']['InvestmentContributedData'];
export type ServiceContractFulfilledData = components['schemas']['ServiceContractFulfilledData'];
export type ServiceContractBreachedData = components['schemas']['ServiceContractBreachedData'];
export type ConnectionAddedData = components['schemas']['ConnectionAddedData'];
export type ConnectionRemovedData = components['schemas']['ConnectionRemovedData'];
export type RiskyContactFlaggedData = components['schemas']['RiskyContactFlaggedData'];
export type RiskyContactClearedData = components['schemas']['RiskyContactClearedData'];
export type GroupJoinedData = components['schemas']['GroupJoinedData'];
export type PartnerScoreReportedData = components['schemas']['PartnerScoreReportedData'];
export type BehaviourVoidedData = components['schemas']['BehaviourVoidedData'];
export type DisputeOpenedData = components['schemas']['DisputeOpenedData'];
export type DisputeResolvedData = components['schemas']['DisputeResolvedData'];
export type ObligationRestructuredData = components['schemas']['ObligationRestructuredData'];
export type ObligationWrittenOffData = components['schemas']['ObligationWrittenOffData'];
export type DelinquencyPausedData = components['schemas']['DelinquencyPausedData'];
export type DelinquencyResumedData = components['schemas']['DelinquencyResumedData'];
export type CreditRepairGrantedData = components['schemas']['CreditRepairGrantedData'];
export type SubjectErasedData = components['schemas']['SubjectErasedData'];
export type Problem = components['schemas']['Problem'];
export type ProblemPlace = components['schemas']['ProblemPlace'];
export type BehaviourCloudEvent = components['schemas']['BehaviourCloudEvent'];
export type Scorecard = components['schemas']['Scorecard'];
export type ResponseUnauthorized = components['responses']['Unauthorized'];
export type ResponseForbidden = components['responses']['Forbidden'];
export type ResponseInternalServerError = components['responses']['InternalServerError'];
export type ResponseServiceUnavailable = components['responses']['ServiceUnavailable'];
export type ResponseBadRequest = components['responses']['BadRequest'];
export type ResponseTooManyRequests = components['responses']['TooManyRequests'];
export type ResponseNotModified = components['responses']['NotModified'];
export type $defs = Record<string, never>;
export interface operations {
    healthLive: {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description Whether the process is up: no answer means start it again */
            200: {
                headers: {
                    /** @description What `If-None-Match` names to be told only what has changed */
                    ETag?: string;
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["LiveAnswer"];
                };
            };
            304: components["responses"]["NotModified"];
            400: components["responses"]["BadRequest"];
            429: components["responses"]["TooManyRequests"];
            500: components["responses"]["InternalServerError"];
            503: components["responses"]["ServiceUnavailable"];
        };
    };
    healthReady: {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description Status `ready` or `degraded`. */
            200: {
                headers: {
                    /** @description What `If-None-Match` names to be told only what has changed */
                    ETag?: string;
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["ReadyAnswer"];
                };
            };
            304: components["responses"]["NotModified"];
            400: components["responses"]["BadRequest"];
            429: components["responses"]["TooManyRequests"];
            500: components["responses"]["InternalServerError"];
            503: components["responses"]["ServiceUnavailable"];
        };
    };
    timelineBehaviours: {
        parameters: {
            query?: {
                /** @description At most so many items */
                limit?: number;
                /** @description The `next` of the page before; left out for the first page */
                after?: string;
            };
            header?: never;
            path: {
                /**
                 * @description The account
                 * @example alice
                 */
                accountId: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description The timeline, the behaviour recorded last first */
            200: {
                headers: {
                    /** @description What `If-None-Match` names to be told only what has changed */
                    ETag?: string;
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["BehaviourPage"];
                };
            };
            304: components["responses"]["NotModified"];
            400: components["responses"]["BadRequest"];
            401: components["responses"]["Unauthorized"];
            403: components["responses"]["Forbidden"];
            /**
             * @description Not Found
             *
             *     - `UNKNOWN_ACCOUNT`: Nothing has been recorded of this account
             */
            404: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": {
                        /** @constant */
                        status?: 404;
                        /**
                         * @description What happened, for programs; it never changes
                         * @example UNKNOWN_ACCOUNT
                         * @enum {unknown}
                         */
                        code?: "UNKNOWN_ACCOUNT";
                    } & components["schemas"]["Problem"];
                };
            };
            429: components["responses"]["TooManyRequests"];
            500: components["responses"]["InternalServerError"];
            503: components["responses"]["ServiceUnavailable"];
        };
    };
    behavioursRecord: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                /**
                 * @description The account, by the name that its producer has for it
                 * @example alice
                 */
                accountId: string;
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["Behaviour"];
            };
        };
        responses: {
            /** @description It was there already, with the same content */
            200: {
                headers: {
                    /** @description Always `true` */
                    "Idempotency-Replayed"?: "true";
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["KnownBehaviourAnswer"];
                };
            };
            /** @description It has been recorded */
            201: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["RecordedAnswer"];
                };
            };
            /**
             * @description Bad Request
             *
             *     - `INVALID_JSON`: The body is not JSON
             *     - `INVALID_UTF8`: The body is not UTF-8
             *     - `MALFORMED`: Something in path, query, headers or body is wrong: `errors` says what and where
             */
            400: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": {
                        /** @constant */
                        status?: 400;
                        /**
                         * @description What happened, for programs; it never changes
                         * @example INVALID_JSON
                         * @enum {unknown}
                         */
                        code?: "INVALID_JSON" | "INVALID_UTF8" | "MALFORMED";
                    } & components["schemas"]["Problem"];
                };
            };
            401: components["responses"]["Unauthorized"];
            403: components["responses"]["Forbidden"];
            /**
             * @description Conflict
             *
             *     - `ID_REUSED`: The id has been used for another behaviour of the account; nothing is recorded
             */
            409: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": {
                        /** @constant */
                        status?: 409;
                        /**
                         * @description What happened, for programs; it never changes
                         * @example ID_REUSED
                         * @enum {unknown}
                         */
                        code?: "ID_REUSED";
                    } & components["schemas"]["Problem"];
                };
            };
            /**
             * @description Payload Too Large
             *
             *     - `BODY_TOO_LARGE`: The body takes more bytes than this operation reads
             *     - `EVENT_TOO_LARGE`: The behaviour is larger than an event may be
             */
            413: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": {
                        /** @constant */
                        status?: 413;
                        /**
                         * @description What happened, for programs; it never changes
                         * @example BODY_TOO_LARGE
                         * @enum {unknown}
                         */
                        code?: "BODY_TOO_LARGE" | "EVENT_TOO_LARGE";
                    } & components["schemas"]["Problem"];
                };
            };
            /**
             * @description Unsupported Media Type
             *
             *     - `UNSUPPORTED_MEDIA_TYPE`: This media type is not read here
             */
            415: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": {
                        /** @constant */
                        status?: 415;
                        /**
                         * @description What happened, for programs; it never changes
                         * @example UNSUPPORTED_MEDIA_TYPE
                         * @enum {unknown}
                         */
                        code?: "UNSUPPORTED_MEDIA_TYPE";
                    } & components["schemas"]["Problem"];
                };
            };
            429: components["responses"]["TooManyRequests"];
            500: components["responses"]["InternalServerError"];
            /**
             * @description Service Unavailable
             *
             *     - `CONFLICT`: The account keeps changing: send it again later
             *     - `LOG_ACCESS_DENIED`: The event log cannot be reached: send the same again later
             *     - `LOG_BUSY`: The event log cannot be reached: send the same again later
             *     - `LOG_CLOSED`: The service is ending
             *     - `LOG_READ_ONLY`: The event log may not be written
             *     - `LOG_TIMEOUT`: The event log did not answer in time: send the same again, it is recorded once
             *     - `LOG_TLS`: The event log cannot be reached: send the same again later
             *     - `LOG_UNREACHABLE`: The event log cannot be reached: send the same again later
             *     - `OVERLOADED`: Too much is waiting: send it again later
             *     - `SERVICE_STORE_ACCESS_DENIED`: Keys and webhooks cannot be reached: ask again later
             *     - `SERVICE_STORE_BUSY`: Keys and webhooks are being written: try again
             *     - `SERVICE_STORE_TLS`: Keys and webhooks cannot be reached: ask again later
             *     - `SERVICE_STORE_UNREACHABLE`: Keys and webhooks cannot be reached: ask again later
             *     - `VIEWS_ACCESS_DENIED`: Books and views cannot be reached: ask again later
             *     - `VIEWS_BUSY`: Books and views cannot be reached: ask again later
             *     - `VIEWS_TLS`: Books and views cannot be reached: ask again later
             *     - `VIEWS_UNREACHABLE`: Books and views cannot be reached: ask again later
             */
            503: {
                headers: {
                    /** @description After how many seconds to ask again, where that is known */
                    "Retry-After"?: string;
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": {
                        /** @constant */
                        status?: 503;
                        /**
                         * @description What happened, for programs; it never changes
                         * @example CONFLICT
                         * @enum {unknown}
                         */
                        code?: "CONFLICT" | "LOG_ACCESS_DENIED" | "LOG_BUSY" | "LOG_CLOSED" | "LOG_READ_ONLY" | "LOG_TIMEOUT" | "LOG_TLS" | "LOG_UNREACHABLE" | "OVERLOADED" | "SERVICE_STORE_ACCESS_DENIED" | "SERVICE_STORE_BUSY" | "SERVICE_STORE_TLS" | "SERVICE_STORE_UNREACHABLE" | "VIEWS_ACCESS_DENIED" | "VIEWS_BUSY" | "VIEWS_TLS" | "VIEWS_UNREACHABLE";
                    } & components["schemas"]["Problem"];
                };
            };
            /**
             * @description Insufficient Storage
             *
             *     - `LOG_FULL`: There is no room for more; what was acknowledged is safe
             */
            507: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": {
                        /** @constant */
                        status?: 507;
                        /**
                         * @description What happened, for programs; it never changes
                         * @example LOG_FULL
                         * @enum {unknown}
                         */
                        code?: "LOG_FULL";
                    } & components["schemas"]["Problem"];
                };
            };
        };
    };
    batchRecord: {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** @description At most 50,000 items and 32 MiB */
        requestBody: {
            content: {
                "application/json": components["schemas"]["BehaviourItem"][];
                "application/x-ndjson": string;
                "application/cloudevents-batch+json": components["schemas"]["BehaviourCloudEvent"][];
            };
        };
        responses: {
            /** @description What became of each item */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["BatchAnswer"];
                    "application/x-ndjson": string;
                };
            };
            /**
             * @description Bad Request
             *
             *     - `INVALID_JSON`: The body is not JSON
             *     - `INVALID_UTF8`: The body is not UTF-8
             *     - `MALFORMED`: Something in path, query, headers or body is wrong: `errors` says what and where
             *     - `NOT_AN_ARRAY`: A batch in JSON is an array; what came before the damage is recorded
             */
            400: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": {
                        /** @constant */
                        status?: 400;
                        /**
                         * @description What happened, for programs; it never changes
                         * @example INVALID_JSON
                         * @enum {unknown}
                         */
                        code?: "INVALID_JSON" | "INVALID_UTF8" | "MALFORMED" | "NOT_AN_ARRAY";
                    } & components["schemas"]["Problem"];
                };
            };
            401: components["responses"]["Unauthorized"];
            403: components["responses"]["Forbidden"];
            /**
             * @description Payload Too Large
             *
             *     - `BATCH_TOO_LARGE`: The batch has too many items or bytes; what came before is recorded
             *     - `BODY_TOO_LARGE`: The body takes more bytes than this operation reads
             *     - `EVENT_TOO_LARGE`: The behaviour is larger than an event may be
             */
            413: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": {
                        /** @constant */
                        status?: 413;
                        /**
                         * @description What happened, for programs; it never changes
                         * @example BATCH_TOO_LARGE
                         * @enum {unknown}
                         */
                        code?: "BATCH_TOO_LARGE" | "BODY_TOO_LARGE" | "EVENT_TOO_LARGE";
                    } & components["schemas"]["Problem"];
                };
            };
            /**
             * @description Unsupported Media Type
             *
             *     - `UNSUPPORTED_MEDIA_TYPE`: This media type is not read here
             */
            415: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": {
                        /** @constant */
                        status?: 415;
                        /**
                         * @description What happened, for programs; it never changes
                         * @example UNSUPPORTED_MEDIA_TYPE
                         * @enum {unknown}
                         */
                        code?: "UNSUPPORTED_MEDIA_TYPE";
                    } & components["schemas"]["Problem"];
                };
            };
            429: components["responses"]["TooManyRequests"];
            500: components["responses"]["InternalServerError"];
            /**
             * @description Service Unavailable
             *
             *     - `CONFLICT`: The account keeps changing: send it again later
             *     - `LOG_ACCESS_DENIED`: The event log cannot be reached: send the same again later
             *     - `LOG_BUSY`: The event log cannot be reached: send the same again later
             *     - `LOG_CLOSED`: The service is ending
             *     - `LOG_READ_ONLY`: The event log may not be written
             *     - `LOG_TIMEOUT`: The event log did not answer in time: send the same again, it is recorded once
             *     - `LOG_TLS`: The event log cannot be reached: send the same again later
             *     - `LOG_UNREACHABLE`: The event log cannot be reached: send the same again later
             *     - `OVERLOADED`: Too much is waiting: send it again later
             *     - `SERVICE_STORE_ACCESS_DENIED`: Keys and webhooks cannot be reached: ask again later
             *     - `SERVICE_STORE_BUSY`: Keys and webhooks are being written: try again
             *     - `SERVICE_STORE_TLS`: Keys and webhooks cannot be reached: ask again later
             *     - `SERVICE_STORE_UNREACHABLE`: Keys and webhooks cannot be reached: ask again later
             *     - `VIEWS_ACCESS_DENIED`: Books and views cannot be reached: ask again later
             *     - `VIEWS_BUSY`: Books and views cannot be reached: ask again later
             *     - `VIEWS_TLS`: Books and views cannot be reached: ask again later
             *     - `VIEWS_UNREACHABLE`: Books and views cannot be reached: ask again later
             */
            503: {
                headers: {
                    /** @description After how many seconds to ask again, where that is known */
                    "Retry-After"?: string;
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": {
                        /** @constant */
                        status?: 503;
                        /**
                         * @description What happened, for programs; it never changes
                         * @example CONFLICT
                         * @enum {unknown}
                         */
                        code?: "CONFLICT" | "LOG_ACCESS_DENIED" | "LOG_BUSY" | "LOG_CLOSED" | "LOG_READ_ONLY" | "LOG_TIMEOUT" | "LOG_TLS" | "LOG_UNREACHABLE" | "OVERLOADED" | "SERVICE_STORE_ACCESS_DENIED" | "SERVICE_STORE_BUSY" | "SERVICE_STORE_TLS" | "SERVICE_STORE_UNREACHABLE" | "VIEWS_ACCESS_DENIED" | "VIEWS_BUSY" | "VIEWS_TLS" | "VIEWS_UNREACHABLE";
                    } & components["schemas"]["Problem"];
                };
            };
            /**
             * @description Insufficient Storage
             *
             *     - `LOG_FULL`: There is no room for more; what was acknowledged is safe
             */
            507: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": {
                        /** @constant */
                        status?: 507;
                        /**
                         * @description What happened, for programs; it never changes
                         * @example LOG_FULL
                         * @enum {unknown}
                         */
                        code?: "LOG_FULL";
                    } & components["schemas"]["Problem"];
                };
            };
        };
    };
    drawsAsk: {
        parameters: {
            query?: never;
            header?: {
                /** @description The `position` of an earlier answer: waits until what follows from it can be read, at most 2 s */
                "X-Read-After"?: string;
            };
            path: {
                /**
                 * @description The account
                 * @example alice
                 */
                accountId: string;
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["DrawRequest"];
            };
        };
        responses: {
            /** @description The same id and content was granted before: the same answer, nothing recorded */
            200: {
                headers: {
                    /** @description Always `true` */
                    "Idempotency-Replayed"?: "true";
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["DrawAnswer"];
                };
            };
            /** @description It was granted, and has been recorded */
            201: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["DrawAnswer"];
                };
            };
            /**
             * @description Bad Request
             *
             *     - `INVALID_JSON`: The body is not JSON
             *     - `INVALID_UTF8`: The body is not UTF-8
             *     - `MALFORMED`: Something in path, query, headers or body is wrong: `errors` says what and where
             */
            400: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": {
                        /** @constant */
                        status?: 400;
                        /**
                         * @description What happened, for programs; it never changes
                         * @example INVALID_JSON
                         * @enum {unknown}
                         */
                        code?: "INVALID_JSON" | "INVALID_UTF8" | "MALFORMED";
                    } & components["schemas"]["Problem"];
                };
            };
            401: components["responses"]["Unauthorized"];
            403: components["responses"]["Forbidden"];
            /**
             * @description Not Found
             *
             *     - `UNKNOWN_ACCOUNT`: Nothing has been recorded of this account
             */
            404: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": {
                        /** @constant */
                        status?: 404;
                        /**
                         * @description What happened, for programs; it never changes
                         * @example UNKNOWN_ACCOUNT
                         * @enum {unknown}
                         */
                        code?: "UNKNOWN_ACCOUNT";
                    } & components["schemas"]["Problem"];
                };
            };
            /**
             * @description Conflict
             *
             *     - `ACCOUNT_PARKED`: The account cannot be assessed: see the list of parked ones
             *     - `ID_REUSED`: The id has been used for another behaviour of the account; nothing is recorded
             */
            409: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": {
                        /** @constant */
                        status?: 409;
                        /**
                         * @description What happened, for programs; it never changes
                         * @example ACCOUNT_PARKED
                         * @enum {unknown}
                         */
                        code?: "ACCOUNT_PARKED" | "ID_REUSED";
                    } & components["schemas"]["Problem"];
                };
            };
            /**
             * @description Payload Too Large
             *
             *     - `BODY_TOO_LARGE`: The body takes more bytes than this operation reads
             *     - `EVENT_TOO_LARGE`: The behaviour is larger than an event may be
             */
            413: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": {
                        /** @constant */
                        status?: 413;
                        /**
                         * @description What happened, for programs; it never changes
                         * @example BODY_TOO_LARGE
                         * @enum {unknown}
                         */
                        code?: "BODY_TOO_LARGE" | "EVENT_TOO_LARGE";
                    } & components["schemas"]["Problem"];
                };
            };
            /**
             * @description Unsupported Media Type
             *
             *     - `UNSUPPORTED_MEDIA_TYPE`: This media type is not read here
             */
            415: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": {
                        /** @constant */
                        status?: 415;
                        /**
                         * @description What happened, for programs; it never changes
                         * @example UNSUPPORTED_MEDIA_TYPE
                         * @enum {unknown}
                         */
                        code?: "UNSUPPORTED_MEDIA_TYPE";
                    } & components["schemas"]["Problem"];
                };
            };
            /**
             * @description Unprocessable Entity
             *
             *     - `LIMIT_EXCEEDED`: It is more than what is left of the limit of the line
             *     - `LINE_CLOSED`: The line has been closed
             *     - `LINE_UNKNOWN`: No opening of the line has been reported
             *     - `NOT_ELIGIBLE`: The account may not borrow: the detail says why
             *     - `OTHER_CURRENCY`: The line is not in the currency of the quota
             *     - `QUOTA_EXCEEDED`: It is more than what is left of the quota
             *     - `RESTRICTED`: A default is open: nothing but repaying is possible
             *     - `TOO_MANY_FACTS`: The account has too many facts to be judged at once
             */
            422: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": {
                        /** @constant */
                        status?: 422;
                        /**
                         * @description What happened, for programs; it never changes
                         * @example LIMIT_EXCEEDED
                         * @enum {unknown}
                         */
                        code?: "LIMIT_EXCEEDED" | "LINE_CLOSED" | "LINE_UNKNOWN" | "NOT_ELIGIBLE" | "OTHER_CURRENCY" | "QUOTA_EXCEEDED" | "RESTRICTED" | "TOO_MANY_FACTS";
                    } & components["schemas"]["Problem"];
                };
            };
            429: components["responses"]["TooManyRequests"];
            500: components["responses"]["InternalServerError"];
            /**
             * @description Service Unavailable
             *
             *     - `CONFLICT`: The account keeps changing: send it again later
             *     - `LOG_ACCESS_DENIED`: The event log cannot be reached: send the same again later
             *     - `LOG_BUSY`: The event log cannot be reached: send the same again later
             *     - `LOG_CLOSED`: The service is ending
             *     - `LOG_READ_ONLY`: The event log may not be written
             *     - `LOG_TIMEOUT`: The event log did not answer in time: send the same again, it is recorded once
             *     - `LOG_TLS`: The event log cannot be reached: send the same again later
             *     - `LOG_UNREACHABLE`: The event log cannot be reached: send the same again later
             *     - `OVERLOADED`: Too much is waiting: send it again later
             *     - `SERVICE_STORE_ACCESS_DENIED`: Keys and webhooks cannot be reached: ask again later
             *     - `SERVICE_STORE_BUSY`: Keys and webhooks are being written: try again
             *     - `SERVICE_STORE_TLS`: Keys and webhooks cannot be reached: ask again later
             *     - `SERVICE_STORE_UNREACHABLE`: Keys and webhooks cannot be reached: ask again later
             *     - `VIEWS_ACCESS_DENIED`: Books and views cannot be reached: ask again later
             *     - `VIEWS_BEHIND`: Books and views have not come that far yet: see Retry-After
             *     - `VIEWS_BUSY`: Books and views cannot be reached: ask again later
             *     - `VIEWS_TLS`: Books and views cannot be reached: ask again later
             *     - `VIEWS_UNREACHABLE`: Books and views cannot be reached: ask again later
             */
            503: {
                headers: {
                    /** @description After how many seconds to ask again, where that is known */
                    "Retry-After"?: string;
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": {
                        /** @constant */
                        status?: 503;
                        /**
                         * @description What happened, for programs; it never changes
                         * @example CONFLICT
                         * @enum {unknown}
                         */
                        code?: "CONFLICT" | "LOG_ACCESS_DENIED" | "LOG_BUSY" | "LOG_CLOSED" | "LOG_READ_ONLY" | "LOG_TIMEOUT" | "LOG_TLS" | "LOG_UNREACHABLE" | "OVERLOADED" | "SERVICE_STORE_ACCESS_DENIED" | "SERVICE_STORE_BUSY" | "SERVICE_STORE_TLS" | "SERVICE_STORE_UNREACHABLE" | "VIEWS_ACCESS_DENIED" | "VIEWS_BEHIND" | "VIEWS_BUSY" | "VIEWS_TLS" | "VIEWS_UNREACHABLE";
                    } & components["schemas"]["Problem"];
                };
            };
            /**
             * @description Insufficient Storage
             *
             *     - `LOG_FULL`: There is no room for more; what was acknowledged is safe
             */
            507: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": {
                        /** @constant */
                        status?: 507;
                        /**
                         * @description What happened, for programs; it never changes
                         * @example LOG_FULL
                         * @enum {unknown}
                         */
                        code?: "LOG_FULL";
                    } & components["schemas"]["Problem"];
                };
            };
        };
    };
    feedFollow: {
        parameters: {
            query?: {
                /** @description Only items of these types, separated by commas: of score.published, score.amended, default.opened, default.escalated, default.writtenOff, default.cured, default.expired, default.voided, negativeRecord.reported, negativeRecord.withdrawn, restriction.imposed, restriction.lifted, streak.started, streak.milestone, streak.broken, streak.restored, cycle.closed, cycle.amended */
                types?: string;
                /** @description Only items of this account */
                account?: string;
                /** @description A position: what is behind it is told. `start` is the beginning of the log. Left out: what happens from now on. `Last-Event-ID` goes before it */
                after?: string;
            };
            header?: {
                /** @description The `position` of an earlier answer: waits until what follows from it can be read, at most 2 s */
                "X-Read-After"?: string;
                /** @description The id of the event that came last; an EventSource sends it by itself */
                "Last-Event-ID"?: string;
            };
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description Items as they happen, and comments in between */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "text/event-stream": string;
                };
            };
            400: components["responses"]["BadRequest"];
            401: components["responses"]["Unauthorized"];
            403: components["responses"]["Forbidden"];
            /**
             * @description Gone
             *
             *     - `FEED_POSITION_UNKNOWN`: No position in the feed of this log: begin with `start`, what is known has its id
             */
            410: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": {
                        /** @constant */
                        status?: 410;
                        /**
                         * @description What happened, for programs; it never changes
                         * @example FEED_POSITION_UNKNOWN
                         * @enum {unknown}
                         */
                        code?: "FEED_POSITION_UNKNOWN";
                    } & components["schemas"]["Problem"];
                };
            };
            429: components["responses"]["TooManyRequests"];
            500: components["responses"]["InternalServerError"];
            /**
             * @description Service Unavailable
             *
             *     - `LOG_ACCESS_DENIED`: The event log cannot be reached: send the same again later
             *     - `LOG_BUSY`: The event log cannot be reached: send the same again later
             *     - `LOG_TIMEOUT`: The event log did not answer in time: send the same again, it is recorded once
             *     - `LOG_TLS`: The event log cannot be reached: send the same again later
             *     - `LOG_UNREACHABLE`: The event log cannot be reached: send the same again later
             *     - `SERVICE_STORE_ACCESS_DENIED`: Keys and webhooks cannot be reached: ask again later
             *     - `SERVICE_STORE_BUSY`: Keys and webhooks are being written: try again
             *     - `SERVICE_STORE_TLS`: Keys and webhooks cannot be reached: ask again later
             *     - `SERVICE_STORE_UNREACHABLE`: Keys and webhooks cannot be reached: ask again later
             *     - `TOO_MANY_READERS`: As many follow the feed as may: see Retry-After
             *     - `VIEWS_ACCESS_DENIED`: Books and views cannot be reached: ask again later
             *     - `VIEWS_BEHIND`: Books and views have not come that far yet: see Retry-After
             *     - `VIEWS_BUSY`: Books and views cannot be reached: ask again later
             *     - `VIEWS_TLS`: Books and views cannot be reached: ask again later
             *     - `VIEWS_UNREACHABLE`: Books and views cannot be reached: ask again later
             */
            503: {
                headers: {
                    /** @description After how many seconds to ask again, where that is known */
                    "Retry-After"?: string;
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": {
                        /** @constant */
                        status?: 503;
                        /**
                         * @description What happened, for programs; it never changes
                         * @example LOG_ACCESS_DENIED
                         * @enum {unknown}
                         */
                        code?: "LOG_ACCESS_DENIED" | "LOG_BUSY" | "LOG_TIMEOUT" | "LOG_TLS" | "LOG_UNREACHABLE" | "SERVICE_STORE_ACCESS_DENIED" | "SERVICE_STORE_BUSY" | "SERVICE_STORE_TLS" | "SERVICE_STORE_UNREACHABLE" | "TOO_MANY_READERS" | "VIEWS_ACCESS_DENIED" | "VIEWS_BEHIND" | "VIEWS_BUSY" | "VIEWS_TLS" | "VIEWS_UNREACHABLE";
                    } & components["schemas"]["Problem"];
                };
            };
        };
    };
    feedItems: {
        parameters: {
            query?: {
                /** @description Only items of these types, separated by commas: of score.published, score.amended, default.opened, default.escalated, default.writtenOff, default.cured, default.expired, default.voided, negativeRecord.reported, negativeRecord.withdrawn, restriction.imposed, restriction.lifted, streak.started, streak.milestone, streak.broken, streak.restored, cycle.closed, cycle.amended */
                types?: string;
                /** @description Only items of this account */
                account?: string;
                /** @description A position: the `next` of the page before. Left out: the beginning of the log */
                after?: string;
                /** @description At most so many items */
                limit?: number;
            };
            header?: {
                /** @description The `position` of an earlier answer: waits until what follows from it can be read, at most 2 s */
                "X-Read-After"?: string;
            };
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description Read the feed page by page */
            200: {
                headers: {
                    /** @description What `If-None-Match` names to be told only what has changed */
                    ETag?: string;
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["FeedPageAnswer"];
                };
            };
            304: components["responses"]["NotModified"];
            400: components["responses"]["BadRequest"];
            401: components["responses"]["Unauthorized"];
            403: components["responses"]["Forbidden"];
            /**
             * @description Gone
             *
             *     - `FEED_POSITION_UNKNOWN`: No position in the feed of this log: begin with `start`, what is known has its id
             */
            410: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": {
                        /** @constant */
                        status?: 410;
                        /**
                         * @description What happened, for programs; it never changes
                         * @example FEED_POSITION_UNKNOWN
                         * @enum {unknown}
                         */
                        code?: "FEED_POSITION_UNKNOWN";
                    } & components["schemas"]["Problem"];
                };
            };
            429: components["responses"]["TooManyRequests"];
            500: components["responses"]["InternalServerError"];
            /**
             * @description Service Unavailable
             *
             *     - `LOG_ACCESS_DENIED`: The event log cannot be reached: send the same again later
             *     - `LOG_BUSY`: The event log cannot be reached: send the same again later
             *     - `LOG_TIMEOUT`: The event log did not answer in time: send the same again, it is recorded once
             *     - `LOG_TLS`: The event log cannot be reached: send the same again later
             *     - `LOG_UNREACHABLE`: The event log cannot be reached: send the same again later
             *     - `SERVICE_STORE_ACCESS_DENIED`: Keys and webhooks cannot be reached: ask again later
             *     - `SERVICE_STORE_BUSY`: Keys and webhooks are being written: try again
             *     - `SERVICE_STORE_TLS`: Keys and webhooks cannot be reached: ask again later
             *     - `SERVICE_STORE_UNREACHABLE`: Keys and webhooks cannot be reached: ask again later
             *     - `VIEWS_ACCESS_DENIED`: Books and views cannot be reached: ask again later
             *     - `VIEWS_BEHIND`: Books and views have not come that far yet: see Retry-After
             *     - `VIEWS_BUSY`: Books and views cannot be reached: ask again later
             *     - `VIEWS_TLS`: Books and views cannot be reached: ask again later
             *     - `VIEWS_UNREACHABLE`: Books and views cannot be reached: ask again later
             */
            503: {
                headers: {
                    /** @description After how many seconds to ask again, where that is known */
                    "Retry-After"?: string;
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": {
                        /** @constant */
                        status?: 503;
                        /**
                         * @description What happened, for programs; it never changes
                         * @example LOG_ACCESS_DENIED
                         * @enum {unknown}
                         */
                        code?: "LOG_ACCESS_DENIED" | "LOG_BUSY" | "LOG_TIMEOUT" | "LOG_TLS" | "LOG_UNREACHABLE" | "SERVICE_STORE_ACCESS_DENIED" | "SERVICE_STORE_BUSY" | "SERVICE_STORE_TLS" | "SERVICE_STORE_UNREACHABLE" | "VIEWS_ACCESS_DENIED" | "VIEWS_BEHIND" | "VIEWS_BUSY" | "VIEWS_TLS" | "VIEWS_UNREACHABLE";
                    } & components["schemas"]["Problem"];
                };
            };
        };
    };
    webhooksList: {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description All webhooks */
            200: {
                headers: {
                    /** @description What `If-None-Match` names to be told only what has changed */
                    ETag?: string;
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["WebhooksAnswer"];
                };
            };
            304: components["responses"]["NotModified"];
            400: components["responses"]["BadRequest"];
            401: components["responses"]["Unauthorized"];
            403: components["responses"]["Forbidden"];
            429: components["responses"]["TooManyRequests"];
            500: components["responses"]["InternalServerError"];
            503: components["responses"]["ServiceUnavailable"];
        };
    };
    webhooksCreate: {
        parameters: {
            query?: never;
            header?: {
                /** @description The `position` of an earlier answer: waits until what follows from it can be read, at most 2 s */
                "X-Read-After"?: string;
            };
            path?: never;
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["WebhookRequest"];
            };
        };
        responses: {
            /** @description With its secret, this once */
            201: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["CreatedWebhookAnswer"];
                };
            };
            /**
             * @description Bad Request
             *
             *     - `INVALID_JSON`: The body is not JSON
             *     - `INVALID_UTF8`: The body is not UTF-8
             *     - `MALFORMED`: Something in path, query, headers or body is wrong: `errors` says what and where
             */
            400: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": {
                        /** @constant */
                        status?: 400;
                        /**
                         * @description What happened, for programs; it never changes
                         * @example INVALID_JSON
                         * @enum {unknown}
                         */
                        code?: "INVALID_JSON" | "INVALID_UTF8" | "MALFORMED";
                    } & components["schemas"]["Problem"];
                };
            };
            401: components["responses"]["Unauthorized"];
            403: components["responses"]["Forbidden"];
            /**
             * @description Conflict
             *
             *     - `TOO_MANY_WEBHOOKS`: There are as many webhooks as may be
             */
            409: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": {
                        /** @constant */
                        status?: 409;
                        /**
                         * @description What happened, for programs; it never changes
                         * @example TOO_MANY_WEBHOOKS
                         * @enum {unknown}
                         */
                        code?: "TOO_MANY_WEBHOOKS";
                    } & components["schemas"]["Problem"];
                };
            };
            /**
             * @description Gone
             *
             *     - `FEED_POSITION_UNKNOWN`: No position in the feed of this log: begin with `start`, what is known has its id
             */
            410: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": {
                        /** @constant */
                        status?: 410;
                        /**
                         * @description What happened, for programs; it never changes
                         * @example FEED_POSITION_UNKNOWN
                         * @enum {unknown}
                         */
                        code?: "FEED_POSITION_UNKNOWN";
                    } & components["schemas"]["Problem"];
                };
            };
            /**
             * @description Payload Too Large
             *
             *     - `BODY_TOO_LARGE`: The body takes more bytes than this operation reads
             */
            413: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": {
                        /** @constant */
                        status?: 413;
                        /**
                         * @description What happened, for programs; it never changes
                         * @example BODY_TOO_LARGE
                         * @enum {unknown}
                         */
                        code?: "BODY_TOO_LARGE";
                    } & components["schemas"]["Problem"];
                };
            };
            /**
             * @description Unsupported Media Type
             *
             *     - `UNSUPPORTED_MEDIA_TYPE`: This media type is not read here
             */
            415: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": {
                        /** @constant */
                        status?: 415;
                        /**
                         * @description What happened, for programs; it never changes
                         * @example UNSUPPORTED_MEDIA_TYPE
                         * @enum {unknown}
                         */
                        code?: "UNSUPPORTED_MEDIA_TYPE";
                    } & components["schemas"]["Problem"];
                };
            };
            429: components["responses"]["TooManyRequests"];
            500: components["responses"]["InternalServerError"];
            /**
             * @description Service Unavailable
             *
             *     - `LOG_ACCESS_DENIED`: The event log cannot be reached: send the same again later
             *     - `LOG_BUSY`: The event log cannot be reached: send the same again later
             *     - `LOG_TIMEOUT`: The event log did not answer in time: send the same again, it is recorded once
             *     - `LOG_TLS`: The event log cannot be reached: send the same again later
             *     - `LOG_UNREACHABLE`: The event log cannot be reached: send the same again later
             *     - `SERVICE_STORE_ACCESS_DENIED`: Keys and webhooks cannot be reached: ask again later
             *     - `SERVICE_STORE_BUSY`: Keys and webhooks are being written: try again
             *     - `SERVICE_STORE_TLS`: Keys and webhooks cannot be reached: ask again later
             *     - `SERVICE_STORE_UNREACHABLE`: Keys and webhooks cannot be reached: ask again later
             *     - `VIEWS_ACCESS_DENIED`: Books and views cannot be reached: ask again later
             *     - `VIEWS_BEHIND`: Books and views have not come that far yet: see Retry-After
             *     - `VIEWS_BUSY`: Books and views cannot be reached: ask again later
             *     - `VIEWS_TLS`: Books and views cannot be reached: ask again later
             *     - `VIEWS_UNREACHABLE`: Books and views cannot be reached: ask again later
             */
            503: {
                headers: {
                    /** @description After how many seconds to ask again, where that is known */
                    "Retry-After"?: string;
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": {
                        /** @constant */
                        status?: 503;
                        /**
                         * @description What happened, for programs; it never changes
                         * @example LOG_ACCESS_DENIED
                         * @enum {unknown}
                         */
                        code?: "LOG_ACCESS_DENIED" | "LOG_BUSY" | "LOG_TIMEOUT" | "LOG_TLS" | "LOG_UNREACHABLE" | "SERVICE_STORE_ACCESS_DENIED" | "SERVICE_STORE_BUSY" | "SERVICE_STORE_TLS" | "SERVICE_STORE_UNREACHABLE" | "VIEWS_ACCESS_DENIED" | "VIEWS_BEHIND" | "VIEWS_BUSY" | "VIEWS_TLS" | "VIEWS_UNREACHABLE";
                    } & components["schemas"]["Problem"];
                };
            };
        };
    };
    webhooksOne: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                /** @description The id of the webhook */
                webhookId: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description One webhook, and how far it has come */
            200: {
                headers: {
                    /** @description What `If-None-Match` names to be told only what has changed */
                    ETag?: string;
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["WebhookAnswer"];
                };
            };
            304: components["responses"]["NotModified"];
            400: components["responses"]["BadRequest"];
            401: components["responses"]["Unauthorized"];
            403: components["responses"]["Forbidden"];
            /**
             * @description Not Found
             *
             *     - `UNKNOWN_WEBHOOK`: There is no such webhook
             */
            404: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": {
                        /** @constant */
                        status?: 404;
                        /**
                         * @description What happened, for programs; it never changes
                         * @example UNKNOWN_WEBHOOK
                         * @enum {unknown}
                         */
                        code?: "UNKNOWN_WEBHOOK";
                    } & components["schemas"]["Problem"];
                };
            };
            429: components["responses"]["TooManyRequests"];
            500: components["responses"]["InternalServerError"];
            503: components["responses"]["ServiceUnavailable"];
        };
    };
    webhooksRemove: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                /** @description The id of the webhook */
                webhookId: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description It is deleted */
            204: {
                headers: {
                    [name: string]: unknown;
                };
                content?: never;
            };
            400: components["responses"]["BadRequest"];
            401: components["responses"]["Unauthorized"];
            403: components["responses"]["Forbidden"];
            /**
             * @description Not Found
             *
             *     - `UNKNOWN_WEBHOOK`: There is no such webhook
             */
            404: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": {
                        /** @constant */
                        status?: 404;
                        /**
                         * @description What happened, for programs; it never changes
                         * @example UNKNOWN_WEBHOOK
                         * @enum {unknown}
                         */
                        code?: "UNKNOWN_WEBHOOK";
                    } & components["schemas"]["Problem"];
                };
            };
            429: components["responses"]["TooManyRequests"];
            500: components["responses"]["InternalServerError"];
            503: components["responses"]["ServiceUnavailable"];
        };
    };
    webhooksPause: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                /** @description The id of the webhook */
                webhookId: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description Send nothing more until it is resumed; nothing is lost */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["WebhookAnswer"];
                };
            };
            400: components["responses"]["BadRequest"];
            401: components["responses"]["Unauthorized"];
            403: components["responses"]["Forbidden"];
            /**
             * @description Not Found
             *
             *     - `UNKNOWN_WEBHOOK`: There is no such webhook
             */
            404: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": {
                        /** @constant */
                        status?: 404;
                        /**
                         * @description What happened, for programs; it never changes
                         * @example UNKNOWN_WEBHOOK
                         * @enum {unknown}
                         */
                        code?: "UNKNOWN_WEBHOOK";
                    } & components["schemas"]["Problem"];
                };
            };
            429: components["responses"]["TooManyRequests"];
            500: components["responses"]["InternalServerError"];
            503: components["responses"]["ServiceUnavailable"];
        };
    };
    webhooksResume: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                /** @description The id of the webhook */
                webhookId: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description Go on with a webhook that is paused, where it was */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["WebhookAnswer"];
                };
            };
            400: components["responses"]["BadRequest"];
            401: components["responses"]["Unauthorized"];
            403: components["responses"]["Forbidden"];
            /**
             * @description Not Found
             *
             *     - `UNKNOWN_WEBHOOK`: There is no such webhook
             */
            404: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": {
                        /** @constant */
                        status?: 404;
                        /**
                         * @description What happened, for programs; it never changes
                         * @example UNKNOWN_WEBHOOK
                         * @enum {unknown}
                         */
                        code?: "UNKNOWN_WEBHOOK";
                    } & components["schemas"]["Problem"];
                };
            };
            429: components["responses"]["TooManyRequests"];
            500: components["responses"]["InternalServerError"];
            503: components["responses"]["ServiceUnavailable"];
        };
    };
    webhooksRotateSecret: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                /** @description The id of the webhook */
                webhookId: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description With its new secret, this once */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["CreatedWebhookAnswer"];
                };
            };
            400: components["responses"]["BadRequest"];
            401: components["responses"]["Unauthorized"];
            403: components["responses"]["Forbidden"];
            /**
             * @description Not Found
             *
             *     - `UNKNOWN_WEBHOOK`: There is no such webhook
             */
            404: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": {
                        /** @constant */
                        status?: 404;
                        /**
                         * @description What happened, for programs; it never changes
                         * @example UNKNOWN_WEBHOOK
                         * @enum {unknown}
                         */
                        code?: "UNKNOWN_WEBHOOK";
                    } & components["schemas"]["Problem"];
                };
            };
            429: components["responses"]["TooManyRequests"];
            500: components["responses"]["InternalServerError"];
            503: components["responses"]["ServiceUnavailable"];
        };
    };
    deliveriesList: {
        parameters: {
            query?: {
                /** @description At most so many items */
                limit?: number;
                /** @description The `next` of the page before; left out for the first page */
                after?: string;
                /** @description Those that wait, or the dead ones; left out: both */
                state?: "waiting" | "dead";
            };
            header?: never;
            path: {
                /** @description The id of the webhook */
                webhookId: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description What has not arrived yet, in the order of the feed */
            200: {
                headers: {
                    /** @description What `If-None-Match` names to be told only what has changed */
                    ETag?: string;
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["DeliveriesPage"];
                };
            };
            304: components["responses"]["NotModified"];
            400: components["responses"]["BadRequest"];
            401: components["responses"]["Unauthorized"];
            403: components["responses"]["Forbidden"];
            /**
             * @description Not Found
             *
             *     - `UNKNOWN_WEBHOOK`: There is no such webhook
             */
            404: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": {
                        /** @constant */
                        status?: 404;
                        /**
                         * @description What happened, for programs; it never changes
                         * @example UNKNOWN_WEBHOOK
                         * @enum {unknown}
                         */
                        code?: "UNKNOWN_WEBHOOK";
                    } & components["schemas"]["Problem"];
                };
            };
            429: components["responses"]["TooManyRequests"];
            500: components["responses"]["InternalServerError"];
            503: components["responses"]["ServiceUnavailable"];
        };
    };
    deliveriesDiscardAll: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                /** @description The id of the webhook */
                webhookId: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description Give up all dead deliveries for good */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["DiscardedAnswer"];
                };
            };
            400: components["responses"]["BadRequest"];
            401: components["responses"]["Unauthorized"];
            403: components["responses"]["Forbidden"];
            /**
             * @description Not Found
             *
             *     - `UNKNOWN_WEBHOOK`: There is no such webhook
             */
            404: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": {
                        /** @constant */
                        status?: 404;
                        /**
                         * @description What happened, for programs; it never changes
                         * @example UNKNOWN_WEBHOOK
                         * @enum {unknown}
                         */
                        code?: "UNKNOWN_WEBHOOK";
                    } & components["schemas"]["Problem"];
                };
            };
            429: components["responses"]["TooManyRequests"];
            500: components["responses"]["InternalServerError"];
            503: components["responses"]["ServiceUnavailable"];
        };
    };
    deliveriesReplayAll: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                /** @description The id of the webhook */
                webhookId: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description Send all dead deliveries again, with as many attempts as at first */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["ReplayedAnswer"];
                };
            };
            400: components["responses"]["BadRequest"];
            401: components["responses"]["Unauthorized"];
            403: components["responses"]["Forbidden"];
            /**
             * @description Not Found
             *
             *     - `UNKNOWN_WEBHOOK`: There is no such webhook
             */
            404: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": {
                        /** @constant */
                        status?: 404;
                        /**
                         * @description What happened, for programs; it never changes
                         * @example UNKNOWN_WEBHOOK
                         * @enum {unknown}
                         */
                        code?: "UNKNOWN_WEBHOOK";
                    } & components["schemas"]["Problem"];
                };
            };
            429: components["responses"]["TooManyRequests"];
            500: components["responses"]["InternalServerError"];
            503: components["responses"]["ServiceUnavailable"];
        };
    };
    deliveriesReplay: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                /** @description The id of the webhook */
                webhookId: string;
                /** @description The id of the delivery: that of the item, and of the message */
                deliveryId: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description Send a dead delivery again */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["ReplayedAnswer"];
                };
            };
            400: components["responses"]["BadRequest"];
            401: components["responses"]["Unauthorized"];
            403: components["responses"]["Forbidden"];
            /**
             * @description Not Found
             *
             *     - `UNKNOWN_DELIVERY`: The webhook has no such dead delivery
             *     - `UNKNOWN_WEBHOOK`: There is no such webhook
             */
            404: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": {
                        /** @constant */
                        status?: 404;
                        /**
                         * @description What happened, for programs; it never changes
                         * @example UNKNOWN_DELIVERY
                         * @enum {unknown}
                         */
                        code?: "UNKNOWN_DELIVERY" | "UNKNOWN_WEBHOOK";
                    } & components["schemas"]["Problem"];
                };
            };
            429: components["responses"]["TooManyRequests"];
            500: components["responses"]["InternalServerError"];
            503: components["responses"]["ServiceUnavailable"];
        };
    };
    deliveriesDiscard: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                /** @description The id of the webhook */
                webhookId: string;
                /** @description The id of the delivery: that of the item, and of the message */
                deliveryId: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description Give up a dead delivery for good */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["DiscardedAnswer"];
                };
            };
            400: components["responses"]["BadRequest"];
            401: components["responses"]["Unauthorized"];
            403: components["responses"]["Forbidden"];
            /**
             * @description Not Found
             *
             *     - `UNKNOWN_DELIVERY`: The webhook has no such dead delivery
             *     - `UNKNOWN_WEBHOOK`: There is no such webhook
             */
            404: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": {
                        /** @constant */
                        status?: 404;
                        /**
                         * @description What happened, for programs; it never changes
                         * @example UNKNOWN_DELIVERY
                         * @enum {unknown}
                         */
                        code?: "UNKNOWN_DELIVERY" | "UNKNOWN_WEBHOOK";
                    } & components["schemas"]["Problem"];
                };
            };
            429: components["responses"]["TooManyRequests"];
            500: components["responses"]["InternalServerError"];
            503: components["responses"]["ServiceUnavailable"];
        };
    };
    metricsMetrics: {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description Numbers of the service for Prometheus */
            200: {
                headers: {
                    /** @description What `If-None-Match` names to be told only what has changed */
                    ETag?: string;
                    [name: string]: unknown;
                };
                content: {
                    "text/plain": string;
                };
            };
            304: components["responses"]["NotModified"];
            400: components["responses"]["BadRequest"];
            401: components["responses"]["Unauthorized"];
            403: components["responses"]["Forbidden"];
            429: components["responses"]["TooManyRequests"];
            500: components["responses"]["InternalServerError"];
            503: components["responses"]["ServiceUnavailable"];
        };
    };
    accountsGet: {
        parameters: {
            query?: never;
            header?: {
                /** @description The `position` of an earlier answer: waits until what follows from it can be read, at most 2 s */
                "X-Read-After"?: string;
            };
            path: {
                /**
                 * @description The account
                 * @example alice
                 */
                accountId: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description Latest score, band, restriction, quota, rights, streak and open defaults */
            200: {
                headers: {
                    /** @description What `If-None-Match` names to be told only what has changed */
                    ETag?: string;
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["AccountAnswer"];
                };
            };
            304: components["responses"]["NotModified"];
            400: components["responses"]["BadRequest"];
            401: components["responses"]["Unauthorized"];
            403: components["responses"]["Forbidden"];
            /**
             * @description Not Found
             *
             *     - `UNKNOWN_ACCOUNT`: Nothing has been recorded of this account
             */
            404: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": {
                        /** @constant */
                        status?: 404;
                        /**
                         * @description What happened, for programs; it never changes
                         * @example UNKNOWN_ACCOUNT
                         * @enum {unknown}
                         */
                        code?: "UNKNOWN_ACCOUNT";
                    } & components["schemas"]["Problem"];
                };
            };
            429: components["responses"]["TooManyRequests"];
            500: components["responses"]["InternalServerError"];
            /**
             * @description Service Unavailable
             *
             *     - `LOG_ACCESS_DENIED`: The event log cannot be reached: send the same again later
             *     - `LOG_BUSY`: The event log cannot be reached: send the same again later
             *     - `LOG_TIMEOUT`: The event log did not answer in time: send the same again, it is recorded once
             *     - `LOG_TLS`: The event log cannot be reached: send the same again later
             *     - `LOG_UNREACHABLE`: The event log cannot be reached: send the same again later
             *     - `SERVICE_STORE_ACCESS_DENIED`: Keys and webhooks cannot be reached: ask again later
             *     - `SERVICE_STORE_BUSY`: Keys and webhooks are being written: try again
             *     - `SERVICE_STORE_TLS`: Keys and webhooks cannot be reached: ask again later
             *     - `SERVICE_STORE_UNREACHABLE`: Keys and webhooks cannot be reached: ask again later
             *     - `VIEWS_ACCESS_DENIED`: Books and views cannot be reached: ask again later
             *     - `VIEWS_BEHIND`: Books and views have not come that far yet: see Retry-After
             *     - `VIEWS_BUSY`: Books and views cannot be reached: ask again later
             *     - `VIEWS_TLS`: Books and views cannot be reached: ask again later
             *     - `VIEWS_UNREACHABLE`: Books and views cannot be reached: ask again later
             */
            503: {
                headers: {
                    /** @description After how many seconds to ask again, where that is known */
                    "Retry-After"?: string;
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": {
                        /** @constant */
                        status?: 503;
                        /**
                         * @description What happened, for programs; it never changes
                         * @example LOG_ACCESS_DENIED
                         * @enum {unknown}
                         */
                        code?: "LOG_ACCESS_DENIED" | "LOG_BUSY" | "LOG_TIMEOUT" | "LOG_TLS" | "LOG_UNREACHABLE" | "SERVICE_STORE_ACCESS_DENIED" | "SERVICE_STORE_BUSY" | "SERVICE_STORE_TLS" | "SERVICE_STORE_UNREACHABLE" | "VIEWS_ACCESS_DENIED" | "VIEWS_BEHIND" | "VIEWS_BUSY" | "VIEWS_TLS" | "VIEWS_UNREACHABLE";
                    } & components["schemas"]["Problem"];
                };
            };
        };
    };
    accountsObligations: {
        parameters: {
            query?: {
                /** @description At most so many items */
                limit?: number;
                /** @description The `next` of the page before; left out for the first page */
                after?: string;
            };
            header?: {
                /** @description The `position` of an earlier answer: waits until what follows from it can be read, at most 2 s */
                "X-Read-After"?: string;
            };
            path: {
                /**
                 * @description The account
                 * @example alice
                 */
                accountId: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description What is to be paid, and what was paid late or lately; the one due last first */
            200: {
                headers: {
                    /** @description What `If-None-Match` names to be told only what has changed */
                    ETag?: string;
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["ObligationPage"];
                };
            };
            304: components["responses"]["NotModified"];
            400: components["responses"]["BadRequest"];
            401: components["responses"]["Unauthorized"];
            403: components["responses"]["Forbidden"];
            /**
             * @description Not Found
             *
             *     - `UNKNOWN_ACCOUNT`: Nothing has been recorded of this account
             */
            404: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": {
                        /** @constant */
                        status?: 404;
                        /**
                         * @description What happened, for programs; it never changes
                         * @example UNKNOWN_ACCOUNT
                         * @enum {unknown}
                         */
                        code?: "UNKNOWN_ACCOUNT";
                    } & components["schemas"]["Problem"];
                };
            };
            /**
             * @description Conflict
             *
             *     - `ACCOUNT_PARKED`: The account cannot be assessed: see the list of parked ones
             */
            409: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": {
                        /** @constant */
                        status?: 409;
                        /**
                         * @description What happened, for programs; it never changes
                         * @example ACCOUNT_PARKED
                         * @enum {unknown}
                         */
                        code?: "ACCOUNT_PARKED";
                    } & components["schemas"]["Problem"];
                };
            };
            429: components["responses"]["TooManyRequests"];
            500: components["responses"]["InternalServerError"];
            /**
             * @description Service Unavailable
             *
             *     - `LOG_ACCESS_DENIED`: The event log cannot be reached: send the same again later
             *     - `LOG_BUSY`: The event log cannot be reached: send the same again later
             *     - `LOG_TIMEOUT`: The event log did not answer in time: send the same again, it is recorded once
             *     - `LOG_TLS`: The event log cannot be reached: send the same again later
             *     - `LOG_UNREACHABLE`: The event log cannot be reached: send the same again later
             *     - `SERVICE_STORE_ACCESS_DENIED`: Keys and webhooks cannot be reached: ask again later
             *     - `SERVICE_STORE_BUSY`: Keys and webhooks are being written: try again
             *     - `SERVICE_STORE_TLS`: Keys and webhooks cannot be reached: ask again later
             *     - `SERVICE_STORE_UNREACHABLE`: Keys and webhooks cannot be reached: ask again later
             *     - `VIEWS_ACCESS_DENIED`: Books and views cannot be reached: ask again later
             *     - `VIEWS_BEHIND`: Books and views have not come that far yet: see Retry-After
             *     - `VIEWS_BUSY`: Books and views cannot be reached: ask again later
             *     - `VIEWS_TLS`: Books and views cannot be reached: ask again later
             *     - `VIEWS_UNREACHABLE`: Books and views cannot be reached: ask again later
             */
            503: {
                headers: {
                    /** @description After how many seconds to ask again, where that is known */
                    "Retry-After"?: string;
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": {
                        /** @constant */
                        status?: 503;
                        /**
                         * @description What happened, for programs; it never changes
                         * @example LOG_ACCESS_DENIED
                         * @enum {unknown}
                         */
                        code?: "LOG_ACCESS_DENIED" | "LOG_BUSY" | "LOG_TIMEOUT" | "LOG_TLS" | "LOG_UNREACHABLE" | "SERVICE_STORE_ACCESS_DENIED" | "SERVICE_STORE_BUSY" | "SERVICE_STORE_TLS" | "SERVICE_STORE_UNREACHABLE" | "VIEWS_ACCESS_DENIED" | "VIEWS_BEHIND" | "VIEWS_BUSY" | "VIEWS_TLS" | "VIEWS_UNREACHABLE";
                    } & components["schemas"]["Problem"];
                };
            };
        };
    };
    creditQueriesList: {
        parameters: {
            query?: {
                /** @description At most so many items */
                limit?: number;
                /** @description The `next` of the page before; left out for the first page */
                after?: string;
            };
            header?: never;
            path: {
                /**
                 * @description The account
                 * @example alice
                 */
                accountId: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description Who looked at the credit and why, and what was applied for; recorded last first */
            200: {
                headers: {
                    /** @description What `If-None-Match` names to be told only what has changed */
                    ETag?: string;
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["CreditQueryPage"];
                };
            };
            304: components["responses"]["NotModified"];
            400: components["responses"]["BadRequest"];
            401: components["responses"]["Unauthorized"];
            403: components["responses"]["Forbidden"];
            /**
             * @description Not Found
             *
             *     - `UNKNOWN_ACCOUNT`: Nothing has been recorded of this account
             */
            404: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": {
                        /** @constant */
                        status?: 404;
                        /**
                         * @description What happened, for programs; it never changes
                         * @example UNKNOWN_ACCOUNT
                         * @enum {unknown}
                         */
                        code?: "UNKNOWN_ACCOUNT";
                    } & components["schemas"]["Problem"];
                };
            };
            429: components["responses"]["TooManyRequests"];
            500: components["responses"]["InternalServerError"];
            503: components["responses"]["ServiceUnavailable"];
        };
    };
    creditQueriesLookUp: {
        parameters: {
            query?: never;
            header?: {
                /** @description The `position` of an earlier answer: waits until what follows from it can be read, at most 2 s */
                "X-Read-After"?: string;
            };
            path: {
                /**
                 * @description The account
                 * @example alice
                 */
                accountId: string;
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["CreditQueryRequest"];
            };
        };
        responses: {
            /** @description The same id and content was granted before: the same answer, nothing recorded */
            200: {
                headers: {
                    /** @description Always `true` */
                    "Idempotency-Replayed"?: "true";
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["LookedUpAnswer"];
                };
            };
            /** @description It was granted, and has been recorded */
            201: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["LookedUpAnswer"];
                };
            };
            /**
             * @description Bad Request
             *
             *     - `INVALID_JSON`: The body is not JSON
             *     - `INVALID_UTF8`: The body is not UTF-8
             *     - `MALFORMED`: Something in path, query, headers or body is wrong: `errors` says what and where
             */
            400: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": {
                        /** @constant */
                        status?: 400;
                        /**
                         * @description What happened, for programs; it never changes
                         * @example INVALID_JSON
                         * @enum {unknown}
                         */
                        code?: "INVALID_JSON" | "INVALID_UTF8" | "MALFORMED";
                    } & components["schemas"]["Problem"];
                };
            };
            401: components["responses"]["Unauthorized"];
            403: components["responses"]["Forbidden"];
            /**
             * @description Not Found
             *
             *     - `NOT_PUBLISHED`: Nothing has been published of the account, or not in this cycle
             *     - `UNKNOWN_ACCOUNT`: Nothing has been recorded of this account
             */
            404: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": {
                        /** @constant */
                        status?: 404;
                        /**
                         * @description What happened, for programs; it never changes
                         * @example NOT_PUBLISHED
                         * @enum {unknown}
                         */
                        code?: "NOT_PUBLISHED" | "UNKNOWN_ACCOUNT";
                    } & components["schemas"]["Problem"];
                };
            };
            /**
             * @description Conflict
             *
             *     - `ACCOUNT_PARKED`: The account cannot be assessed: see the list of parked ones
             *     - `ID_REUSED`: The id has been used for another behaviour of the account; nothing is recorded
             */
            409: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": {
                        /** @constant */
                        status?: 409;
                        /**
                         * @description What happened, for programs; it never changes
                         * @example ACCOUNT_PARKED
                         * @enum {unknown}
                         */
                        code?: "ACCOUNT_PARKED" | "ID_REUSED";
                    } & components["schemas"]["Problem"];
                };
            };
            /**
             * @description Payload Too Large
             *
             *     - `BODY_TOO_LARGE`: The body takes more bytes than this operation reads
             *     - `EVENT_TOO_LARGE`: The behaviour is larger than an event may be
             */
            413: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": {
                        /** @constant */
                        status?: 413;
                        /**
                         * @description What happened, for programs; it never changes
                         * @example BODY_TOO_LARGE
                         * @enum {unknown}
                         */
                        code?: "BODY_TOO_LARGE" | "EVENT_TOO_LARGE";
                    } & components["schemas"]["Problem"];
                };
            };
            /**
             * @description Unsupported Media Type
             *
             *     - `UNSUPPORTED_MEDIA_TYPE`: This media type is not read here
             */
            415: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": {
                        /** @constant */
                        status?: 415;
                        /**
                         * @description What happened, for programs; it never changes
                         * @example UNSUPPORTED_MEDIA_TYPE
                         * @enum {unknown}
                         */
                        code?: "UNSUPPORTED_MEDIA_TYPE";
                    } & components["schemas"]["Problem"];
                };
            };
            /**
             * @description Unprocessable Entity
             *
             *     - `AUTHORISATION_REVOKED`: The account holder has revoked the authorisation
             *     - `TOO_MANY_FACTS`: The account has too many facts to be judged at once
             */
            422: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": {
                        /** @constant */
                        status?: 422;
                        /**
                         * @description What happened, for programs; it never changes
                         * @example AUTHORISATION_REVOKED
                         * @enum {unknown}
                         */
                        code?: "AUTHORISATION_REVOKED" | "TOO_MANY_FACTS";
                    } & components["schemas"]["Problem"];
                };
            };
            429: components["responses"]["TooManyRequests"];
            500: components["responses"]["InternalServerError"];
            /**
             * @description Service Unavailable
             *
             *     - `CONFLICT`: The account keeps changing: send it again later
             *     - `LOG_ACCESS_DENIED`: The event log cannot be reached: send the same again later
             *     - `LOG_BUSY`: The event log cannot be reached: send the same again later
             *     - `LOG_CLOSED`: The service is ending
             *     - `LOG_READ_ONLY`: The event log may not be written
             *     - `LOG_TIMEOUT`: The event log did not answer in time: send the same again, it is recorded once
             *     - `LOG_TLS`: The event log cannot be reached: send the same again later
             *     - `LOG_UNREACHABLE`: The event log cannot be reached: send the same again later
             *     - `OVERLOADED`: Too much is waiting: send it again later
             *     - `SERVICE_STORE_ACCESS_DENIED`: Keys and webhooks cannot be reached: ask again later
             *     - `SERVICE_STORE_BUSY`: Keys and webhooks are being written: try again
             *     - `SERVICE_STORE_TLS`: Keys and webhooks cannot be reached: ask again later
             *     - `SERVICE_STORE_UNREACHABLE`: Keys and webhooks cannot be reached: ask again later
             *     - `VIEWS_ACCESS_DENIED`: Books and views cannot be reached: ask again later
             *     - `VIEWS_BEHIND`: Books and views have not come that far yet: see Retry-After
             *     - `VIEWS_BUSY`: Books and views cannot be reached: ask again later
             *     - `VIEWS_TLS`: Books and views cannot be reached: ask again later
             *     - `VIEWS_UNREACHABLE`: Books and views cannot be reached: ask again later
             */
            503: {
                headers: {
                    /** @description After how many seconds to ask again, where that is known */
                    "Retry-After"?: string;
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": {
                        /** @constant */
                        status?: 503;
                        /**
                         * @description What happened, for programs; it never changes
                         * @example CONFLICT
                         * @enum {unknown}
                         */
                        code?: "CONFLICT" | "LOG_ACCESS_DENIED" | "LOG_BUSY" | "LOG_CLOSED" | "LOG_READ_ONLY" | "LOG_TIMEOUT" | "LOG_TLS" | "LOG_UNREACHABLE" | "OVERLOADED" | "SERVICE_STORE_ACCESS_DENIED" | "SERVICE_STORE_BUSY" | "SERVICE_STORE_TLS" | "SERVICE_STORE_UNREACHABLE" | "VIEWS_ACCESS_DENIED" | "VIEWS_BEHIND" | "VIEWS_BUSY" | "VIEWS_TLS" | "VIEWS_UNREACHABLE";
                    } & components["schemas"]["Problem"];
                };
            };
            /**
             * @description Insufficient Storage
             *
             *     - `LOG_FULL`: There is no room for more; what was acknowledged is safe
             */
            507: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": {
                        /** @constant */
                        status?: 507;
                        /**
                         * @description What happened, for programs; it never changes
                         * @example LOG_FULL
                         * @enum {unknown}
                         */
                        code?: "LOG_FULL";
                    } & components["schemas"]["Problem"];
                };
            };
        };
    };
    disputesList: {
        parameters: {
            query?: {
                /** @description At most so many items */
                limit?: number;
                /** @description The `next` of the page before; left out for the first page */
                after?: string;
            };
            header?: never;
            path: {
                /**
                 * @description The account
                 * @example alice
                 */
                accountId: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description Open and decided disputes with their deadlines, the one that came last first */
            200: {
                headers: {
                    /** @description What `If-None-Match` names to be told only what has changed */
                    ETag?: string;
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["DisputePage"];
                };
            };
            304: components["responses"]["NotModified"];
            400: components["responses"]["BadRequest"];
            401: components["responses"]["Unauthorized"];
            403: components["responses"]["Forbidden"];
            /**
             * @description Not Found
             *
             *     - `UNKNOWN_ACCOUNT`: Nothing has been recorded of this account
             */
            404: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": {
                        /** @constant */
                        status?: 404;
                        /**
                         * @description What happened, for programs; it never changes
                         * @example UNKNOWN_ACCOUNT
                         * @enum {unknown}
                         */
                        code?: "UNKNOWN_ACCOUNT";
                    } & components["schemas"]["Problem"];
                };
            };
            /**
             * @description Unprocessable Entity
             *
             *     - `TOO_MANY_FACTS`: The account has too many facts to be judged at once
             */
            422: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": {
                        /** @constant */
                        status?: 422;
                        /**
                         * @description What happened, for programs; it never changes
                         * @example TOO_MANY_FACTS
                         * @enum {unknown}
                         */
                        code?: "TOO_MANY_FACTS";
                    } & components["schemas"]["Problem"];
                };
            };
            429: components["responses"]["TooManyRequests"];
            500: components["responses"]["InternalServerError"];
            503: components["responses"]["ServiceUnavailable"];
        };
    };
    scoresLatest: {
        parameters: {
            query?: {
                /** @description What the next publication would say today, instead of what was published last */
                provisional?: "true" | "false";
            };
            header?: {
                /** @description The `position` of an earlier answer: waits until what follows from it can be read, at most 2 s */
                "X-Read-After"?: string;
            };
            path: {
                /**
                 * @description The account
                 * @example alice
                 */
                accountId: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description The latest published score, or what the next one would be today */
            200: {
                headers: {
                    /** @description What `If-None-Match` names to be told only what has changed */
                    ETag?: string;
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["LatestScoreAnswer"];
                };
            };
            304: components["responses"]["NotModified"];
            400: components["responses"]["BadRequest"];
            401: components["responses"]["Unauthorized"];
            403: components["responses"]["Forbidden"];
            /**
             * @description Not Found
             *
             *     - `NOT_PUBLISHED`: Nothing has been published of the account, or not in this cycle
             *     - `UNKNOWN_ACCOUNT`: Nothing has been recorded of this account
             */
            404: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": {
                        /** @constant */
                        status?: 404;
                        /**
                         * @description What happened, for programs; it never changes
                         * @example NOT_PUBLISHED
                         * @enum {unknown}
                         */
                        code?: "NOT_PUBLISHED" | "UNKNOWN_ACCOUNT";
                    } & components["schemas"]["Problem"];
                };
            };
            /**
             * @description Conflict
             *
             *     - `CYCLE_STILL_OPEN`: The scores of a cycle are still being published
             */
            409: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": {
                        /** @constant */
                        status?: 409;
                        /**
                         * @description What happened, for programs; it never changes
                         * @example CYCLE_STILL_OPEN
                         * @enum {unknown}
                         */
                        code?: "CYCLE_STILL_OPEN";
                    } & components["schemas"]["Problem"];
                };
            };
            /**
             * @description Unprocessable Entity
             *
             *     - `TOO_MANY_FACTS`: The account has too many facts to be judged at once
             */
            422: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": {
                        /** @constant */
                        status?: 422;
                        /**
                         * @description What happened, for programs; it never changes
                         * @example TOO_MANY_FACTS
                         * @enum {unknown}
                         */
                        code?: "TOO_MANY_FACTS";
                    } & components["schemas"]["Problem"];
                };
            };
            429: components["responses"]["TooManyRequests"];
            500: components["responses"]["InternalServerError"];
            /**
             * @description Service Unavailable
             *
             *     - `LOG_ACCESS_DENIED`: The event log cannot be reached: send the same again later
             *     - `LOG_BUSY`: The event log cannot be reached: send the same again later
             *     - `LOG_TIMEOUT`: The event log did not answer in time: send the same again, it is recorded once
             *     - `LOG_TLS`: The event log cannot be reached: send the same again later
             *     - `LOG_UNREACHABLE`: The event log cannot be reached: send the same again later
             *     - `OVERLOADED`: Too much is waiting: send it again later
             *     - `SERVICE_STORE_ACCESS_DENIED`: Keys and webhooks cannot be reached: ask again later
             *     - `SERVICE_STORE_BUSY`: Keys and webhooks are being written: try again
             *     - `SERVICE_STORE_TLS`: Keys and webhooks cannot be reached: ask again later
             *     - `SERVICE_STORE_UNREACHABLE`: Keys and webhooks cannot be reached: ask again later
             *     - `VIEWS_ACCESS_DENIED`: Books and views cannot be reached: ask again later
             *     - `VIEWS_BEHIND`: Books and views have not come that far yet: see Retry-After
             *     - `VIEWS_BUSY`: Books and views cannot be reached: ask again later
             *     - `VIEWS_TLS`: Books and views cannot be reached: ask again later
             *     - `VIEWS_UNREACHABLE`: Books and views cannot be reached: ask again later
             */
            503: {
                headers: {
                    /** @description After how many seconds to ask again, where that is known */
                    "Retry-After"?: string;
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": {
                        /** @constant */
                        status?: 503;
                        /**
                         * @description What happened, for programs; it never changes
                         * @example LOG_ACCESS_DENIED
                         * @enum {unknown}
                         */
                        code?: "LOG_ACCESS_DENIED" | "LOG_BUSY" | "LOG_TIMEOUT" | "LOG_TLS" | "LOG_UNREACHABLE" | "OVERLOADED" | "SERVICE_STORE_ACCESS_DENIED" | "SERVICE_STORE_BUSY" | "SERVICE_STORE_TLS" | "SERVICE_STORE_UNREACHABLE" | "VIEWS_ACCESS_DENIED" | "VIEWS_BEHIND" | "VIEWS_BUSY" | "VIEWS_TLS" | "VIEWS_UNREACHABLE";
                    } & components["schemas"]["Problem"];
                };
            };
        };
    };
    scoresAll: {
        parameters: {
            query?: {
                /** @description At most so many items */
                limit?: number;
                /** @description The `next` of the page before; left out for the first page */
                after?: string;
            };
            header?: {
                /** @description The `position` of an earlier answer: waits until what follows from it can be read, at most 2 s */
                "X-Read-After"?: string;
            };
            path: {
                /**
                 * @description The account
                 * @example alice
                 */
                accountId: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description Every published score, the latest first */
            200: {
                headers: {
                    /** @description What `If-None-Match` names to be told only what has changed */
                    ETag?: string;
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["ScorePage"];
                };
            };
            304: components["responses"]["NotModified"];
            400: components["responses"]["BadRequest"];
            401: components["responses"]["Unauthorized"];
            403: components["responses"]["Forbidden"];
            /**
             * @description Not Found
             *
             *     - `UNKNOWN_ACCOUNT`: Nothing has been recorded of this account
             */
            404: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": {
                        /** @constant */
                        status?: 404;
                        /**
                         * @description What happened, for programs; it never changes
                         * @example UNKNOWN_ACCOUNT
                         * @enum {unknown}
                         */
                        code?: "UNKNOWN_ACCOUNT";
                    } & components["schemas"]["Problem"];
                };
            };
            429: components["responses"]["TooManyRequests"];
            500: components["responses"]["InternalServerError"];
            /**
             * @description Service Unavailable
             *
             *     - `LOG_ACCESS_DENIED`: The event log cannot be reached: send the same again later
             *     - `LOG_BUSY`: The event log cannot be reached: send the same again later
             *     - `LOG_TIMEOUT`: The event log did not answer in time: send the same again, it is recorded once
             *     - `LOG_TLS`: The event log cannot be reached: send the same again later
             *     - `LOG_UNREACHABLE`: The event log cannot be reached: send the same again later
             *     - `SERVICE_STORE_ACCESS_DENIED`: Keys and webhooks cannot be reached: ask again later
             *     - `SERVICE_STORE_BUSY`: Keys and webhooks are being written: try again
             *     - `SERVICE_STORE_TLS`: Keys and webhooks cannot be reached: ask again later
             *     - `SERVICE_STORE_UNREACHABLE`: Keys and webhooks cannot be reached: ask again later
             *     - `VIEWS_ACCESS_DENIED`: Books and views cannot be reached: ask again later
             *     - `VIEWS_BEHIND`: Books and views have not come that far yet: see Retry-After
             *     - `VIEWS_BUSY`: Books and views cannot be reached: ask again later
             *     - `VIEWS_TLS`: Books and views cannot be reached: ask again later
             *     - `VIEWS_UNREACHABLE`: Books and views cannot be reached: ask again later
             */
            503: {
                headers: {
                    /** @description After how many seconds to ask again, where that is known */
                    "Retry-After"?: string;
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": {
                        /** @constant */
                        status?: 503;
                        /**
                         * @description What happened, for programs; it never changes
                         * @example LOG_ACCESS_DENIED
                         * @enum {unknown}
                         */
                        code?: "LOG_ACCESS_DENIED" | "LOG_BUSY" | "LOG_TIMEOUT" | "LOG_TLS" | "LOG_UNREACHABLE" | "SERVICE_STORE_ACCESS_DENIED" | "SERVICE_STORE_BUSY" | "SERVICE_STORE_TLS" | "SERVICE_STORE_UNREACHABLE" | "VIEWS_ACCESS_DENIED" | "VIEWS_BEHIND" | "VIEWS_BUSY" | "VIEWS_TLS" | "VIEWS_UNREACHABLE";
                    } & components["schemas"]["Problem"];
                };
            };
        };
    };
    scoresRecord: {
        parameters: {
            query?: never;
            header?: {
                /** @description The `position` of an earlier answer: waits until what follows from it can be read, at most 2 s */
                "X-Read-After"?: string;
            };
            path: {
                /**
                 * @description The account
                 * @example alice
                 */
                accountId: string;
                /**
                 * @description The scoring round, YYYY-MM
                 * @example 2026-11
                 */
                cycle: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description One published score with its parts, lines, reasons and what it was computed from */
            200: {
                headers: {
                    /** @description What `If-None-Match` names to be told only what has changed */
                    ETag?: string;
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["ScoreRecordAnswer"];
                };
            };
            304: components["responses"]["NotModified"];
            400: components["responses"]["BadRequest"];
            401: components["responses"]["Unauthorized"];
            403: components["responses"]["Forbidden"];
            /**
             * @description Not Found
             *
             *     - `NOT_PUBLISHED`: Nothing has been published of the account, or not in this cycle
             *     - `UNKNOWN_ACCOUNT`: Nothing has been recorded of this account
             *     - `UNKNOWN_CYCLE`: The cycle has not been published
             */
            404: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": {
                        /** @constant */
                        status?: 404;
                        /**
                         * @description What happened, for programs; it never changes
                         * @example NOT_PUBLISHED
                         * @enum {unknown}
                         */
                        code?: "NOT_PUBLISHED" | "UNKNOWN_ACCOUNT" | "UNKNOWN_CYCLE";
                    } & components["schemas"]["Problem"];
                };
            };
            429: components["responses"]["TooManyRequests"];
            500: components["responses"]["InternalServerError"];
            /**
             * @description Service Unavailable
             *
             *     - `LOG_ACCESS_DENIED`: The event log cannot be reached: send the same again later
             *     - `LOG_BUSY`: The event log cannot be reached: send the same again later
             *     - `LOG_TIMEOUT`: The event log did not answer in time: send the same again, it is recorded once
             *     - `LOG_TLS`: The event log cannot be reached: send the same again later
             *     - `LOG_UNREACHABLE`: The event log cannot be reached: send the same again later
             *     - `SERVICE_STORE_ACCESS_DENIED`: Keys and webhooks cannot be reached: ask again later
             *     - `SERVICE_STORE_BUSY`: Keys and webhooks are being written: try again
             *     - `SERVICE_STORE_TLS`: Keys and webhooks cannot be reached: ask again later
             *     - `SERVICE_STORE_UNREACHABLE`: Keys and webhooks cannot be reached: ask again later
             *     - `VIEWS_ACCESS_DENIED`: Books and views cannot be reached: ask again later
             *     - `VIEWS_BEHIND`: Books and views have not come that far yet: see Retry-After
             *     - `VIEWS_BUSY`: Books and views cannot be reached: ask again later
             *     - `VIEWS_TLS`: Books and views cannot be reached: ask again later
             *     - `VIEWS_UNREACHABLE`: Books and views cannot be reached: ask again later
             */
            503: {
                headers: {
                    /** @description After how many seconds to ask again, where that is known */
                    "Retry-After"?: string;
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": {
                        /** @constant */
                        status?: 503;
                        /**
                         * @description What happened, for programs; it never changes
                         * @example LOG_ACCESS_DENIED
                         * @enum {unknown}
                         */
                        code?: "LOG_ACCESS_DENIED" | "LOG_BUSY" | "LOG_TIMEOUT" | "LOG_TLS" | "LOG_UNREACHABLE" | "SERVICE_STORE_ACCESS_DENIED" | "SERVICE_STORE_BUSY" | "SERVICE_STORE_TLS" | "SERVICE_STORE_UNREACHABLE" | "VIEWS_ACCESS_DENIED" | "VIEWS_BEHIND" | "VIEWS_BUSY" | "VIEWS_TLS" | "VIEWS_UNREACHABLE";
                    } & components["schemas"]["Problem"];
                };
            };
        };
    };
    scoresReasons: {
        parameters: {
            query?: never;
            header?: {
                /** @description The `position` of an earlier answer: waits until what follows from it can be read, at most 2 s */
                "X-Read-After"?: string;
            };
            path: {
                /**
                 * @description The account
                 * @example alice
                 */
                accountId: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description Why the latest score is not higher, or why it moved */
            200: {
                headers: {
                    /** @description What `If-None-Match` names to be told only what has changed */
                    ETag?: string;
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["ReasonsAnswer"];
                };
            };
            304: components["responses"]["NotModified"];
            400: components["responses"]["BadRequest"];
            401: components["responses"]["Unauthorized"];
            403: components["responses"]["Forbidden"];
            /**
             * @description Not Found
             *
             *     - `NOT_PUBLISHED`: Nothing has been published of the account, or not in this cycle
             *     - `UNKNOWN_ACCOUNT`: Nothing has been recorded of this account
             */
            404: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": {
                        /** @constant */
                        status?: 404;
                        /**
                         * @description What happened, for programs; it never changes
                         * @example NOT_PUBLISHED
                         * @enum {unknown}
                         */
                        code?: "NOT_PUBLISHED" | "UNKNOWN_ACCOUNT";
                    } & components["schemas"]["Problem"];
                };
            };
            429: components["responses"]["TooManyRequests"];
            500: components["responses"]["InternalServerError"];
            /**
             * @description Service Unavailable
             *
             *     - `LOG_ACCESS_DENIED`: The event log cannot be reached: send the same again later
             *     - `LOG_BUSY`: The event log cannot be reached: send the same again later
             *     - `LOG_TIMEOUT`: The event log did not answer in time: send the same again, it is recorded once
             *     - `LOG_TLS`: The event log cannot be reached: send the same again later
             *     - `LOG_UNREACHABLE`: The event log cannot be reached: send the same again later
             *     - `SERVICE_STORE_ACCESS_DENIED`: Keys and webhooks cannot be reached: ask again later
             *     - `SERVICE_STORE_BUSY`: Keys and webhooks are being written: try again
             *     - `SERVICE_STORE_TLS`: Keys and webhooks cannot be reached: ask again later
             *     - `SERVICE_STORE_UNREACHABLE`: Keys and webhooks cannot be reached: ask again later
             *     - `VIEWS_ACCESS_DENIED`: Books and views cannot be reached: ask again later
             *     - `VIEWS_BEHIND`: Books and views have not come that far yet: see Retry-After
             *     - `VIEWS_BUSY`: Books and views cannot be reached: ask again later
             *     - `VIEWS_TLS`: Books and views cannot be reached: ask again later
             *     - `VIEWS_UNREACHABLE`: Books and views cannot be reached: ask again later
             */
            503: {
                headers: {
                    /** @description After how many seconds to ask again, where that is known */
                    "Retry-After"?: string;
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": {
                        /** @constant */
                        status?: 503;
                        /**
                         * @description What happened, for programs; it never changes
                         * @example LOG_ACCESS_DENIED
                         * @enum {unknown}
                         */
                        code?: "LOG_ACCESS_DENIED" | "LOG_BUSY" | "LOG_TIMEOUT" | "LOG_TLS" | "LOG_UNREACHABLE" | "SERVICE_STORE_ACCESS_DENIED" | "SERVICE_STORE_BUSY" | "SERVICE_STORE_TLS" | "SERVICE_STORE_UNREACHABLE" | "VIEWS_ACCESS_DENIED" | "VIEWS_BEHIND" | "VIEWS_BUSY" | "VIEWS_TLS" | "VIEWS_UNREACHABLE";
                    } & components["schemas"]["Problem"];
                };
            };
        };
    };
    adviceAdvice: {
        parameters: {
            query?: {
                /** @description The score to reach. Left out: 650 while the score is below it, then the next of 700, 750, 800, 850, 900 and 950 */
                target?: number;
            };
            header?: {
                /** @description The `position` of an earlier answer: waits until what follows from it can be read, at most 2 s */
                "X-Read-After"?: string;
            };
            path: {
                /**
                 * @description The account
                 * @example alice
                 */
                accountId: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description What can be done about the score, what each step gains, and the shortest path */
            200: {
                headers: {
                    /** @description What `If-None-Match` names to be told only what has changed */
                    ETag?: string;
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["AdviceAnswer"];
                };
            };
            304: components["responses"]["NotModified"];
            400: components["responses"]["BadRequest"];
            401: components["responses"]["Unauthorized"];
            403: components["responses"]["Forbidden"];
            /**
             * @description Not Found
             *
             *     - `UNKNOWN_ACCOUNT`: Nothing has been recorded of this account
             */
            404: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": {
                        /** @constant */
                        status?: 404;
                        /**
                         * @description What happened, for programs; it never changes
                         * @example UNKNOWN_ACCOUNT
                         * @enum {unknown}
                         */
                        code?: "UNKNOWN_ACCOUNT";
                    } & components["schemas"]["Problem"];
                };
            };
            /**
             * @description Conflict
             *
             *     - `CYCLE_STILL_OPEN`: The scores of a cycle are still being published
             */
            409: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": {
                        /** @constant */
                        status?: 409;
                        /**
                         * @description What happened, for programs; it never changes
                         * @example CYCLE_STILL_OPEN
                         * @enum {unknown}
                         */
                        code?: "CYCLE_STILL_OPEN";
                    } & components["schemas"]["Problem"];
                };
            };
            /**
             * @description Unprocessable Entity
             *
             *     - `TOO_MANY_FACTS`: The account has too many facts to be judged at once
             */
            422: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": {
                        /** @constant */
                        status?: 422;
                        /**
                         * @description What happened, for programs; it never changes
                         * @example TOO_MANY_FACTS
                         * @enum {unknown}
                         */
                        code?: "TOO_MANY_FACTS";
                    } & components["schemas"]["Problem"];
                };
            };
            429: components["responses"]["TooManyRequests"];
            500: components["responses"]["InternalServerError"];
            /**
             * @description Service Unavailable
             *
             *     - `LOG_ACCESS_DENIED`: The event log cannot be reached: send the same again later
             *     - `LOG_BUSY`: The event log cannot be reached: send the same again later
             *     - `LOG_TIMEOUT`: The event log did not answer in time: send the same again, it is recorded once
             *     - `LOG_TLS`: The event log cannot be reached: send the same again later
             *     - `LOG_UNREACHABLE`: The event log cannot be reached: send the same again later
             *     - `OVERLOADED`: Too much is waiting: send it again later
             *     - `SERVICE_STORE_ACCESS_DENIED`: Keys and webhooks cannot be reached: ask again later
             *     - `SERVICE_STORE_BUSY`: Keys and webhooks are being written: try again
             *     - `SERVICE_STORE_TLS`: Keys and webhooks cannot be reached: ask again later
             *     - `SERVICE_STORE_UNREACHABLE`: Keys and webhooks cannot be reached: ask again later
             *     - `VIEWS_ACCESS_DENIED`: Books and views cannot be reached: ask again later
             *     - `VIEWS_BEHIND`: Books and views have not come that far yet: see Retry-After
             *     - `VIEWS_BUSY`: Books and views cannot be reached: ask again later
             *     - `VIEWS_TLS`: Books and views cannot be reached: ask again later
             *     - `VIEWS_UNREACHABLE`: Books and views cannot be reached: ask again later
             */
            503: {
                headers: {
                    /** @description After how many seconds to ask again, where that is known */
                    "Retry-After"?: string;
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": {
                        /** @constant */
                        status?: 503;
                        /**
                         * @description What happened, for programs; it never changes
                         * @example LOG_ACCESS_DENIED
                         * @enum {unknown}
                         */
                        code?: "LOG_ACCESS_DENIED" | "LOG_BUSY" | "LOG_TIMEOUT" | "LOG_TLS" | "LOG_UNREACHABLE" | "OVERLOADED" | "SERVICE_STORE_ACCESS_DENIED" | "SERVICE_STORE_BUSY" | "SERVICE_STORE_TLS" | "SERVICE_STORE_UNREACHABLE" | "VIEWS_ACCESS_DENIED" | "VIEWS_BEHIND" | "VIEWS_BUSY" | "VIEWS_TLS" | "VIEWS_UNREACHABLE";
                    } & components["schemas"]["Problem"];
                };
            };
        };
    };
    adviceWhatIf: {
        parameters: {
            query?: never;
            header?: {
                /** @description The `position` of an earlier answer: waits until what follows from it can be read, at most 2 s */
                "X-Read-After"?: string;
            };
            path: {
                /**
                 * @description The account
                 * @example alice
                 */
                accountId: string;
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["WhatIfRequest"];
            };
        };
        responses: {
            /** @description What the coming cycles would publish if these behaviours occurred */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["WhatIfAnswer"];
                };
            };
            /**
             * @description Bad Request
             *
             *     - `INVALID_JSON`: The body is not JSON
             *     - `INVALID_UTF8`: The body is not UTF-8
             *     - `MALFORMED`: Something in path, query, headers or body is wrong: `errors` says what and where
             */
            400: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": {
                        /** @constant */
                        status?: 400;
                        /**
                         * @description What happened, for programs; it never changes
                         * @example INVALID_JSON
                         * @enum {unknown}
                         */
                        code?: "INVALID_JSON" | "INVALID_UTF8" | "MALFORMED";
                    } & components["schemas"]["Problem"];
                };
            };
            401: components["responses"]["Unauthorized"];
            403: components["responses"]["Forbidden"];
            /**
             * @description Not Found
             *
             *     - `UNKNOWN_ACCOUNT`: Nothing has been recorded of this account
             */
            404: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": {
                        /** @constant */
                        status?: 404;
                        /**
                         * @description What happened, for programs; it never changes
                         * @example UNKNOWN_ACCOUNT
                         * @enum {unknown}
                         */
                        code?: "UNKNOWN_ACCOUNT";
                    } & components["schemas"]["Problem"];
                };
            };
            /**
             * @description Conflict
             *
             *     - `CYCLE_STILL_OPEN`: The scores of a cycle are still being published
             *     - `ID_REUSED`: The id has been used for another behaviour of the account; nothing is recorded
             */
            409: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": {
                        /** @constant */
                        status?: 409;
                        /**
                         * @description What happened, for programs; it never changes
                         * @example CYCLE_STILL_OPEN
                         * @enum {unknown}
                         */
                        code?: "CYCLE_STILL_OPEN" | "ID_REUSED";
                    } & components["schemas"]["Problem"];
                };
            };
            /**
             * @description Payload Too Large
             *
             *     - `BODY_TOO_LARGE`: The body takes more bytes than this operation reads
             */
            413: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": {
                        /** @constant */
                        status?: 413;
                        /**
                         * @description What happened, for programs; it never changes
                         * @example BODY_TOO_LARGE
                         * @enum {unknown}
                         */
                        code?: "BODY_TOO_LARGE";
                    } & components["schemas"]["Problem"];
                };
            };
            /**
             * @description Unsupported Media Type
             *
             *     - `UNSUPPORTED_MEDIA_TYPE`: This media type is not read here
             */
            415: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": {
                        /** @constant */
                        status?: 415;
                        /**
                         * @description What happened, for programs; it never changes
                         * @example UNSUPPORTED_MEDIA_TYPE
                         * @enum {unknown}
                         */
                        code?: "UNSUPPORTED_MEDIA_TYPE";
                    } & components["schemas"]["Problem"];
                };
            };
            /**
             * @description Unprocessable Entity
             *
             *     - `TOO_MANY_FACTS`: The account has too many facts to be judged at once
             */
            422: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": {
                        /** @constant */
                        status?: 422;
                        /**
                         * @description What happened, for programs; it never changes
                         * @example TOO_MANY_FACTS
                         * @enum {unknown}
                         */
                        code?: "TOO_MANY_FACTS";
                    } & components["schemas"]["Problem"];
                };
            };
            429: components["responses"]["TooManyRequests"];
            500: components["responses"]["InternalServerError"];
            /**
             * @description Service Unavailable
             *
             *     - `LOG_ACCESS_DENIED`: The event log cannot be reached: send the same again later
             *     - `LOG_BUSY`: The event log cannot be reached: send the same again later
             *     - `LOG_TIMEOUT`: The event log did not answer in time: send the same again, it is recorded once
             *     - `LOG_TLS`: The event log cannot be reached: send the same again later
             *     - `LOG_UNREACHABLE`: The event log cannot be reached: send the same again later
             *     - `OVERLOADED`: Too much is waiting: send it again later
             *     - `SERVICE_STORE_ACCESS_DENIED`: Keys and webhooks cannot be reached: ask again later
             *     - `SERVICE_STORE_BUSY`: Keys and webhooks are being written: try again
             *     - `SERVICE_STORE_TLS`: Keys and webhooks cannot be reached: ask again later
             *     - `SERVICE_STORE_UNREACHABLE`: Keys and webhooks cannot be reached: ask again later
             *     - `VIEWS_ACCESS_DENIED`: Books and views cannot be reached: ask again later
             *     - `VIEWS_BEHIND`: Books and views have not come that far yet: see Retry-After
             *     - `VIEWS_BUSY`: Books and views cannot be reached: ask again later
             *     - `VIEWS_TLS`: Books and views cannot be reached: ask again later
             *     - `VIEWS_UNREACHABLE`: Books and views cannot be reached: ask again later
             */
            503: {
                headers: {
                    /** @description After how many seconds to ask again, where that is known */
                    "Retry-After"?: string;
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": {
                        /** @constant */
                        status?: 503;
                        /**
                         * @description What happened, for programs; it never changes
                         * @example LOG_ACCESS_DENIED
                         * @enum {unknown}
                         */
                        code?: "LOG_ACCESS_DENIED" | "LOG_BUSY" | "LOG_TIMEOUT" | "LOG_TLS" | "LOG_UNREACHABLE" | "OVERLOADED" | "SERVICE_STORE_ACCESS_DENIED" | "SERVICE_STORE_BUSY" | "SERVICE_STORE_TLS" | "SERVICE_STORE_UNREACHABLE" | "VIEWS_ACCESS_DENIED" | "VIEWS_BEHIND" | "VIEWS_BUSY" | "VIEWS_TLS" | "VIEWS_UNREACHABLE";
                    } & components["schemas"]["Problem"];
                };
            };
        };
    };
    adviceDifference: {
        parameters: {
            query: {
                /** @description The earlier cycle, YYYY-MM, at most 60 cycles before */
                from: string;
            };
            header?: {
                /** @description The `position` of an earlier answer: waits until what follows from it can be read, at most 2 s */
                "X-Read-After"?: string;
            };
            path: {
                /**
                 * @description The account
                 * @example alice
                 */
                accountId: string;
                /**
                 * @description The scoring round, YYYY-MM
                 * @example 2026-11
                 */
                cycle: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description Why the score changed between two published cycles */
            200: {
                headers: {
                    /** @description What `If-None-Match` names to be told only what has changed */
                    ETag?: string;
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["DifferenceAnswer"];
                };
            };
            304: components["responses"]["NotModified"];
            400: components["responses"]["BadRequest"];
            401: components["responses"]["Unauthorized"];
            403: components["responses"]["Forbidden"];
            /**
             * @description Not Found
             *
             *     - `NOT_PUBLISHED`: Nothing has been published of the account, or not in this cycle
             *     - `UNKNOWN_ACCOUNT`: Nothing has been recorded of this account
             *     - `UNKNOWN_CYCLE`: The cycle has not been published
             */
            404: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": {
                        /** @constant */
                        status?: 404;
                        /**
                         * @description What happened, for programs; it never changes
                         * @example NOT_PUBLISHED
                         * @enum {unknown}
                         */
                        code?: "NOT_PUBLISHED" | "UNKNOWN_ACCOUNT" | "UNKNOWN_CYCLE";
                    } & components["schemas"]["Problem"];
                };
            };
            /**
             * @description Conflict
             *
             *     - `NOT_SCORED`: The account had no score in one of the cycles: `detail` names them
             */
            409: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": {
                        /** @constant */
                        status?: 409;
                        /**
                         * @description What happened, for programs; it never changes
                         * @example NOT_SCORED
                         * @enum {unknown}
                         */
                        code?: "NOT_SCORED";
                    } & components["schemas"]["Problem"];
                };
            };
            429: components["responses"]["TooManyRequests"];
            500: components["responses"]["InternalServerError"];
            /**
             * @description Service Unavailable
             *
             *     - `LOG_ACCESS_DENIED`: The event log cannot be reached: send the same again later
             *     - `LOG_BUSY`: The event log cannot be reached: send the same again later
             *     - `LOG_TIMEOUT`: The event log did not answer in time: send the same again, it is recorded once
             *     - `LOG_TLS`: The event log cannot be reached: send the same again later
             *     - `LOG_UNREACHABLE`: The event log cannot be reached: send the same again later
             *     - `SERVICE_STORE_ACCESS_DENIED`: Keys and webhooks cannot be reached: ask again later
             *     - `SERVICE_STORE_BUSY`: Keys and webhooks are being written: try again
             *     - `SERVICE_STORE_TLS`: Keys and webhooks cannot be reached: ask again later
             *     - `SERVICE_STORE_UNREACHABLE`: Keys and webhooks cannot be reached: ask again later
             *     - `VIEWS_ACCESS_DENIED`: Books and views cannot be reached: ask again later
             *     - `VIEWS_BEHIND`: Books and views have not come that far yet: see Retry-After
             *     - `VIEWS_BUSY`: Books and views cannot be reached: ask again later
             *     - `VIEWS_TLS`: Books and views cannot be reached: ask again later
             *     - `VIEWS_UNREACHABLE`: Books and views cannot be reached: ask again later
             */
            503: {
                headers: {
                    /** @description After how many seconds to ask again, where that is known */
                    "Retry-After"?: string;
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": {
                        /** @constant */
                        status?: 503;
                        /**
                         * @description What happened, for programs; it never changes
                         * @example LOG_ACCESS_DENIED
                         * @enum {unknown}
                         */
                        code?: "LOG_ACCESS_DENIED" | "LOG_BUSY" | "LOG_TIMEOUT" | "LOG_TLS" | "LOG_UNREACHABLE" | "SERVICE_STORE_ACCESS_DENIED" | "SERVICE_STORE_BUSY" | "SERVICE_STORE_TLS" | "SERVICE_STORE_UNREACHABLE" | "VIEWS_ACCESS_DENIED" | "VIEWS_BEHIND" | "VIEWS_BUSY" | "VIEWS_TLS" | "VIEWS_UNREACHABLE";
                    } & components["schemas"]["Problem"];
                };
            };
        };
    };
    streaksGet: {
        parameters: {
            query?: never;
            header?: {
                /** @description The `position` of an earlier answer: waits until what follows from it can be read, at most 2 s */
                "X-Read-After"?: string;
            };
            path: {
                /**
                 * @description The account
                 * @example alice
                 */
                accountId: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description How long everything due has been paid in time, overall and by line and bill */
            200: {
                headers: {
                    /** @description What `If-None-Match` names to be told only what has changed */
                    ETag?: string;
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["StreakCourseAnswer"];
                };
            };
            304: components["responses"]["NotModified"];
            400: components["responses"]["BadRequest"];
            401: components["responses"]["Unauthorized"];
            403: components["responses"]["Forbidden"];
            /**
             * @description Not Found
             *
             *     - `UNKNOWN_ACCOUNT`: Nothing has been recorded of this account
             */
            404: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": {
                        /** @constant */
                        status?: 404;
                        /**
                         * @description What happened, for programs; it never changes
                         * @example UNKNOWN_ACCOUNT
                         * @enum {unknown}
                         */
                        code?: "UNKNOWN_ACCOUNT";
                    } & components["schemas"]["Problem"];
                };
            };
            429: components["responses"]["TooManyRequests"];
            500: components["responses"]["InternalServerError"];
            /**
             * @description Service Unavailable
             *
             *     - `LOG_ACCESS_DENIED`: The event log cannot be reached: send the same again later
             *     - `LOG_BUSY`: The event log cannot be reached: send the same again later
             *     - `LOG_TIMEOUT`: The event log did not answer in time: send the same again, it is recorded once
             *     - `LOG_TLS`: The event log cannot be reached: send the same again later
             *     - `LOG_UNREACHABLE`: The event log cannot be reached: send the same again later
             *     - `SERVICE_STORE_ACCESS_DENIED`: Keys and webhooks cannot be reached: ask again later
             *     - `SERVICE_STORE_BUSY`: Keys and webhooks are being written: try again
             *     - `SERVICE_STORE_TLS`: Keys and webhooks cannot be reached: ask again later
             *     - `SERVICE_STORE_UNREACHABLE`: Keys and webhooks cannot be reached: ask again later
             *     - `VIEWS_ACCESS_DENIED`: Books and views cannot be reached: ask again later
             *     - `VIEWS_BEHIND`: Books and views have not come that far yet: see Retry-After
             *     - `VIEWS_BUSY`: Books and views cannot be reached: ask again later
             *     - `VIEWS_TLS`: Books and views cannot be reached: ask again later
             *     - `VIEWS_UNREACHABLE`: Books and views cannot be reached: ask again later
             */
            503: {
                headers: {
                    /** @description After how many seconds to ask again, where that is known */
                    "Retry-After"?: string;
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": {
                        /** @constant */
                        status?: 503;
                        /**
                         * @description What happened, for programs; it never changes
                         * @example LOG_ACCESS_DENIED
                         * @enum {unknown}
                         */
                        code?: "LOG_ACCESS_DENIED" | "LOG_BUSY" | "LOG_TIMEOUT" | "LOG_TLS" | "LOG_UNREACHABLE" | "SERVICE_STORE_ACCESS_DENIED" | "SERVICE_STORE_BUSY" | "SERVICE_STORE_TLS" | "SERVICE_STORE_UNREACHABLE" | "VIEWS_ACCESS_DENIED" | "VIEWS_BEHIND" | "VIEWS_BUSY" | "VIEWS_TLS" | "VIEWS_UNREACHABLE";
                    } & components["schemas"]["Problem"];
                };
            };
        };
    };
    defaultsList: {
        parameters: {
            query?: {
                /** @description At most so many items */
                limit?: number;
                /** @description The `next` of the page before; left out for the first page */
                after?: string;
                /** @description Those of this status; left out: all */
                status?: "open" | "cured" | "expired" | "voided";
            };
            header?: {
                /** @description The `position` of an earlier answer: waits until what follows from it can be read, at most 2 s */
                "X-Read-After"?: string;
            };
            path: {
                /**
                 * @description The account
                 * @example alice
                 */
                accountId: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description Open and past defaults, the one opened last first */
            200: {
                headers: {
                    /** @description What `If-None-Match` names to be told only what has changed */
                    ETag?: string;
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["AccountDefaultPage"];
                };
            };
            304: components["responses"]["NotModified"];
            400: components["responses"]["BadRequest"];
            401: components["responses"]["Unauthorized"];
            403: components["responses"]["Forbidden"];
            /**
             * @description Not Found
             *
             *     - `UNKNOWN_ACCOUNT`: Nothing has been recorded of this account
             */
            404: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": {
                        /** @constant */
                        status?: 404;
                        /**
                         * @description What happened, for programs; it never changes
                         * @example UNKNOWN_ACCOUNT
                         * @enum {unknown}
                         */
                        code?: "UNKNOWN_ACCOUNT";
                    } & components["schemas"]["Problem"];
                };
            };
            429: components["responses"]["TooManyRequests"];
            500: components["responses"]["InternalServerError"];
            /**
             * @description Service Unavailable
             *
             *     - `LOG_ACCESS_DENIED`: The event log cannot be reached: send the same again later
             *     - `LOG_BUSY`: The event log cannot be reached: send the same again later
             *     - `LOG_TIMEOUT`: The event log did not answer in time: send the same again, it is recorded once
             *     - `LOG_TLS`: The event log cannot be reached: send the same again later
             *     - `LOG_UNREACHABLE`: The event log cannot be reached: send the same again later
             *     - `SERVICE_STORE_ACCESS_DENIED`: Keys and webhooks cannot be reached: ask again later
             *     - `SERVICE_STORE_BUSY`: Keys and webhooks are being written: try again
             *     - `SERVICE_STORE_TLS`: Keys and webhooks cannot be reached: ask again later
             *     - `SERVICE_STORE_UNREACHABLE`: Keys and webhooks cannot be reached: ask again later
             *     - `VIEWS_ACCESS_DENIED`: Books and views cannot be reached: ask again later
             *     - `VIEWS_BEHIND`: Books and views have not come that far yet: see Retry-After
             *     - `VIEWS_BUSY`: Books and views cannot be reached: ask again later
             *     - `VIEWS_TLS`: Books and views cannot be reached: ask again later
             *     - `VIEWS_UNREACHABLE`: Books and views cannot be reached: ask again later
             */
            503: {
                headers: {
                    /** @description After how many seconds to ask again, where that is known */
                    "Retry-After"?: string;
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": {
                        /** @constant */
                        status?: 503;
                        /**
                         * @description What happened, for programs; it never changes
                         * @example LOG_ACCESS_DENIED
                         * @enum {unknown}
                         */
                        code?: "LOG_ACCESS_DENIED" | "LOG_BUSY" | "LOG_TIMEOUT" | "LOG_TLS" | "LOG_UNREACHABLE" | "SERVICE_STORE_ACCESS_DENIED" | "SERVICE_STORE_BUSY" | "SERVICE_STORE_TLS" | "SERVICE_STORE_UNREACHABLE" | "VIEWS_ACCESS_DENIED" | "VIEWS_BEHIND" | "VIEWS_BUSY" | "VIEWS_TLS" | "VIEWS_UNREACHABLE";
                    } & components["schemas"]["Problem"];
                };
            };
        };
    };
    defaultsGet: {
        parameters: {
            query?: never;
            header?: {
                /** @description The `position` of an earlier answer: waits until what follows from it can be read, at most 2 s */
                "X-Read-After"?: string;
            };
            path: {
                /**
                 * @description The account
                 * @example alice
                 */
                accountId: string;
                /**
                 * @description The key of the default, percent-encoded
                 * @example obligation:o-1
                 */
                key: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description One default with everything that was recorded of it */
            200: {
                headers: {
                    /** @description What `If-None-Match` names to be told only what has changed */
                    ETag?: string;
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["DefaultCourseAnswer"];
                };
            };
            304: components["responses"]["NotModified"];
            400: components["responses"]["BadRequest"];
            401: components["responses"]["Unauthorized"];
            403: components["responses"]["Forbidden"];
            /**
             * @description Not Found
             *
             *     - `UNKNOWN_ACCOUNT`: Nothing has been recorded of this account
             *     - `UNKNOWN_DEFAULT`: The account has no such default
             */
            404: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": {
                        /** @constant */
                        status?: 404;
                        /**
                         * @description What happened, for programs; it never changes
                         * @example UNKNOWN_ACCOUNT
                         * @enum {unknown}
                         */
                        code?: "UNKNOWN_ACCOUNT" | "UNKNOWN_DEFAULT";
                    } & components["schemas"]["Problem"];
                };
            };
            429: components["responses"]["TooManyRequests"];
            500: components["responses"]["InternalServerError"];
            /**
             * @description Service Unavailable
             *
             *     - `LOG_ACCESS_DENIED`: The event log cannot be reached: send the same again later
             *     - `LOG_BUSY`: The event log cannot be reached: send the same again later
             *     - `LOG_TIMEOUT`: The event log did not answer in time: send the same again, it is recorded once
             *     - `LOG_TLS`: The event log cannot be reached: send the same again later
             *     - `LOG_UNREACHABLE`: The event log cannot be reached: send the same again later
             *     - `SERVICE_STORE_ACCESS_DENIED`: Keys and webhooks cannot be reached: ask again later
             *     - `SERVICE_STORE_BUSY`: Keys and webhooks are being written: try again
             *     - `SERVICE_STORE_TLS`: Keys and webhooks cannot be reached: ask again later
             *     - `SERVICE_STORE_UNREACHABLE`: Keys and webhooks cannot be reached: ask again later
             *     - `VIEWS_ACCESS_DENIED`: Books and views cannot be reached: ask again later
             *     - `VIEWS_BEHIND`: Books and views have not come that far yet: see Retry-After
             *     - `VIEWS_BUSY`: Books and views cannot be reached: ask again later
             *     - `VIEWS_TLS`: Books and views cannot be reached: ask again later
             *     - `VIEWS_UNREACHABLE`: Books and views cannot be reached: ask again later
             */
            503: {
                headers: {
                    /** @description After how many seconds to ask again, where that is known */
                    "Retry-After"?: string;
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": {
                        /** @constant */
                        status?: 503;
                        /**
                         * @description What happened, for programs; it never changes
                         * @example LOG_ACCESS_DENIED
                         * @enum {unknown}
                         */
                        code?: "LOG_ACCESS_DENIED" | "LOG_BUSY" | "LOG_TIMEOUT" | "LOG_TLS" | "LOG_UNREACHABLE" | "SERVICE_STORE_ACCESS_DENIED" | "SERVICE_STORE_BUSY" | "SERVICE_STORE_TLS" | "SERVICE_STORE_UNREACHABLE" | "VIEWS_ACCESS_DENIED" | "VIEWS_BEHIND" | "VIEWS_BUSY" | "VIEWS_TLS" | "VIEWS_UNREACHABLE";
                    } & components["schemas"]["Problem"];
                };
            };
        };
    };
    bookedScoresList: {
        parameters: {
            query?: {
                /** @description At most so many items */
                limit?: number;
                /** @description The `next` of the page before; left out for the first page */
                after?: string;
                /** @description A closed cycle, YYYY-MM; left out: the one closed last */
                cycle?: string;
                /** @description Scores in this range, both ends included */
                band?: "350-549" | "550-599" | "600-649" | "650-699" | "700-950";
                /** @description Scores of so many points or more */
                min?: number;
                /** @description Scores of so many points or fewer */
                max?: number;
            };
            header?: {
                /** @description The `position` of an earlier answer: waits until what follows from it can be read, at most 2 s */
                "X-Read-After"?: string;
            };
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description The scored accounts of a cycle, by score, then account */
            200: {
                headers: {
                    /** @description What `If-None-Match` names to be told only what has changed */
                    ETag?: string;
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["BookedScorePage"];
                };
            };
            304: components["responses"]["NotModified"];
            400: components["responses"]["BadRequest"];
            401: components["responses"]["Unauthorized"];
            403: components["responses"]["Forbidden"];
            /**
             * @description Not Found
             *
             *     - `UNKNOWN_CYCLE`: The cycle has not been published
             */
            404: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": {
                        /** @constant */
                        status?: 404;
                        /**
                         * @description What happened, for programs; it never changes
                         * @example UNKNOWN_CYCLE
                         * @enum {unknown}
                         */
                        code?: "UNKNOWN_CYCLE";
                    } & components["schemas"]["Problem"];
                };
            };
            /**
             * @description Conflict
             *
             *     - `CYCLE_STILL_OPEN`: The scores of a cycle are still being published
             */
            409: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": {
                        /** @constant */
                        status?: 409;
                        /**
                         * @description What happened, for programs; it never changes
                         * @example CYCLE_STILL_OPEN
                         * @enum {unknown}
                         */
                        code?: "CYCLE_STILL_OPEN";
                    } & components["schemas"]["Problem"];
                };
            };
            429: components["responses"]["TooManyRequests"];
            500: components["responses"]["InternalServerError"];
            /**
             * @description Service Unavailable
             *
             *     - `LOG_ACCESS_DENIED`: The event log cannot be reached: send the same again later
             *     - `LOG_BUSY`: The event log cannot be reached: send the same again later
             *     - `LOG_TIMEOUT`: The event log did not answer in time: send the same again, it is recorded once
             *     - `LOG_TLS`: The event log cannot be reached: send the same again later
             *     - `LOG_UNREACHABLE`: The event log cannot be reached: send the same again later
             *     - `SERVICE_STORE_ACCESS_DENIED`: Keys and webhooks cannot be reached: ask again later
             *     - `SERVICE_STORE_BUSY`: Keys and webhooks are being written: try again
             *     - `SERVICE_STORE_TLS`: Keys and webhooks cannot be reached: ask again later
             *     - `SERVICE_STORE_UNREACHABLE`: Keys and webhooks cannot be reached: ask again later
             *     - `VIEWS_ACCESS_DENIED`: Books and views cannot be reached: ask again later
             *     - `VIEWS_BEHIND`: Books and views have not come that far yet: see Retry-After
             *     - `VIEWS_BUSY`: Books and views cannot be reached: ask again later
             *     - `VIEWS_TLS`: Books and views cannot be reached: ask again later
             *     - `VIEWS_UNREACHABLE`: Books and views cannot be reached: ask again later
             */
            503: {
                headers: {
                    /** @description After how many seconds to ask again, where that is known */
                    "Retry-After"?: string;
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": {
                        /** @constant */
                        status?: 503;
                        /**
                         * @description What happened, for programs; it never changes
                         * @example LOG_ACCESS_DENIED
                         * @enum {unknown}
                         */
                        code?: "LOG_ACCESS_DENIED" | "LOG_BUSY" | "LOG_TIMEOUT" | "LOG_TLS" | "LOG_UNREACHABLE" | "SERVICE_STORE_ACCESS_DENIED" | "SERVICE_STORE_BUSY" | "SERVICE_STORE_TLS" | "SERVICE_STORE_UNREACHABLE" | "VIEWS_ACCESS_DENIED" | "VIEWS_BEHIND" | "VIEWS_BUSY" | "VIEWS_TLS" | "VIEWS_UNREACHABLE";
                    } & components["schemas"]["Problem"];
                };
            };
        };
    };
    bookedDefaultsList: {
        parameters: {
            query?: {
                /** @description At most so many items */
                limit?: number;
                /** @description The `next` of the page before; left out for the first page */
                after?: string;
                /** @description Those of this status; left out: all */
                status?: "open" | "cured" | "expired" | "voided";
                /** @description Those whose worst bucket, in days past due, is this one; left out: all */
                bucket?: "1-29" | "30-59" | "60-89" | "90+";
            };
            header?: {
                /** @description The `position` of an earlier answer: waits until what follows from it can be read, at most 2 s */
                "X-Read-After"?: string;
            };
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description Defaults of all accounts, by status, bucket, account and key */
            200: {
                headers: {
                    /** @description What `If-None-Match` names to be told only what has changed */
                    ETag?: string;
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["DefaultPage"];
                };
            };
            304: components["responses"]["NotModified"];
            400: components["responses"]["BadRequest"];
            401: components["responses"]["Unauthorized"];
            403: components["responses"]["Forbidden"];
            429: components["responses"]["TooManyRequests"];
            500: components["responses"]["InternalServerError"];
            /**
             * @description Service Unavailable
             *
             *     - `LOG_ACCESS_DENIED`: The event log cannot be reached: send the same again later
             *     - `LOG_BUSY`: The event log cannot be reached: send the same again later
             *     - `LOG_TIMEOUT`: The event log did not answer in time: send the same again, it is recorded once
             *     - `LOG_TLS`: The event log cannot be reached: send the same again later
             *     - `LOG_UNREACHABLE`: The event log cannot be reached: send the same again later
             *     - `SERVICE_STORE_ACCESS_DENIED`: Keys and webhooks cannot be reached: ask again later
             *     - `SERVICE_STORE_BUSY`: Keys and webhooks are being written: try again
             *     - `SERVICE_STORE_TLS`: Keys and webhooks cannot be reached: ask again later
             *     - `SERVICE_STORE_UNREACHABLE`: Keys and webhooks cannot be reached: ask again later
             *     - `VIEWS_ACCESS_DENIED`: Books and views cannot be reached: ask again later
             *     - `VIEWS_BEHIND`: Books and views have not come that far yet: see Retry-After
             *     - `VIEWS_BUSY`: Books and views cannot be reached: ask again later
             *     - `VIEWS_TLS`: Books and views cannot be reached: ask again later
             *     - `VIEWS_UNREACHABLE`: Books and views cannot be reached: ask again later
             */
            503: {
                headers: {
                    /** @description After how many seconds to ask again, where that is known */
                    "Retry-After"?: string;
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": {
                        /** @constant */
                        status?: 503;
                        /**
                         * @description What happened, for programs; it never changes
                         * @example LOG_ACCESS_DENIED
                         * @enum {unknown}
                         */
                        code?: "LOG_ACCESS_DENIED" | "LOG_BUSY" | "LOG_TIMEOUT" | "LOG_TLS" | "LOG_UNREACHABLE" | "SERVICE_STORE_ACCESS_DENIED" | "SERVICE_STORE_BUSY" | "SERVICE_STORE_TLS" | "SERVICE_STORE_UNREACHABLE" | "VIEWS_ACCESS_DENIED" | "VIEWS_BEHIND" | "VIEWS_BUSY" | "VIEWS_TLS" | "VIEWS_UNREACHABLE";
                    } & components["schemas"]["Problem"];
                };
            };
        };
    };
    cyclesList: {
        parameters: {
            query?: {
                /** @description At most so many items */
                limit?: number;
                /** @description The `next` of the page before; left out for the first page */
                after?: string;
            };
            header?: {
                /** @description The `position` of an earlier answer: waits until what follows from it can be read, at most 2 s */
                "X-Read-After"?: string;
            };
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description Every cycle that was opened, the latest first */
            200: {
                headers: {
                    /** @description What `If-None-Match` names to be told only what has changed */
                    ETag?: string;
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["CyclePage"];
                };
            };
            304: components["responses"]["NotModified"];
            400: components["responses"]["BadRequest"];
            401: components["responses"]["Unauthorized"];
            403: components["responses"]["Forbidden"];
            429: components["responses"]["TooManyRequests"];
            500: components["responses"]["InternalServerError"];
            /**
             * @description Service Unavailable
             *
             *     - `LOG_ACCESS_DENIED`: The event log cannot be reached: send the same again later
             *     - `LOG_BUSY`: The event log cannot be reached: send the same again later
             *     - `LOG_TIMEOUT`: The event log did not answer in time: send the same again, it is recorded once
             *     - `LOG_TLS`: The event log cannot be reached: send the same again later
             *     - `LOG_UNREACHABLE`: The event log cannot be reached: send the same again later
             *     - `SERVICE_STORE_ACCESS_DENIED`: Keys and webhooks cannot be reached: ask again later
             *     - `SERVICE_STORE_BUSY`: Keys and webhooks are being written: try again
             *     - `SERVICE_STORE_TLS`: Keys and webhooks cannot be reached: ask again later
             *     - `SERVICE_STORE_UNREACHABLE`: Keys and webhooks cannot be reached: ask again later
             *     - `VIEWS_ACCESS_DENIED`: Books and views cannot be reached: ask again later
             *     - `VIEWS_BEHIND`: Books and views have not come that far yet: see Retry-After
             *     - `VIEWS_BUSY`: Books and views cannot be reached: ask again later
             *     - `VIEWS_TLS`: Books and views cannot be reached: ask again later
             *     - `VIEWS_UNREACHABLE`: Books and views cannot be reached: ask again later
             */
            503: {
                headers: {
                    /** @description After how many seconds to ask again, where that is known */
                    "Retry-After"?: string;
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": {
                        /** @constant */
                        status?: 503;
                        /**
                         * @description What happened, for programs; it never changes
                         * @example LOG_ACCESS_DENIED
                         * @enum {unknown}
                         */
                        code?: "LOG_ACCESS_DENIED" | "LOG_BUSY" | "LOG_TIMEOUT" | "LOG_TLS" | "LOG_UNREACHABLE" | "SERVICE_STORE_ACCESS_DENIED" | "SERVICE_STORE_BUSY" | "SERVICE_STORE_TLS" | "SERVICE_STORE_UNREACHABLE" | "VIEWS_ACCESS_DENIED" | "VIEWS_BEHIND" | "VIEWS_BUSY" | "VIEWS_TLS" | "VIEWS_UNREACHABLE";
                    } & components["schemas"]["Problem"];
                };
            };
        };
    };
    cycleOpeningOpen: {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["CycleRequest"];
            };
        };
        responses: {
            /** @description It was closed before */
            200: {
                headers: {
                    /** @description The path of the cycle */
                    Location?: string;
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["CycleAnswer"];
                };
            };
            /** @description Its scores are published */
            201: {
                headers: {
                    /** @description The path of the cycle */
                    Location?: string;
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["CycleAnswer"];
                };
            };
            /** @description Its scores are being published: `Location` says where to look */
            202: {
                headers: {
                    /** @description The path of the cycle */
                    Location?: string;
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["CycleAnswer"];
                };
            };
            /**
             * @description Bad Request
             *
             *     - `INVALID_JSON`: The body is not JSON
             *     - `INVALID_UTF8`: The body is not UTF-8
             *     - `MALFORMED`: Something in path, query, headers or body is wrong: `errors` says what and where
             */
            400: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": {
                        /** @constant */
                        status?: 400;
                        /**
                         * @description What happened, for programs; it never changes
                         * @example INVALID_JSON
                         * @enum {unknown}
                         */
                        code?: "INVALID_JSON" | "INVALID_UTF8" | "MALFORMED";
                    } & components["schemas"]["Problem"];
                };
            };
            401: components["responses"]["Unauthorized"];
            403: components["responses"]["Forbidden"];
            /**
             * @description Conflict
             *
             *     - `CYCLE_NOT_OVER`: The cutoff of the cycle has not come
             *     - `CYCLE_OUT_OF_ORDER`: Cycles are consecutive: another one comes first
             *     - `CYCLE_STILL_OPEN`: The scores of a cycle are still being published
             */
            409: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": {
                        /** @constant */
                        status?: 409;
                        /**
                         * @description What happened, for programs; it never changes
                         * @example CYCLE_NOT_OVER
                         * @enum {unknown}
                         */
                        code?: "CYCLE_NOT_OVER" | "CYCLE_OUT_OF_ORDER" | "CYCLE_STILL_OPEN";
                    } & components["schemas"]["Problem"];
                };
            };
            /**
             * @description Payload Too Large
             *
             *     - `BODY_TOO_LARGE`: The body takes more bytes than this operation reads
             *     - `EVENT_TOO_LARGE`: The behaviour is larger than an event may be
             */
            413: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": {
                        /** @constant */
                        status?: 413;
                        /**
                         * @description What happened, for programs; it never changes
                         * @example BODY_TOO_LARGE
                         * @enum {unknown}
                         */
                        code?: "BODY_TOO_LARGE" | "EVENT_TOO_LARGE";
                    } & components["schemas"]["Problem"];
                };
            };
            /**
             * @description Unsupported Media Type
             *
             *     - `UNSUPPORTED_MEDIA_TYPE`: This media type is not read here
             */
            415: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": {
                        /** @constant */
                        status?: 415;
                        /**
                         * @description What happened, for programs; it never changes
                         * @example UNSUPPORTED_MEDIA_TYPE
                         * @enum {unknown}
                         */
                        code?: "UNSUPPORTED_MEDIA_TYPE";
                    } & components["schemas"]["Problem"];
                };
            };
            429: components["responses"]["TooManyRequests"];
            500: components["responses"]["InternalServerError"];
            /**
             * @description Service Unavailable
             *
             *     - `CONFLICT`: The account keeps changing: send it again later
             *     - `CYCLE_STALLED`: The cycle is open, and nobody gets on with it
             *     - `LOG_ACCESS_DENIED`: The event log cannot be reached: send the same again later
             *     - `LOG_BUSY`: The event log cannot be reached: send the same again later
             *     - `LOG_CLOSED`: The service is ending
             *     - `LOG_READ_ONLY`: The event log may not be written
             *     - `LOG_TIMEOUT`: The event log did not answer in time: send the same again, it is recorded once
             *     - `LOG_TLS`: The event log cannot be reached: send the same again later
             *     - `LOG_UNREACHABLE`: The event log cannot be reached: send the same again later
             *     - `OVERLOADED`: Too much is waiting: send it again later
             *     - `SERVICE_STORE_ACCESS_DENIED`: Keys and webhooks cannot be reached: ask again later
             *     - `SERVICE_STORE_BUSY`: Keys and webhooks are being written: try again
             *     - `SERVICE_STORE_TLS`: Keys and webhooks cannot be reached: ask again later
             *     - `SERVICE_STORE_UNREACHABLE`: Keys and webhooks cannot be reached: ask again later
             *     - `VIEWS_ACCESS_DENIED`: Books and views cannot be reached: ask again later
             *     - `VIEWS_BEHIND`: Books and views have not come that far yet: see Retry-After
             *     - `VIEWS_BUSY`: Books and views cannot be reached: ask again later
             *     - `VIEWS_TLS`: Books and views cannot be reached: ask again later
             *     - `VIEWS_UNREACHABLE`: Books and views cannot be reached: ask again later
             */
            503: {
                headers: {
                    /** @description After how many seconds to ask again, where that is known */
                    "Retry-After"?: string;
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": {
                        /** @constant */
                        status?: 503;
                        /**
                         * @description What happened, for programs; it never changes
                         * @example CONFLICT
                         * @enum {unknown}
                         */
                        code?: "CONFLICT" | "CYCLE_STALLED" | "LOG_ACCESS_DENIED" | "LOG_BUSY" | "LOG_CLOSED" | "LOG_READ_ONLY" | "LOG_TIMEOUT" | "LOG_TLS" | "LOG_UNREACHABLE" | "OVERLOADED" | "SERVICE_STORE_ACCESS_DENIED" | "SERVICE_STORE_BUSY" | "SERVICE_STORE_TLS" | "SERVICE_STORE_UNREACHABLE" | "VIEWS_ACCESS_DENIED" | "VIEWS_BEHIND" | "VIEWS_BUSY" | "VIEWS_TLS" | "VIEWS_UNREACHABLE";
                    } & components["schemas"]["Problem"];
                };
            };
            /**
             * @description Insufficient Storage
             *
             *     - `LOG_FULL`: There is no room for more; what was acknowledged is safe
             */
            507: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": {
                        /** @constant */
                        status?: 507;
                        /**
                         * @description What happened, for programs; it never changes
                         * @example LOG_FULL
                         * @enum {unknown}
                         */
                        code?: "LOG_FULL";
                    } & components["schemas"]["Problem"];
                };
            };
        };
    };
    cyclesGet: {
        parameters: {
            query?: never;
            header?: {
                /** @description The `position` of an earlier answer: waits until what follows from it can be read, at most 2 s */
                "X-Read-After"?: string;
            };
            path: {
                /**
                 * @description The scoring round, YYYY-MM
                 * @example 2026-11
                 */
                cycle: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description One cycle with its counts, distribution and roots */
            200: {
                headers: {
                    /** @description What `If-None-Match` names to be told only what has changed */
                    ETag?: string;
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["CycleAnswer"];
                };
            };
            304: components["responses"]["NotModified"];
            400: components["responses"]["BadRequest"];
            401: components["responses"]["Unauthorized"];
            403: components["responses"]["Forbidden"];
            /**
             * @description Not Found
             *
             *     - `UNKNOWN_CYCLE`: The cycle has not been published
             */
            404: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": {
                        /** @constant */
                        status?: 404;
                        /**
                         * @description What happened, for programs; it never changes
                         * @example UNKNOWN_CYCLE
                         * @enum {unknown}
                         */
                        code?: "UNKNOWN_CYCLE";
                    } & components["schemas"]["Problem"];
                };
            };
            429: components["responses"]["TooManyRequests"];
            500: components["responses"]["InternalServerError"];
            /**
             * @description Service Unavailable
             *
             *     - `LOG_ACCESS_DENIED`: The event log cannot be reached: send the same again later
             *     - `LOG_BUSY`: The event log cannot be reached: send the same again later
             *     - `LOG_TIMEOUT`: The event log did not answer in time: send the same again, it is recorded once
             *     - `LOG_TLS`: The event log cannot be reached: send the same again later
             *     - `LOG_UNREACHABLE`: The event log cannot be reached: send the same again later
             *     - `SERVICE_STORE_ACCESS_DENIED`: Keys and webhooks cannot be reached: ask again later
             *     - `SERVICE_STORE_BUSY`: Keys and webhooks are being written: try again
             *     - `SERVICE_STORE_TLS`: Keys and webhooks cannot be reached: ask again later
             *     - `SERVICE_STORE_UNREACHABLE`: Keys and webhooks cannot be reached: ask again later
             *     - `VIEWS_ACCESS_DENIED`: Books and views cannot be reached: ask again later
             *     - `VIEWS_BEHIND`: Books and views have not come that far yet: see Retry-After
             *     - `VIEWS_BUSY`: Books and views cannot be reached: ask again later
             *     - `VIEWS_TLS`: Books and views cannot be reached: ask again later
             *     - `VIEWS_UNREACHABLE`: Books and views cannot be reached: ask again later
             */
            503: {
                headers: {
                    /** @description After how many seconds to ask again, where that is known */
                    "Retry-After"?: string;
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": {
                        /** @constant */
                        status?: 503;
                        /**
                         * @description What happened, for programs; it never changes
                         * @example LOG_ACCESS_DENIED
                         * @enum {unknown}
                         */
                        code?: "LOG_ACCESS_DENIED" | "LOG_BUSY" | "LOG_TIMEOUT" | "LOG_TLS" | "LOG_UNREACHABLE" | "SERVICE_STORE_ACCESS_DENIED" | "SERVICE_STORE_BUSY" | "SERVICE_STORE_TLS" | "SERVICE_STORE_UNREACHABLE" | "VIEWS_ACCESS_DENIED" | "VIEWS_BEHIND" | "VIEWS_BUSY" | "VIEWS_TLS" | "VIEWS_UNREACHABLE";
                    } & components["schemas"]["Problem"];
                };
            };
        };
    };
    cyclesCsv: {
        parameters: {
            query?: never;
            header?: {
                /** @description The `position` of an earlier answer: waits until what follows from it can be read, at most 2 s */
                "X-Read-After"?: string;
            };
            path: {
                /**
                 * @description The scoring round, YYYY-MM
                 * @example 2026-11
                 */
                cycle: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description A header and a line for each account: accountId, score, target, credit, capacity, behaviour, identity, connections, reasons (codes with blanks between them) */
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
            /**
             * @description Not Found
             *
             *     - `UNKNOWN_CYCLE`: The cycle has not been published
             */
            404: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": {
                        /** @constant */
                        status?: 404;
                        /**
                         * @description What happened, for programs; it never changes
                         * @example UNKNOWN_CYCLE
                         * @enum {unknown}
                         */
                        code?: "UNKNOWN_CYCLE";
                    } & components["schemas"]["Problem"];
                };
            };
            /**
             * @description Conflict
             *
             *     - `CYCLE_STILL_OPEN`: The scores of a cycle are still being published
             */
            409: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": {
                        /** @constant */
                        status?: 409;
                        /**
                         * @description What happened, for programs; it never changes
                         * @example CYCLE_STILL_OPEN
                         * @enum {unknown}
                         */
                        code?: "CYCLE_STILL_OPEN";
                    } & components["schemas"]["Problem"];
                };
            };
            429: components["responses"]["TooManyRequests"];
            500: components["responses"]["InternalServerError"];
            /**
             * @description Service Unavailable
             *
             *     - `LOG_ACCESS_DENIED`: The event log cannot be reached: send the same again later
             *     - `LOG_BUSY`: The event log cannot be reached: send the same again later
             *     - `LOG_TIMEOUT`: The event log did not answer in time: send the same again, it is recorded once
             *     - `LOG_TLS`: The event log cannot be reached: send the same again later
             *     - `LOG_UNREACHABLE`: The event log cannot be reached: send the same again later
             *     - `SERVICE_STORE_ACCESS_DENIED`: Keys and webhooks cannot be reached: ask again later
             *     - `SERVICE_STORE_BUSY`: Keys and webhooks are being written: try again
             *     - `SERVICE_STORE_TLS`: Keys and webhooks cannot be reached: ask again later
             *     - `SERVICE_STORE_UNREACHABLE`: Keys and webhooks cannot be reached: ask again later
             *     - `VIEWS_ACCESS_DENIED`: Books and views cannot be reached: ask again later
             *     - `VIEWS_BEHIND`: Books and views have not come that far yet: see Retry-After
             *     - `VIEWS_BUSY`: Books and views cannot be reached: ask again later
             *     - `VIEWS_TLS`: Books and views cannot be reached: ask again later
             *     - `VIEWS_UNREACHABLE`: Books and views cannot be reached: ask again later
             */
            503: {
                headers: {
                    /** @description After how many seconds to ask again, where that is known */
                    "Retry-After"?: string;
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": {
                        /** @constant */
                        status?: 503;
                        /**
                         * @description What happened, for programs; it never changes
                         * @example LOG_ACCESS_DENIED
                         * @enum {unknown}
                         */
                        code?: "LOG_ACCESS_DENIED" | "LOG_BUSY" | "LOG_TIMEOUT" | "LOG_TLS" | "LOG_UNREACHABLE" | "SERVICE_STORE_ACCESS_DENIED" | "SERVICE_STORE_BUSY" | "SERVICE_STORE_TLS" | "SERVICE_STORE_UNREACHABLE" | "VIEWS_ACCESS_DENIED" | "VIEWS_BEHIND" | "VIEWS_BUSY" | "VIEWS_TLS" | "VIEWS_UNREACHABLE";
                    } & components["schemas"]["Problem"];
                };
            };
        };
    };
    parkedList: {
        parameters: {
            query?: {
                /** @description At most so many items */
                limit?: number;
                /** @description The `next` of the page before; left out for the first page */
                after?: string;
            };
            header?: {
                /** @description The `position` of an earlier answer: waits until what follows from it can be read, at most 2 s */
                "X-Read-After"?: string;
            };
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description Accounts that could not be assessed, and why */
            200: {
                headers: {
                    /** @description What `If-None-Match` names to be told only what has changed */
                    ETag?: string;
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["ParkedPage"];
                };
            };
            304: components["responses"]["NotModified"];
            400: components["responses"]["BadRequest"];
            401: components["responses"]["Unauthorized"];
            403: components["responses"]["Forbidden"];
            429: components["responses"]["TooManyRequests"];
            500: components["responses"]["InternalServerError"];
            /**
             * @description Service Unavailable
             *
             *     - `LOG_ACCESS_DENIED`: The event log cannot be reached: send the same again later
             *     - `LOG_BUSY`: The event log cannot be reached: send the same again later
             *     - `LOG_TIMEOUT`: The event log did not answer in time: send the same again, it is recorded once
             *     - `LOG_TLS`: The event log cannot be reached: send the same again later
             *     - `LOG_UNREACHABLE`: The event log cannot be reached: send the same again later
             *     - `SERVICE_STORE_ACCESS_DENIED`: Keys and webhooks cannot be reached: ask again later
             *     - `SERVICE_STORE_BUSY`: Keys and webhooks are being written: try again
             *     - `SERVICE_STORE_TLS`: Keys and webhooks cannot be reached: ask again later
             *     - `SERVICE_STORE_UNREACHABLE`: Keys and webhooks cannot be reached: ask again later
             *     - `VIEWS_ACCESS_DENIED`: Books and views cannot be reached: ask again later
             *     - `VIEWS_BEHIND`: Books and views have not come that far yet: see Retry-After
             *     - `VIEWS_BUSY`: Books and views cannot be reached: ask again later
             *     - `VIEWS_TLS`: Books and views cannot be reached: ask again later
             *     - `VIEWS_UNREACHABLE`: Books and views cannot be reached: ask again later
             */
            503: {
                headers: {
                    /** @description After how many seconds to ask again, where that is known */
                    "Retry-After"?: string;
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": {
                        /** @constant */
                        status?: 503;
                        /**
                         * @description What happened, for programs; it never changes
                         * @example LOG_ACCESS_DENIED
                         * @enum {unknown}
                         */
                        code?: "LOG_ACCESS_DENIED" | "LOG_BUSY" | "LOG_TIMEOUT" | "LOG_TLS" | "LOG_UNREACHABLE" | "SERVICE_STORE_ACCESS_DENIED" | "SERVICE_STORE_BUSY" | "SERVICE_STORE_TLS" | "SERVICE_STORE_UNREACHABLE" | "VIEWS_ACCESS_DENIED" | "VIEWS_BEHIND" | "VIEWS_BUSY" | "VIEWS_TLS" | "VIEWS_UNREACHABLE";
                    } & components["schemas"]["Problem"];
                };
            };
        };
    };
    parkedRetry: {
        parameters: {
            query?: never;
            header?: {
                /** @description The `position` of an earlier answer: waits until what follows from it can be read, at most 2 s */
                "X-Read-After"?: string;
            };
            path: {
                /**
                 * @description The account
                 * @example alice
                 */
                accountId: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description It has been tried */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["RetryAnswer"];
                };
            };
            /** @description It will be: the bookkeeper is behind */
            202: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["RetryAnswer"];
                };
            };
            400: components["responses"]["BadRequest"];
            401: components["responses"]["Unauthorized"];
            403: components["responses"]["Forbidden"];
            /**
             * @description Conflict
             *
             *     - `NOT_PARKED`: The account has no need to be retried
             */
            409: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": {
                        /** @constant */
                        status?: 409;
                        /**
                         * @description What happened, for programs; it never changes
                         * @example NOT_PARKED
                         * @enum {unknown}
                         */
                        code?: "NOT_PARKED";
                    } & components["schemas"]["Problem"];
                };
            };
            /**
             * @description Payload Too Large
             *
             *     - `EVENT_TOO_LARGE`: The behaviour is larger than an event may be
             */
            413: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": {
                        /** @constant */
                        status?: 413;
                        /**
                         * @description What happened, for programs; it never changes
                         * @example EVENT_TOO_LARGE
                         * @enum {unknown}
                         */
                        code?: "EVENT_TOO_LARGE";
                    } & components["schemas"]["Problem"];
                };
            };
            429: components["responses"]["TooManyRequests"];
            500: components["responses"]["InternalServerError"];
            /**
             * @description Service Unavailable
             *
             *     - `CONFLICT`: The account keeps changing: send it again later
             *     - `LOG_ACCESS_DENIED`: The event log cannot be reached: send the same again later
             *     - `LOG_BUSY`: The event log cannot be reached: send the same again later
             *     - `LOG_CLOSED`: The service is ending
             *     - `LOG_READ_ONLY`: The event log may not be written
             *     - `LOG_TIMEOUT`: The event log did not answer in time: send the same again, it is recorded once
             *     - `LOG_TLS`: The event log cannot be reached: send the same again later
             *     - `LOG_UNREACHABLE`: The event log cannot be reached: send the same again later
             *     - `OVERLOADED`: Too much is waiting: send it again later
             *     - `SERVICE_STORE_ACCESS_DENIED`: Keys and webhooks cannot be reached: ask again later
             *     - `SERVICE_STORE_BUSY`: Keys and webhooks are being written: try again
             *     - `SERVICE_STORE_TLS`: Keys and webhooks cannot be reached: ask again later
             *     - `SERVICE_STORE_UNREACHABLE`: Keys and webhooks cannot be reached: ask again later
             *     - `VIEWS_ACCESS_DENIED`: Books and views cannot be reached: ask again later
             *     - `VIEWS_BEHIND`: Books and views have not come that far yet: see Retry-After
             *     - `VIEWS_BUSY`: Books and views cannot be reached: ask again later
             *     - `VIEWS_TLS`: Books and views cannot be reached: ask again later
             *     - `VIEWS_UNREACHABLE`: Books and views cannot be reached: ask again later
             */
            503: {
                headers: {
                    /** @description After how many seconds to ask again, where that is known */
                    "Retry-After"?: string;
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": {
                        /** @constant */
                        status?: 503;
                        /**
                         * @description What happened, for programs; it never changes
                         * @example CONFLICT
                         * @enum {unknown}
                         */
                        code?: "CONFLICT" | "LOG_ACCESS_DENIED" | "LOG_BUSY" | "LOG_CLOSED" | "LOG_READ_ONLY" | "LOG_TIMEOUT" | "LOG_TLS" | "LOG_UNREACHABLE" | "OVERLOADED" | "SERVICE_STORE_ACCESS_DENIED" | "SERVICE_STORE_BUSY" | "SERVICE_STORE_TLS" | "SERVICE_STORE_UNREACHABLE" | "VIEWS_ACCESS_DENIED" | "VIEWS_BEHIND" | "VIEWS_BUSY" | "VIEWS_TLS" | "VIEWS_UNREACHABLE";
                    } & components["schemas"]["Problem"];
                };
            };
            /**
             * @description Insufficient Storage
             *
             *     - `LOG_FULL`: There is no room for more; what was acknowledged is safe
             */
            507: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": {
                        /** @constant */
                        status?: 507;
                        /**
                         * @description What happened, for programs; it never changes
                         * @example LOG_FULL
                         * @enum {unknown}
                         */
                        code?: "LOG_FULL";
                    } & components["schemas"]["Problem"];
                };
            };
        };
    };
    calendarGet: {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description Last closed day, open day, open cycle, what is owed */
            200: {
                headers: {
                    /** @description What `If-None-Match` names to be told only what has changed */
                    ETag?: string;
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["CalendarAnswer"];
                };
            };
            304: components["responses"]["NotModified"];
            400: components["responses"]["BadRequest"];
            401: components["responses"]["Unauthorized"];
            403: components["responses"]["Forbidden"];
            429: components["responses"]["TooManyRequests"];
            500: components["responses"]["InternalServerError"];
            503: components["responses"]["ServiceUnavailable"];
        };
    };
    calendarClose: {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["DayRequest"];
            };
        };
        responses: {
            /** @description What follows from it can be read */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["CalendarAnswer"];
                };
            };
            /** @description What follows is being concluded */
            202: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["CalendarAnswer"];
                };
            };
            /**
             * @description Bad Request
             *
             *     - `INVALID_JSON`: The body is not JSON
             *     - `INVALID_UTF8`: The body is not UTF-8
             *     - `MALFORMED`: Something in path, query, headers or body is wrong: `errors` says what and where
             *     - `NOT_A_DATE`: The date is not an existing one, written YYYY-MM-DD
             */
            400: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": {
                        /** @constant */
                        status?: 400;
                        /**
                         * @description What happened, for programs; it never changes
                         * @example INVALID_JSON
                         * @enum {unknown}
                         */
                        code?: "INVALID_JSON" | "INVALID_UTF8" | "MALFORMED" | "NOT_A_DATE";
                    } & components["schemas"]["Problem"];
                };
            };
            401: components["responses"]["Unauthorized"];
            403: components["responses"]["Forbidden"];
            /**
             * @description Conflict
             *
             *     - `CYCLE_OWED`: A cycle must be opened before this day is closed
             *     - `DAY_NOT_OVER`: A day can be closed when it is over
             */
            409: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": {
                        /** @constant */
                        status?: 409;
                        /**
                         * @description What happened, for programs; it never changes
                         * @example CYCLE_OWED
                         * @enum {unknown}
                         */
                        code?: "CYCLE_OWED" | "DAY_NOT_OVER";
                    } & components["schemas"]["Problem"];
                };
            };
            /**
             * @description Payload Too Large
             *
             *     - `BODY_TOO_LARGE`: The body takes more bytes than this operation reads
             *     - `EVENT_TOO_LARGE`: The behaviour is larger than an event may be
             */
            413: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": {
                        /** @constant */
                        status?: 413;
                        /**
                         * @description What happened, for programs; it never changes
                         * @example BODY_TOO_LARGE
                         * @enum {unknown}
                         */
                        code?: "BODY_TOO_LARGE" | "EVENT_TOO_LARGE";
                    } & components["schemas"]["Problem"];
                };
            };
            /**
             * @description Unsupported Media Type
             *
             *     - `UNSUPPORTED_MEDIA_TYPE`: This media type is not read here
             */
            415: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": {
                        /** @constant */
                        status?: 415;
                        /**
                         * @description What happened, for programs; it never changes
                         * @example UNSUPPORTED_MEDIA_TYPE
                         * @enum {unknown}
                         */
                        code?: "UNSUPPORTED_MEDIA_TYPE";
                    } & components["schemas"]["Problem"];
                };
            };
            429: components["responses"]["TooManyRequests"];
            500: components["responses"]["InternalServerError"];
            /**
             * @description Service Unavailable
             *
             *     - `CONFLICT`: The account keeps changing: send it again later
             *     - `LOG_ACCESS_DENIED`: The event log cannot be reached: send the same again later
             *     - `LOG_BUSY`: The event log cannot be reached: send the same again later
             *     - `LOG_CLOSED`: The service is ending
             *     - `LOG_READ_ONLY`: The event log may not be written
             *     - `LOG_TIMEOUT`: The event log did not answer in time: send the same again, it is recorded once
             *     - `LOG_TLS`: The event log cannot be reached: send the same again later
             *     - `LOG_UNREACHABLE`: The event log cannot be reached: send the same again later
             *     - `OVERLOADED`: Too much is waiting: send it again later
             *     - `SERVICE_STORE_ACCESS_DENIED`: Keys and webhooks cannot be reached: ask again later
             *     - `SERVICE_STORE_BUSY`: Keys and webhooks are being written: try again
             *     - `SERVICE_STORE_TLS`: Keys and webhooks cannot be reached: ask again later
             *     - `SERVICE_STORE_UNREACHABLE`: Keys and webhooks cannot be reached: ask again later
             *     - `VIEWS_ACCESS_DENIED`: Books and views cannot be reached: ask again later
             *     - `VIEWS_BUSY`: Books and views cannot be reached: ask again later
             *     - `VIEWS_TLS`: Books and views cannot be reached: ask again later
             *     - `VIEWS_UNREACHABLE`: Books and views cannot be reached: ask again later
             */
            503: {
                headers: {
                    /** @description After how many seconds to ask again, where that is known */
                    "Retry-After"?: string;
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": {
                        /** @constant */
                        status?: 503;
                        /**
                         * @description What happened, for programs; it never changes
                         * @example CONFLICT
                         * @enum {unknown}
                         */
                        code?: "CONFLICT" | "LOG_ACCESS_DENIED" | "LOG_BUSY" | "LOG_CLOSED" | "LOG_READ_ONLY" | "LOG_TIMEOUT" | "LOG_TLS" | "LOG_UNREACHABLE" | "OVERLOADED" | "SERVICE_STORE_ACCESS_DENIED" | "SERVICE_STORE_BUSY" | "SERVICE_STORE_TLS" | "SERVICE_STORE_UNREACHABLE" | "VIEWS_ACCESS_DENIED" | "VIEWS_BUSY" | "VIEWS_TLS" | "VIEWS_UNREACHABLE";
                    } & components["schemas"]["Problem"];
                };
            };
            /**
             * @description Insufficient Storage
             *
             *     - `LOG_FULL`: There is no room for more; what was acknowledged is safe
             */
            507: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": {
                        /** @constant */
                        status?: 507;
                        /**
                         * @description What happened, for programs; it never changes
                         * @example LOG_FULL
                         * @enum {unknown}
                         */
                        code?: "LOG_FULL";
                    } & components["schemas"]["Problem"];
                };
            };
        };
    };
    scorecardsList: {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description Every version of the scorecard, and the cycles opened with it */
            200: {
                headers: {
                    /** @description What `If-None-Match` names to be told only what has changed */
                    ETag?: string;
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["ScorecardsAnswer"];
                };
            };
            304: components["responses"]["NotModified"];
            400: components["responses"]["BadRequest"];
            401: components["responses"]["Unauthorized"];
            403: components["responses"]["Forbidden"];
            429: components["responses"]["TooManyRequests"];
            500: components["responses"]["InternalServerError"];
            503: components["responses"]["ServiceUnavailable"];
        };
    };
    scorecardsOne: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                /**
                 * @description The version of the scorecard
                 * @example v2
                 */
                version: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description One version with all its content */
            200: {
                headers: {
                    /** @description What `If-None-Match` names to be told only what has changed */
                    ETag?: string;
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["ScorecardInFullAnswer"];
                };
            };
            304: components["responses"]["NotModified"];
            400: components["responses"]["BadRequest"];
            401: components["responses"]["Unauthorized"];
            403: components["responses"]["Forbidden"];
            /**
             * @description Not Found
             *
             *     - `UNKNOWN_SCORECARD`: There is no such version of the scorecard
             */
            404: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": {
                        /** @constant */
                        status?: 404;
                        /**
                         * @description What happened, for programs; it never changes
                         * @example UNKNOWN_SCORECARD
                         * @enum {unknown}
                         */
                        code?: "UNKNOWN_SCORECARD";
                    } & components["schemas"]["Problem"];
                };
            };
            429: components["responses"]["TooManyRequests"];
            500: components["responses"]["InternalServerError"];
            503: components["responses"]["ServiceUnavailable"];
        };
    };
    scorecardsDraft: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                /**
                 * @description The version of the scorecard
                 * @example v2
                 */
                version: string;
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["Scorecard"];
            };
        };
        responses: {
            /** @description It is drafted */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["ScorecardAnswer"];
                };
            };
            /**
             * @description Bad Request
             *
             *     - `INVALID_JSON`: The body is not JSON
             *     - `INVALID_UTF8`: The body is not UTF-8
             *     - `MALFORMED`: Something in path, query, headers or body is wrong: `errors` says what and where
             */
            400: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": {
                        /** @constant */
                        status?: 400;
                        /**
                         * @description What happened, for programs; it never changes
                         * @example INVALID_JSON
                         * @enum {unknown}
                         */
                        code?: "INVALID_JSON" | "INVALID_UTF8" | "MALFORMED";
                    } & components["schemas"]["Problem"];
                };
            };
            401: components["responses"]["Unauthorized"];
            403: components["responses"]["Forbidden"];
            /**
             * @description Conflict
             *
             *     - `SCORECARD_COMMITTED`: The version is committed with other content: draft another one
             *     - `TOO_MANY_SCORECARDS`: There are as many versions as may be
             */
            409: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": {
                        /** @constant */
                        status?: 409;
                        /**
                         * @description What happened, for programs; it never changes
                         * @example SCORECARD_COMMITTED
                         * @enum {unknown}
                         */
                        code?: "SCORECARD_COMMITTED" | "TOO_MANY_SCORECARDS";
                    } & components["schemas"]["Problem"];
                };
            };
            /**
             * @description Payload Too Large
             *
             *     - `BODY_TOO_LARGE`: The body takes more bytes than this operation reads
             *     - `EVENT_TOO_LARGE`: The behaviour is larger than an event may be
             */
            413: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": {
                        /** @constant */
                        status?: 413;
                        /**
                         * @description What happened, for programs; it never changes
                         * @example BODY_TOO_LARGE
                         * @enum {unknown}
                         */
                        code?: "BODY_TOO_LARGE" | "EVENT_TOO_LARGE";
                    } & components["schemas"]["Problem"];
                };
            };
            /**
             * @description Unsupported Media Type
             *
             *     - `UNSUPPORTED_MEDIA_TYPE`: This media type is not read here
             */
            415: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": {
                        /** @constant */
                        status?: 415;
                        /**
                         * @description What happened, for programs; it never changes
                         * @example UNSUPPORTED_MEDIA_TYPE
                         * @enum {unknown}
                         */
                        code?: "UNSUPPORTED_MEDIA_TYPE";
                    } & components["schemas"]["Problem"];
                };
            };
            429: components["responses"]["TooManyRequests"];
            500: components["responses"]["InternalServerError"];
            /**
             * @description Service Unavailable
             *
             *     - `CONFLICT`: The account keeps changing: send it again later
             *     - `LOG_ACCESS_DENIED`: The event log cannot be reached: send the same again later
             *     - `LOG_BUSY`: The event log cannot be reached: send the same again later
             *     - `LOG_CLOSED`: The service is ending
             *     - `LOG_READ_ONLY`: The event log may not be written
             *     - `LOG_TIMEOUT`: The event log did not answer in time: send the same again, it is recorded once
             *     - `LOG_TLS`: The event log cannot be reached: send the same again later
             *     - `LOG_UNREACHABLE`: The event log cannot be reached: send the same again later
             *     - `OVERLOADED`: Too much is waiting: send it again later
             *     - `SERVICE_STORE_ACCESS_DENIED`: Keys and webhooks cannot be reached: ask again later
             *     - `SERVICE_STORE_BUSY`: Keys and webhooks are being written: try again
             *     - `SERVICE_STORE_TLS`: Keys and webhooks cannot be reached: ask again later
             *     - `SERVICE_STORE_UNREACHABLE`: Keys and webhooks cannot be reached: ask again later
             *     - `VIEWS_ACCESS_DENIED`: Books and views cannot be reached: ask again later
             *     - `VIEWS_BUSY`: Books and views cannot be reached: ask again later
             *     - `VIEWS_TLS`: Books and views cannot be reached: ask again later
             *     - `VIEWS_UNREACHABLE`: Books and views cannot be reached: ask again later
             */
            503: {
                headers: {
                    /** @description After how many seconds to ask again, where that is known */
                    "Retry-After"?: string;
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": {
                        /** @constant */
                        status?: 503;
                        /**
                         * @description What happened, for programs; it never changes
                         * @example CONFLICT
                         * @enum {unknown}
                         */
                        code?: "CONFLICT" | "LOG_ACCESS_DENIED" | "LOG_BUSY" | "LOG_CLOSED" | "LOG_READ_ONLY" | "LOG_TIMEOUT" | "LOG_TLS" | "LOG_UNREACHABLE" | "OVERLOADED" | "SERVICE_STORE_ACCESS_DENIED" | "SERVICE_STORE_BUSY" | "SERVICE_STORE_TLS" | "SERVICE_STORE_UNREACHABLE" | "VIEWS_ACCESS_DENIED" | "VIEWS_BUSY" | "VIEWS_TLS" | "VIEWS_UNREACHABLE";
                    } & components["schemas"]["Problem"];
                };
            };
            /**
             * @description Insufficient Storage
             *
             *     - `LOG_FULL`: There is no room for more; what was acknowledged is safe
             */
            507: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": {
                        /** @constant */
                        status?: 507;
                        /**
                         * @description What happened, for programs; it never changes
                         * @example LOG_FULL
                         * @enum {unknown}
                         */
                        code?: "LOG_FULL";
                    } & components["schemas"]["Problem"];
                };
            };
        };
    };
    scorecardsCommit: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                /**
                 * @description The version of the scorecard
                 * @example v2
                 */
                version: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description It is committed */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["ScorecardAnswer"];
                };
            };
            400: components["responses"]["BadRequest"];
            401: components["responses"]["Unauthorized"];
            403: components["responses"]["Forbidden"];
            /**
             * @description Not Found
             *
             *     - `UNKNOWN_SCORECARD`: There is no such version of the scorecard
             */
            404: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": {
                        /** @constant */
                        status?: 404;
                        /**
                         * @description What happened, for programs; it never changes
                         * @example UNKNOWN_SCORECARD
                         * @enum {unknown}
                         */
                        code?: "UNKNOWN_SCORECARD";
                    } & components["schemas"]["Problem"];
                };
            };
            /**
             * @description Payload Too Large
             *
             *     - `EVENT_TOO_LARGE`: The behaviour is larger than an event may be
             */
            413: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": {
                        /** @constant */
                        status?: 413;
                        /**
                         * @description What happened, for programs; it never changes
                         * @example EVENT_TOO_LARGE
                         * @enum {unknown}
                         */
                        code?: "EVENT_TOO_LARGE";
                    } & components["schemas"]["Problem"];
                };
            };
            429: components["responses"]["TooManyRequests"];
            500: components["responses"]["InternalServerError"];
            /**
             * @description Service Unavailable
             *
             *     - `CONFLICT`: The account keeps changing: send it again later
             *     - `LOG_ACCESS_DENIED`: The event log cannot be reached: send the same again later
             *     - `LOG_BUSY`: The event log cannot be reached: send the same again later
             *     - `LOG_CLOSED`: The service is ending
             *     - `LOG_READ_ONLY`: The event log may not be written
             *     - `LOG_TIMEOUT`: The event log did not answer in time: send the same again, it is recorded once
             *     - `LOG_TLS`: The event log cannot be reached: send the same again later
             *     - `LOG_UNREACHABLE`: The event log cannot be reached: send the same again later
             *     - `OVERLOADED`: Too much is waiting: send it again later
             *     - `SERVICE_STORE_ACCESS_DENIED`: Keys and webhooks cannot be reached: ask again later
             *     - `SERVICE_STORE_BUSY`: Keys and webhooks are being written: try again
             *     - `SERVICE_STORE_TLS`: Keys and webhooks cannot be reached: ask again later
             *     - `SERVICE_STORE_UNREACHABLE`: Keys and webhooks cannot be reached: ask again later
             *     - `VIEWS_ACCESS_DENIED`: Books and views cannot be reached: ask again later
             *     - `VIEWS_BUSY`: Books and views cannot be reached: ask again later
             *     - `VIEWS_TLS`: Books and views cannot be reached: ask again later
             *     - `VIEWS_UNREACHABLE`: Books and views cannot be reached: ask again later
             */
            503: {
                headers: {
                    /** @description After how many seconds to ask again, where that is known */
                    "Retry-After"?: string;
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": {
                        /** @constant */
                        status?: 503;
                        /**
                         * @description What happened, for programs; it never changes
                         * @example CONFLICT
                         * @enum {unknown}
                         */
                        code?: "CONFLICT" | "LOG_ACCESS_DENIED" | "LOG_BUSY" | "LOG_CLOSED" | "LOG_READ_ONLY" | "LOG_TIMEOUT" | "LOG_TLS" | "LOG_UNREACHABLE" | "OVERLOADED" | "SERVICE_STORE_ACCESS_DENIED" | "SERVICE_STORE_BUSY" | "SERVICE_STORE_TLS" | "SERVICE_STORE_UNREACHABLE" | "VIEWS_ACCESS_DENIED" | "VIEWS_BUSY" | "VIEWS_TLS" | "VIEWS_UNREACHABLE";
                    } & components["schemas"]["Problem"];
                };
            };
            /**
             * @description Insufficient Storage
             *
             *     - `LOG_FULL`: There is no room for more; what was acknowledged is safe
             */
            507: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": {
                        /** @constant */
                        status?: 507;
                        /**
                         * @description What happened, for programs; it never changes
                         * @example LOG_FULL
                         * @enum {unknown}
                         */
                        code?: "LOG_FULL";
                    } & components["schemas"]["Problem"];
                };
            };
        };
    };
    scorecardsActivate: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                /**
                 * @description The version of the scorecard
                 * @example v2
                 */
                version: string;
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["ActivationRequest"];
            };
        };
        responses: {
            /** @description It is active from that cycle on */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["ScorecardAnswer"];
                };
            };
            /**
             * @description Bad Request
             *
             *     - `INVALID_JSON`: The body is not JSON
             *     - `INVALID_UTF8`: The body is not UTF-8
             *     - `MALFORMED`: Something in path, query, headers or body is wrong: `errors` says what and where
             */
            400: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": {
                        /** @constant */
                        status?: 400;
                        /**
                         * @description What happened, for programs; it never changes
                         * @example INVALID_JSON
                         * @enum {unknown}
                         */
                        code?: "INVALID_JSON" | "INVALID_UTF8" | "MALFORMED";
                    } & components["schemas"]["Problem"];
                };
            };
            401: components["responses"]["Unauthorized"];
            403: components["responses"]["Forbidden"];
            /**
             * @description Not Found
             *
             *     - `UNKNOWN_SCORECARD`: There is no such version of the scorecard
             */
            404: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": {
                        /** @constant */
                        status?: 404;
                        /**
                         * @description What happened, for programs; it never changes
                         * @example UNKNOWN_SCORECARD
                         * @enum {unknown}
                         */
                        code?: "UNKNOWN_SCORECARD";
                    } & components["schemas"]["Problem"];
                };
            };
            /**
             * @description Conflict
             *
             *     - `ACTIVATION_PLANNED`: Another activation is planned for a later cycle: first take that back
             *     - `CYCLE_OPENED`: The cycle has been opened: take a later one
             *     - `SCORECARD_NOT_COMMITTED`: The version is a draft: commit it first
             */
            409: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": {
                        /** @constant */
                        status?: 409;
                        /**
                         * @description What happened, for programs; it never changes
                         * @example ACTIVATION_PLANNED
                         * @enum {unknown}
                         */
                        code?: "ACTIVATION_PLANNED" | "CYCLE_OPENED" | "SCORECARD_NOT_COMMITTED";
                    } & components["schemas"]["Problem"];
                };
            };
            /**
             * @description Payload Too Large
             *
             *     - `BODY_TOO_LARGE`: The body takes more bytes than this operation reads
             *     - `EVENT_TOO_LARGE`: The behaviour is larger than an event may be
             */
            413: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": {
                        /** @constant */
                        status?: 413;
                        /**
                         * @description What happened, for programs; it never changes
                         * @example BODY_TOO_LARGE
                         * @enum {unknown}
                         */
                        code?: "BODY_TOO_LARGE" | "EVENT_TOO_LARGE";
                    } & components["schemas"]["Problem"];
                };
            };
            /**
             * @description Unsupported Media Type
             *
             *     - `UNSUPPORTED_MEDIA_TYPE`: This media type is not read here
             */
            415: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": {
                        /** @constant */
                        status?: 415;
                        /**
                         * @description What happened, for programs; it never changes
                         * @example UNSUPPORTED_MEDIA_TYPE
                         * @enum {unknown}
                         */
                        code?: "UNSUPPORTED_MEDIA_TYPE";
                    } & components["schemas"]["Problem"];
                };
            };
            429: components["responses"]["TooManyRequests"];
            500: components["responses"]["InternalServerError"];
            /**
             * @description Service Unavailable
             *
             *     - `CONFLICT`: The account keeps changing: send it again later
             *     - `LOG_ACCESS_DENIED`: The event log cannot be reached: send the same again later
             *     - `LOG_BUSY`: The event log cannot be reached: send the same again later
             *     - `LOG_CLOSED`: The service is ending
             *     - `LOG_READ_ONLY`: The event log may not be written
             *     - `LOG_TIMEOUT`: The event log did not answer in time: send the same again, it is recorded once
             *     - `LOG_TLS`: The event log cannot be reached: send the same again later
             *     - `LOG_UNREACHABLE`: The event log cannot be reached: send the same again later
             *     - `OVERLOADED`: Too much is waiting: send it again later
             *     - `SERVICE_STORE_ACCESS_DENIED`: Keys and webhooks cannot be reached: ask again later
             *     - `SERVICE_STORE_BUSY`: Keys and webhooks are being written: try again
             *     - `SERVICE_STORE_TLS`: Keys and webhooks cannot be reached: ask again later
             *     - `SERVICE_STORE_UNREACHABLE`: Keys and webhooks cannot be reached: ask again later
             *     - `VIEWS_ACCESS_DENIED`: Books and views cannot be reached: ask again later
             *     - `VIEWS_BUSY`: Books and views cannot be reached: ask again later
             *     - `VIEWS_TLS`: Books and views cannot be reached: ask again later
             *     - `VIEWS_UNREACHABLE`: Books and views cannot be reached: ask again later
             */
            503: {
                headers: {
                    /** @description After how many seconds to ask again, where that is known */
                    "Retry-After"?: string;
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": {
                        /** @constant */
                        status?: 503;
                        /**
                         * @description What happened, for programs; it never changes
                         * @example CONFLICT
                         * @enum {unknown}
                         */
                        code?: "CONFLICT" | "LOG_ACCESS_DENIED" | "LOG_BUSY" | "LOG_CLOSED" | "LOG_READ_ONLY" | "LOG_TIMEOUT" | "LOG_TLS" | "LOG_UNREACHABLE" | "OVERLOADED" | "SERVICE_STORE_ACCESS_DENIED" | "SERVICE_STORE_BUSY" | "SERVICE_STORE_TLS" | "SERVICE_STORE_UNREACHABLE" | "VIEWS_ACCESS_DENIED" | "VIEWS_BUSY" | "VIEWS_TLS" | "VIEWS_UNREACHABLE";
                    } & components["schemas"]["Problem"];
                };
            };
            /**
             * @description Insufficient Storage
             *
             *     - `LOG_FULL`: There is no room for more; what was acknowledged is safe
             */
            507: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": {
                        /** @constant */
                        status?: 507;
                        /**
                         * @description What happened, for programs; it never changes
                         * @example LOG_FULL
                         * @enum {unknown}
                         */
                        code?: "LOG_FULL";
                    } & components["schemas"]["Problem"];
                };
            };
        };
    };
    accountAuditReplay: {
        parameters: {
            query?: {
                /** @description At most so many items */
                limit?: number;
                /** @description The `next` of the page before; left out for the first page */
                after?: string;
                /** @description Facts that occurred up to the end of this day; left out: all */
                until?: string;
                /** @description Facts that had been recorded by this instant; left out: all */
                knownAt?: string;
                /** @description A version of the scorecard, a draft or not: all cycles are gone through under it besides */
                scorecard?: string;
            };
            header?: never;
            path: {
                /**
                 * @description The account
                 * @example alice
                 */
                accountId: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description Goes through an account’s history again, step by step, and judges what was published */
            200: {
                headers: {
                    /** @description What `If-None-Match` names to be told only what has changed */
                    ETag?: string;
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["AccountReplayAnswer"];
                };
            };
            304: components["responses"]["NotModified"];
            400: components["responses"]["BadRequest"];
            401: components["responses"]["Unauthorized"];
            403: components["responses"]["Forbidden"];
            /**
             * @description Not Found
             *
             *     - `UNKNOWN_ACCOUNT`: Nothing has been recorded of this account
             *     - `UNKNOWN_SCORECARD`: There is no such version of the scorecard
             */
            404: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": {
                        /** @constant */
                        status?: 404;
                        /**
                         * @description What happened, for programs; it never changes
                         * @example UNKNOWN_ACCOUNT
                         * @enum {unknown}
                         */
                        code?: "UNKNOWN_ACCOUNT" | "UNKNOWN_SCORECARD";
                    } & components["schemas"]["Problem"];
                };
            };
            429: components["responses"]["TooManyRequests"];
            500: components["responses"]["InternalServerError"];
            /**
             * @description Service Unavailable
             *
             *     - `LOG_ACCESS_DENIED`: The event log cannot be reached: send the same again later
             *     - `LOG_BUSY`: The event log cannot be reached: send the same again later
             *     - `LOG_TIMEOUT`: The event log did not answer in time: send the same again, it is recorded once
             *     - `LOG_TLS`: The event log cannot be reached: send the same again later
             *     - `LOG_UNREACHABLE`: The event log cannot be reached: send the same again later
             *     - `OVERLOADED`: Too much is waiting: send it again later
             *     - `SERVICE_STORE_ACCESS_DENIED`: Keys and webhooks cannot be reached: ask again later
             *     - `SERVICE_STORE_BUSY`: Keys and webhooks are being written: try again
             *     - `SERVICE_STORE_TLS`: Keys and webhooks cannot be reached: ask again later
             *     - `SERVICE_STORE_UNREACHABLE`: Keys and webhooks cannot be reached: ask again later
             *     - `VIEWS_ACCESS_DENIED`: Books and views cannot be reached: ask again later
             *     - `VIEWS_BUSY`: Books and views cannot be reached: ask again later
             *     - `VIEWS_TLS`: Books and views cannot be reached: ask again later
             *     - `VIEWS_UNREACHABLE`: Books and views cannot be reached: ask again later
             */
            503: {
                headers: {
                    /** @description After how many seconds to ask again, where that is known */
                    "Retry-After"?: string;
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": {
                        /** @constant */
                        status?: 503;
                        /**
                         * @description What happened, for programs; it never changes
                         * @example LOG_ACCESS_DENIED
                         * @enum {unknown}
                         */
                        code?: "LOG_ACCESS_DENIED" | "LOG_BUSY" | "LOG_TIMEOUT" | "LOG_TLS" | "LOG_UNREACHABLE" | "OVERLOADED" | "SERVICE_STORE_ACCESS_DENIED" | "SERVICE_STORE_BUSY" | "SERVICE_STORE_TLS" | "SERVICE_STORE_UNREACHABLE" | "VIEWS_ACCESS_DENIED" | "VIEWS_BUSY" | "VIEWS_TLS" | "VIEWS_UNREACHABLE";
                    } & components["schemas"]["Problem"];
                };
            };
        };
    };
    accountAuditBundle: {
        parameters: {
            query?: {
                /** @description The cycle; left out: the last one in which the account was published */
                cycle?: string;
            };
            header?: never;
            path: {
                /**
                 * @description The account
                 * @example alice
                 */
                accountId: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description Proof of a published score for a stranger: `abt verify` judges it offline */
            200: {
                headers: {
                    /** @description What `If-None-Match` names to be told only what has changed */
                    ETag?: string;
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["BundleAnswer"];
                };
            };
            304: components["responses"]["NotModified"];
            400: components["responses"]["BadRequest"];
            401: components["responses"]["Unauthorized"];
            403: components["responses"]["Forbidden"];
            /**
             * @description Not Found
             *
             *     - `NOT_PUBLISHED`: Nothing has been published of the account, or not in this cycle
             *     - `UNKNOWN_ACCOUNT`: Nothing has been recorded of this account
             *     - `UNKNOWN_CYCLE`: The cycle has not been published
             */
            404: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": {
                        /** @constant */
                        status?: 404;
                        /**
                         * @description What happened, for programs; it never changes
                         * @example NOT_PUBLISHED
                         * @enum {unknown}
                         */
                        code?: "NOT_PUBLISHED" | "UNKNOWN_ACCOUNT" | "UNKNOWN_CYCLE";
                    } & components["schemas"]["Problem"];
                };
            };
            /**
             * @description Conflict
             *
             *     - `AUDIT_BUSY`: Another audit of the whole book is running
             *     - `CYCLE_STILL_OPEN`: The scores of a cycle are still being published
             */
            409: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": {
                        /** @constant */
                        status?: 409;
                        /**
                         * @description What happened, for programs; it never changes
                         * @example AUDIT_BUSY
                         * @enum {unknown}
                         */
                        code?: "AUDIT_BUSY" | "CYCLE_STILL_OPEN";
                    } & components["schemas"]["Problem"];
                };
            };
            /**
             * @description Unprocessable Entity
             *
             *     - `BUNDLE_TOO_LARGE`: The record was computed from too many events
             */
            422: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": {
                        /** @constant */
                        status?: 422;
                        /**
                         * @description What happened, for programs; it never changes
                         * @example BUNDLE_TOO_LARGE
                         * @enum {unknown}
                         */
                        code?: "BUNDLE_TOO_LARGE";
                    } & components["schemas"]["Problem"];
                };
            };
            429: components["responses"]["TooManyRequests"];
            /**
             * @description Internal Server Error
             *
             *     - `INTERNAL`: A bug of ours, or damage; it has been logged
             *     - `NOT_PROVABLE`: The log does not add up to what it says
             */
            500: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": {
                        /** @constant */
                        status?: 500;
                        /**
                         * @description What happened, for programs; it never changes
                         * @example INTERNAL
                         * @enum {unknown}
                         */
                        code?: "INTERNAL" | "NOT_PROVABLE";
                    } & components["schemas"]["Problem"];
                };
            };
            503: components["responses"]["ServiceUnavailable"];
        };
    };
    bookAuditBegin: {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description Running: see `Location` */
            202: {
                headers: {
                    /** @description The path of the replay */
                    Location?: string;
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["ReplayAnswer"];
                };
            };
            400: components["responses"]["BadRequest"];
            401: components["responses"]["Unauthorized"];
            403: components["responses"]["Forbidden"];
            /**
             * @description Conflict
             *
             *     - `AUDIT_BUSY`: Another audit of the whole book is running
             */
            409: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": {
                        /** @constant */
                        status?: 409;
                        /**
                         * @description What happened, for programs; it never changes
                         * @example AUDIT_BUSY
                         * @enum {unknown}
                         */
                        code?: "AUDIT_BUSY";
                    } & components["schemas"]["Problem"];
                };
            };
            429: components["responses"]["TooManyRequests"];
            500: components["responses"]["InternalServerError"];
            503: components["responses"]["ServiceUnavailable"];
        };
    };
    bookAuditReplay: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                /**
                 * @description The id of the replay
                 * @example 0190f3c2-7d1e-7c3a-9b52-3f8a6d0c4e11
                 */
                id: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description How far a replay is, and its verdict once it is finished */
            200: {
                headers: {
                    /** @description What `If-None-Match` names to be told only what has changed */
                    ETag?: string;
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["ReplayAnswer"];
                };
            };
            304: components["responses"]["NotModified"];
            400: components["responses"]["BadRequest"];
            401: components["responses"]["Unauthorized"];
            403: components["responses"]["Forbidden"];
            /**
             * @description Not Found
             *
             *     - `UNKNOWN_REPLAY`: No such replay was begun since the service was started, or it is forgotten
             */
            404: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": {
                        /** @constant */
                        status?: 404;
                        /**
                         * @description What happened, for programs; it never changes
                         * @example UNKNOWN_REPLAY
                         * @enum {unknown}
                         */
                        code?: "UNKNOWN_REPLAY";
                    } & components["schemas"]["Problem"];
                };
            };
            429: components["responses"]["TooManyRequests"];
            500: components["responses"]["InternalServerError"];
            503: components["responses"]["ServiceUnavailable"];
        };
    };
    bookAuditIntegrity: {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description The check is over */
            200: {
                headers: {
                    /** @description What `If-None-Match` names to be told only what has changed */
                    ETag?: string;
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["IntegrityAnswer"];
                };
            };
            /** @description It is running: ask again */
            202: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["IntegrityAnswer"];
                };
            };
            304: components["responses"]["NotModified"];
            400: components["responses"]["BadRequest"];
            401: components["responses"]["Unauthorized"];
            403: components["responses"]["Forbidden"];
            /**
             * @description Conflict
             *
             *     - `AUDIT_BUSY`: Another audit of the whole book is running
             */
            409: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": {
                        /** @constant */
                        status?: 409;
                        /**
                         * @description What happened, for programs; it never changes
                         * @example AUDIT_BUSY
                         * @enum {unknown}
                         */
                        code?: "AUDIT_BUSY";
                    } & components["schemas"]["Problem"];
                };
            };
            429: components["responses"]["TooManyRequests"];
            500: components["responses"]["InternalServerError"];
            503: components["responses"]["ServiceUnavailable"];
        };
    };
}
