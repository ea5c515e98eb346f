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
        /** Latest score, band, restriction, streak and open defaults */
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
        get: operations["timelineCreditQueries"];
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
        /** The latest published score */
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
    "/v1/accounts/{accountId}/streak": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** How long everything due has been paid in time, and what broke it last */
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
    "/v1/audit/accounts/{accountId}/replay": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * Goes through an account’s history again, step by step, and judges what was published
         * @description With `until` and `knownAt` one looks back: as of a business date, as known at an instant. The verdict is over everything in any case.
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
             * @description Events between it and the end of the log
             * @example 0
             */
            behind: number;
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
            type: "PaymentDefaultOpened" | "PaymentDefaultEscalated" | "PaymentDefaultCured" | "PaymentDefaultExpired" | "PaymentDefaultVoided" | "OnTimeStreakStarted" | "OnTimeStreakMilestoneReached" | "OnTimeStreakBroken" | "OnTimeStreakRestored" | "RestrictionImposed" | "RestrictionLifted";
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
             * @description Why a default is void: nothing is left of it, or its course follows anew
             * @example restated
             * @enum {string}
             */
            because?: "unfounded" | "restated";
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
            type: "score.published" | "score.amended" | "default.opened" | "default.escalated" | "default.cured" | "default.expired" | "default.voided" | "restriction.imposed" | "restriction.lifted" | "streak.started" | "streak.milestone" | "streak.broken" | "streak.restored" | "cycle.closed" | "cycle.amended";
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
            types?: ("score.published" | "score.amended" | "default.opened" | "default.escalated" | "default.cured" | "default.expired" | "default.voided" | "restriction.imposed" | "restriction.lifted" | "streak.started" | "streak.milestone" | "streak.broken" | "streak.restored" | "cycle.closed" | "cycle.amended")[];
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
            types: ("score.published" | "score.amended" | "default.opened" | "default.escalated" | "default.cured" | "default.expired" | "default.voided" | "restriction.imposed" | "restriction.lifted" | "streak.started" | "streak.milestone" | "streak.broken" | "streak.restored" | "cycle.closed" | "cycle.amended")[];
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
            types: ("score.published" | "score.amended" | "default.opened" | "default.escalated" | "default.cured" | "default.expired" | "default.voided" | "restriction.imposed" | "restriction.lifted" | "streak.started" | "streak.milestone" | "streak.broken" | "streak.restored" | "cycle.closed" | "cycle.amended")[];
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
            type: "score.published" | "score.amended" | "default.opened" | "default.escalated" | "default.cured" | "default.expired" | "default.voided" | "restriction.imposed" | "restriction.lifted" | "streak.started" | "streak.milestone" | "streak.broken" | "streak.restored" | "cycle.closed" | "cycle.amended";
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
             * @example no regular income is on record
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
            unscored: "CLOSED" | "NO_REAL_NAME" | "NO_FACTS" | null;
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
        DefaultAnswer: {
            /**
             * @description The account
             * @example alice
             */
            accountId: string;
            /**
             * @description `obligation:{id}`, `bill:{id}` or `line:{id}`, and `#2` ... for a second one
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
            /** @description The on-time streak */
            streak: components["schemas"]["StreakAnswer"];
            /** @description The one opened last first */
            openDefaults: components["schemas"]["DefaultAnswer"][];
        };
        ObligationAnswer: {
            /**
             * @description `obligation:{id}` or `bill:{id}`
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
             * @description As of the open day
             * @example paidOnTime
             * @enum {string}
             */
            state: "due" | "overdue" | "paidOnTime" | "paidLate";
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
        CreditQueryAnswer: {
            /**
             * Format: uuid
             * @description The producer's id of it
             * @example b9f9b3a0-5c6e-4d9e-8f65-0a8b5b6f1c11
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
             * @description The queryId or applicationId
             * @example query-of-lender-1
             */
            reference: string;
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
        ScorePage: {
            /** @description In the order of the list */
            items: components["schemas"]["ScoreAnswer"][];
            /**
             * @description The `after` of the next page; null at the end
             * @example WyJjeWNsZXMiLCIyMDI2LTExIl0
             */
            next: string | null;
        };
        LineAnswer: {
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
             * @example no regular income is on record
             */
            text: string;
            /**
             * @description Points that the lines behind it leave; 0 where it is not about points
             * @example 30
             */
            lostPoints: number;
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
            unscored: "CLOSED" | "NO_REAL_NAME" | "NO_FACTS" | null;
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
            reasons: components["schemas"]["WeighedReasonAnswer"][];
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
            reasons: components["schemas"]["WeighedReasonAnswer"][];
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
        DefaultEntryAnswer: {
            /**
             * @description What was recorded
             * @example PaymentDefaultOpened
             * @enum {string}
             */
            type: "PaymentDefaultOpened" | "PaymentDefaultEscalated" | "PaymentDefaultCured" | "PaymentDefaultExpired" | "PaymentDefaultVoided";
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
             * @description Of a void: the facts no longer give it, or give another course, which follows; else null
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
             * @description `obligation:{id}`, `bill:{id}` or `line:{id}`, and `#2` ... for a second one
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
             * @description `line:{id}` of credit, or the category of a bill
             * @example line:card
             */
            owner: string;
            /** @description The one recorded first first */
            timeline: components["schemas"]["DefaultEntryAnswer"][];
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
        DifferenceAnswer: {
            /**
             * @description What does not agree
             * @example record
             * @enum {string}
             */
            where: "chain" | "tail" | "calendar" | "register" | "record" | "counts" | "root" | "conclusion" | "orphan" | "unreadable";
            /**
             * @description Of the event log
             * @example register-2026-11.0
             */
            stream: string;
            /**
             * @description In the stream, from 0
             * @example 3
             */
            revision: number;
            /**
             * @description RFC 6901, into what is compared; null where it is not a field
             * @example /score
             */
            pointer: string | null;
            /**
             * @description What stands there, of any type
             * @example 675
             */
            published: null | boolean | number | string | unknown[] | {
                [key: string]: unknown;
            };
            /**
             * @description What the facts give, of any type
             * @example 660
             */
            recomputed: null | boolean | number | string | unknown[] | {
                [key: string]: unknown;
            };
            /**
             * @description In words; the wording may change
             * @example the facts of alice give another record for 2026-11
             */
            because: string;
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
         * @description One behaviour as a producer reports it: one of 19 types
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
        Behaviour: components["schemas"]["AccountOpened"] | components["schemas"]["AccountClosed"] | components["schemas"]["RealNameVerified"] | components["schemas"]["CreditLineOpened"] | components["schemas"]["CreditLineClosed"] | components["schemas"]["ObligationDue"] | components["schemas"]["StatementIssued"] | components["schemas"]["RepaymentMade"] | components["schemas"]["RepaymentReversed"] | components["schemas"]["DelinquencyReported"] | components["schemas"]["DebtPositionReported"] | components["schemas"]["BillIssued"] | components["schemas"]["BillPaid"] | components["schemas"]["PurchaseMade"] | components["schemas"]["GoodsDelivered"] | components["schemas"]["ReceiptConfirmed"] | components["schemas"]["CreditQueried"] | components["schemas"]["CreditApplied"] | components["schemas"]["BehaviourVoided"];
        /**
         * @description One behaviour as a producer reports it: one of 19 types
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
        BehaviourItem: components["schemas"]["AccountOpenedItem"] | components["schemas"]["AccountClosedItem"] | components["schemas"]["RealNameVerifiedItem"] | components["schemas"]["CreditLineOpenedItem"] | components["schemas"]["CreditLineClosedItem"] | components["schemas"]["ObligationDueItem"] | components["schemas"]["StatementIssuedItem"] | components["schemas"]["RepaymentMadeItem"] | components["schemas"]["RepaymentReversedItem"] | components["schemas"]["DelinquencyReportedItem"] | components["schemas"]["DebtPositionReportedItem"] | components["schemas"]["BillIssuedItem"] | components["schemas"]["BillPaidItem"] | components["schemas"]["PurchaseMadeItem"] | components["schemas"]["GoodsDeliveredItem"] | components["schemas"]["ReceiptConfirmedItem"] | components["schemas"]["CreditQueriedItem"] | components["schemas"]["CreditAppliedItem"] | components["schemas"]["BehaviourVoidedItem"];
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
         * @description Forbidden
         *
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
                     * @example MISSING_SCOPE
                     * @enum {unknown}
                     */
                    code?: "MISSING_SCOPE";
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
export type StreakBreakAnswer = components['schemas']['StreakBreakAnswer'];
export type StreakAnswer = components['schemas']['StreakAnswer'];
export type DefaultAnswer = components['schemas']['DefaultAnswer'];
export type AccountAnswer = components['schemas']['AccountAnswer'];
export type ObligationAnswer = components['schemas']['ObligationAnswer'];
export type ObligationPage = components['schemas']['ObligationPage'];
export type BehaviourAnswer = components['schemas']['BehaviourAnswer'];
export type BehaviourPage = components['schemas']['BehaviourPage'];
export type CreditQueryAnswer = components['schemas']['CreditQueryAnswer'];
export type CreditQueryPage = components['schemas']['CreditQueryPage'];
export type ScorePage = components['schemas']['ScorePage'];
export type LineAnswer = components['schemas']['LineAnswer'];
export type PartAnswer = components['schemas']['PartAnswer'];
export type MovementAnswer = components['schemas']['MovementAnswer'];
export type ChargeAnswer = components['schemas']['ChargeAnswer'];
export type WeighedReasonAnswer = components['schemas']['WeighedReasonAnswer'];
export type StreakLengths = components['schemas']['StreakLengths'];
export type ScoreRecordAnswer = components['schemas']['ScoreRecordAnswer'];
export type ReasonsAnswer = components['schemas']['ReasonsAnswer'];
export type DefaultPage = components['schemas']['DefaultPage'];
export type DefaultEntryAnswer = components['schemas']['DefaultEntryAnswer'];
export type DefaultCourseAnswer = components['schemas']['DefaultCourseAnswer'];
export type BookedScoreAnswer = components['schemas']['BookedScoreAnswer'];
export type BookedScorePage = components['schemas']['BookedScorePage'];
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
export type DifferenceAnswer = components['schemas']['DifferenceAnswer'];
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
export type CreditLineOpened = components['schemas']['CreditLineOpened'];
export type CreditLineClosed = components['schemas']['CreditLineClosed'];
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
export type CreditQueried = components['schemas']['CreditQueried'];
export type CreditApplied = components['schemas']['CreditApplied'];
export type BehaviourVoided = components['schemas']['BehaviourVoided'];
export type AccountOpenedItem = components['schemas']['AccountOpenedItem'];
export type AccountClosedItem = components['schemas']['AccountClosedItem'];
export type RealNameVerifiedItem = components['schemas']['RealNameVerifiedItem'];
export type CreditLineOpenedItem = components['schemas']['CreditLineOpenedItem'];
export type CreditLineClosedItem = components['schemas']['CreditLineClosedItem'];
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
export type CreditQueriedItem = components['schemas']['CreditQueriedItem'];
export type CreditAppliedItem = components['schemas']['CreditAppliedItem'];
export type BehaviourVoidedItem = components['schemas']['BehaviourVoidedItem'];
export type AccountOpenedData = components['schemas']['AccountOpenedData'];
export type AccountClosedData = components['schemas']['AccountClosedData'];
export type RealNameVerifiedData = components['schemas']['RealNameVerifiedData'];
export type CreditLineOpenedData = components['schemas']['CreditLineOpenedData'];
export type CreditLineClosedData = components['schemas']['CreditLineClosedData'];
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
export type CreditQueriedData = components['schemas']['CreditQueriedData'];
export type CreditAppliedData = components['schemas']['CreditAppliedData'];
export type BehaviourVoidedData = components['schemas']['BehaviourVoidedData'];
export type Problem = components['schemas']['Problem'];
export type ProblemPlace = components['schemas']['ProblemPlace'];
export type BehaviourCloudEvent = components['schemas']['BehaviourCloudEvent'];
export type ResponseUnauthorized = components['responses']['Unauthorized'];
export type ResponseInternalServerError = components['responses']['InternalServerError'];
export type ResponseForbidden = components['responses']['Forbidden'];
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
            429: components["responses"]["TooManyRequests"];
            500: components["responses"]["InternalServerError"];
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
            429: components["responses"]["TooManyRequests"];
            500: components["responses"]["InternalServerError"];
            /** @description Status `unready`. */
            503: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["ReadyAnswer"];
                };
            };
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
            /**
             * @description Bad Request
             *
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
                         * @example MALFORMED
                         * @enum {unknown}
                         */
                        code?: "MALFORMED";
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
            429: components["responses"]["TooManyRequests"];
            500: components["responses"]["InternalServerError"];
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
             *     - `LOG_CLOSED`: The service is ending
             *     - `LOG_READ_ONLY`: The event log may not be written
             *     - `OVERLOADED`: Too much is waiting: send it again later
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
                        code?: "CONFLICT" | "LOG_CLOSED" | "LOG_READ_ONLY" | "OVERLOADED";
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
             *     - `LOG_CLOSED`: The service is ending
             *     - `LOG_READ_ONLY`: The event log may not be written
             *     - `OVERLOADED`: Too much is waiting: send it again later
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
                        code?: "CONFLICT" | "LOG_CLOSED" | "LOG_READ_ONLY" | "OVERLOADED";
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
                /** @description Only items of these types, separated by commas: of score.published, score.amended, default.opened, default.escalated, default.cured, default.expired, default.voided, restriction.imposed, restriction.lifted, streak.started, streak.milestone, streak.broken, streak.restored, cycle.closed, cycle.amended */
                types?: string;
                /** @description Only items of this account */
                account?: string;
                /** @description A position: what is behind it is told. `start` is the beginning of the log. Left out: what happens from now on. `Last-Event-ID` goes before it */
                after?: string;
            };
            header?: {
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
            /**
             * @description Bad Request
             *
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
                         * @example MALFORMED
                         * @enum {unknown}
                         */
                        code?: "MALFORMED";
                    } & components["schemas"]["Problem"];
                };
            };
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
             *     - `TOO_MANY_READERS`: As many follow the feed as may: see Retry-After
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
                         * @example TOO_MANY_READERS
                         * @enum {unknown}
                         */
                        code?: "TOO_MANY_READERS";
                    } & components["schemas"]["Problem"];
                };
            };
        };
    };
    feedItems: {
        parameters: {
            query?: {
                /** @description Only items of these types, separated by commas: of score.published, score.amended, default.opened, default.escalated, default.cured, default.expired, default.voided, restriction.imposed, restriction.lifted, streak.started, streak.milestone, streak.broken, streak.restored, cycle.closed, cycle.amended */
                types?: string;
                /** @description Only items of this account */
                account?: string;
                /** @description A position: the `next` of the page before. Left out: the beginning of the log */
                after?: string;
                /** @description At most so many items */
                limit?: number;
            };
            header?: never;
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
            /**
             * @description Bad Request
             *
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
                         * @example MALFORMED
                         * @enum {unknown}
                         */
                        code?: "MALFORMED";
                    } & components["schemas"]["Problem"];
                };
            };
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
            401: components["responses"]["Unauthorized"];
            403: components["responses"]["Forbidden"];
            429: components["responses"]["TooManyRequests"];
            500: components["responses"]["InternalServerError"];
        };
    };
    webhooksCreate: {
        parameters: {
            query?: never;
            header?: never;
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
            /**
             * @description Bad Request
             *
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
                         * @example MALFORMED
                         * @enum {unknown}
                         */
                        code?: "MALFORMED";
                    } & components["schemas"]["Problem"];
                };
            };
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
            /**
             * @description Bad Request
             *
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
                         * @example MALFORMED
                         * @enum {unknown}
                         */
                        code?: "MALFORMED";
                    } & components["schemas"]["Problem"];
                };
            };
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
            /**
             * @description Bad Request
             *
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
                         * @example MALFORMED
                         * @enum {unknown}
                         */
                        code?: "MALFORMED";
                    } & components["schemas"]["Problem"];
                };
            };
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
            /**
             * @description Bad Request
             *
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
                         * @example MALFORMED
                         * @enum {unknown}
                         */
                        code?: "MALFORMED";
                    } & components["schemas"]["Problem"];
                };
            };
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
            /**
             * @description Bad Request
             *
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
                         * @example MALFORMED
                         * @enum {unknown}
                         */
                        code?: "MALFORMED";
                    } & components["schemas"]["Problem"];
                };
            };
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
            /**
             * @description Bad Request
             *
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
                         * @example MALFORMED
                         * @enum {unknown}
                         */
                        code?: "MALFORMED";
                    } & components["schemas"]["Problem"];
                };
            };
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
            /**
             * @description Bad Request
             *
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
                         * @example MALFORMED
                         * @enum {unknown}
                         */
                        code?: "MALFORMED";
                    } & components["schemas"]["Problem"];
                };
            };
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
            /**
             * @description Bad Request
             *
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
                         * @example MALFORMED
                         * @enum {unknown}
                         */
                        code?: "MALFORMED";
                    } & components["schemas"]["Problem"];
                };
            };
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
            /**
             * @description Bad Request
             *
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
                         * @example MALFORMED
                         * @enum {unknown}
                         */
                        code?: "MALFORMED";
                    } & components["schemas"]["Problem"];
                };
            };
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
            /**
             * @description Bad Request
             *
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
                         * @example MALFORMED
                         * @enum {unknown}
                         */
                        code?: "MALFORMED";
                    } & components["schemas"]["Problem"];
                };
            };
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
            401: components["responses"]["Unauthorized"];
            403: components["responses"]["Forbidden"];
            429: components["responses"]["TooManyRequests"];
            500: components["responses"]["InternalServerError"];
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
            /** @description Latest score, band, restriction, streak and open defaults */
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
            /**
             * @description Bad Request
             *
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
                         * @example MALFORMED
                         * @enum {unknown}
                         */
                        code?: "MALFORMED";
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
            429: components["responses"]["TooManyRequests"];
            500: components["responses"]["InternalServerError"];
            /**
             * @description Service Unavailable
             *
             *     - `VIEWS_BEHIND`: What was asked to be read after is not there yet: see Retry-After
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
                         * @example VIEWS_BEHIND
                         * @enum {unknown}
                         */
                        code?: "VIEWS_BEHIND";
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
            /**
             * @description Bad Request
             *
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
                         * @example MALFORMED
                         * @enum {unknown}
                         */
                        code?: "MALFORMED";
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
             *     - `VIEWS_BEHIND`: What was asked to be read after is not there yet: see Retry-After
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
                         * @example VIEWS_BEHIND
                         * @enum {unknown}
                         */
                        code?: "VIEWS_BEHIND";
                    } & components["schemas"]["Problem"];
                };
            };
        };
    };
    timelineCreditQueries: {
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
            /**
             * @description Bad Request
             *
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
                         * @example MALFORMED
                         * @enum {unknown}
                         */
                        code?: "MALFORMED";
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
            429: components["responses"]["TooManyRequests"];
            500: components["responses"]["InternalServerError"];
        };
    };
    scoresLatest: {
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
            /** @description The latest published score */
            200: {
                headers: {
                    /** @description What `If-None-Match` names to be told only what has changed */
                    ETag?: string;
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["ScoreAnswer"];
                };
            };
            304: components["responses"]["NotModified"];
            /**
             * @description Bad Request
             *
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
                         * @example MALFORMED
                         * @enum {unknown}
                         */
                        code?: "MALFORMED";
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
            429: components["responses"]["TooManyRequests"];
            500: components["responses"]["InternalServerError"];
            /**
             * @description Service Unavailable
             *
             *     - `VIEWS_BEHIND`: What was asked to be read after is not there yet: see Retry-After
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
                         * @example VIEWS_BEHIND
                         * @enum {unknown}
                         */
                        code?: "VIEWS_BEHIND";
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
            /**
             * @description Bad Request
             *
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
                         * @example MALFORMED
                         * @enum {unknown}
                         */
                        code?: "MALFORMED";
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
            429: components["responses"]["TooManyRequests"];
            500: components["responses"]["InternalServerError"];
            /**
             * @description Service Unavailable
             *
             *     - `VIEWS_BEHIND`: What was asked to be read after is not there yet: see Retry-After
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
                         * @example VIEWS_BEHIND
                         * @enum {unknown}
                         */
                        code?: "VIEWS_BEHIND";
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
            /**
             * @description Bad Request
             *
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
                         * @example MALFORMED
                         * @enum {unknown}
                         */
                        code?: "MALFORMED";
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
             *     - `VIEWS_BEHIND`: What was asked to be read after is not there yet: see Retry-After
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
                         * @example VIEWS_BEHIND
                         * @enum {unknown}
                         */
                        code?: "VIEWS_BEHIND";
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
            /**
             * @description Bad Request
             *
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
                         * @example MALFORMED
                         * @enum {unknown}
                         */
                        code?: "MALFORMED";
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
            429: components["responses"]["TooManyRequests"];
            500: components["responses"]["InternalServerError"];
            /**
             * @description Service Unavailable
             *
             *     - `VIEWS_BEHIND`: What was asked to be read after is not there yet: see Retry-After
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
                         * @example VIEWS_BEHIND
                         * @enum {unknown}
                         */
                        code?: "VIEWS_BEHIND";
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
            /** @description How long everything due has been paid in time, and what broke it last */
            200: {
                headers: {
                    /** @description What `If-None-Match` names to be told only what has changed */
                    ETag?: string;
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["StreakAnswer"];
                };
            };
            304: components["responses"]["NotModified"];
            /**
             * @description Bad Request
             *
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
                         * @example MALFORMED
                         * @enum {unknown}
                         */
                        code?: "MALFORMED";
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
            429: components["responses"]["TooManyRequests"];
            500: components["responses"]["InternalServerError"];
            /**
             * @description Service Unavailable
             *
             *     - `VIEWS_BEHIND`: What was asked to be read after is not there yet: see Retry-After
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
                         * @example VIEWS_BEHIND
                         * @enum {unknown}
                         */
                        code?: "VIEWS_BEHIND";
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
                    "application/json": components["schemas"]["DefaultPage"];
                };
            };
            304: components["responses"]["NotModified"];
            /**
             * @description Bad Request
             *
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
                         * @example MALFORMED
                         * @enum {unknown}
                         */
                        code?: "MALFORMED";
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
            429: components["responses"]["TooManyRequests"];
            500: components["responses"]["InternalServerError"];
            /**
             * @description Service Unavailable
             *
             *     - `VIEWS_BEHIND`: What was asked to be read after is not there yet: see Retry-After
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
                         * @example VIEWS_BEHIND
                         * @enum {unknown}
                         */
                        code?: "VIEWS_BEHIND";
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
            /**
             * @description Bad Request
             *
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
                         * @example MALFORMED
                         * @enum {unknown}
                         */
                        code?: "MALFORMED";
                    } & components["schemas"]["Problem"];
                };
            };
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
             *     - `VIEWS_BEHIND`: What was asked to be read after is not there yet: see Retry-After
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
                         * @example VIEWS_BEHIND
                         * @enum {unknown}
                         */
                        code?: "VIEWS_BEHIND";
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
            /**
             * @description Bad Request
             *
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
                         * @example MALFORMED
                         * @enum {unknown}
                         */
                        code?: "MALFORMED";
                    } & components["schemas"]["Problem"];
                };
            };
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
             *     - `VIEWS_BEHIND`: What was asked to be read after is not there yet: see Retry-After
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
                         * @example VIEWS_BEHIND
                         * @enum {unknown}
                         */
                        code?: "VIEWS_BEHIND";
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
            /**
             * @description Bad Request
             *
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
                         * @example MALFORMED
                         * @enum {unknown}
                         */
                        code?: "MALFORMED";
                    } & components["schemas"]["Problem"];
                };
            };
            401: components["responses"]["Unauthorized"];
            403: components["responses"]["Forbidden"];
            429: components["responses"]["TooManyRequests"];
            500: components["responses"]["InternalServerError"];
            /**
             * @description Service Unavailable
             *
             *     - `VIEWS_BEHIND`: What was asked to be read after is not there yet: see Retry-After
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
                         * @example VIEWS_BEHIND
                         * @enum {unknown}
                         */
                        code?: "VIEWS_BEHIND";
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
            /**
             * @description Bad Request
             *
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
                         * @example MALFORMED
                         * @enum {unknown}
                         */
                        code?: "MALFORMED";
                    } & components["schemas"]["Problem"];
                };
            };
            401: components["responses"]["Unauthorized"];
            403: components["responses"]["Forbidden"];
            429: components["responses"]["TooManyRequests"];
            500: components["responses"]["InternalServerError"];
            /**
             * @description Service Unavailable
             *
             *     - `VIEWS_BEHIND`: What was asked to be read after is not there yet: see Retry-After
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
                         * @example VIEWS_BEHIND
                         * @enum {unknown}
                         */
                        code?: "VIEWS_BEHIND";
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
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["CycleAnswer"];
                };
            };
            /** @description Its scores are published */
            201: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["CycleAnswer"];
                };
            };
            /** @description Its scores are being published: `Location` says where to look */
            202: {
                headers: {
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
             *     - `LOG_CLOSED`: The service is ending
             *     - `LOG_READ_ONLY`: The event log may not be written
             *     - `OVERLOADED`: Too much is waiting: send it again later
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
                        code?: "CONFLICT" | "CYCLE_STALLED" | "LOG_CLOSED" | "LOG_READ_ONLY" | "OVERLOADED";
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
            /**
             * @description Bad Request
             *
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
                         * @example MALFORMED
                         * @enum {unknown}
                         */
                        code?: "MALFORMED";
                    } & components["schemas"]["Problem"];
                };
            };
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
             *     - `VIEWS_BEHIND`: What was asked to be read after is not there yet: see Retry-After
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
                         * @example VIEWS_BEHIND
                         * @enum {unknown}
                         */
                        code?: "VIEWS_BEHIND";
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
                    /** @description What `If-None-Match` names to be told only what has changed */
                    ETag?: string;
                    [name: string]: unknown;
                };
                content: {
                    "text/csv": string;
                };
            };
            304: components["responses"]["NotModified"];
            /**
             * @description Bad Request
             *
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
                         * @example MALFORMED
                         * @enum {unknown}
                         */
                        code?: "MALFORMED";
                    } & components["schemas"]["Problem"];
                };
            };
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
             *     - `VIEWS_BEHIND`: What was asked to be read after is not there yet: see Retry-After
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
                         * @example VIEWS_BEHIND
                         * @enum {unknown}
                         */
                        code?: "VIEWS_BEHIND";
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
            /**
             * @description Bad Request
             *
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
                         * @example MALFORMED
                         * @enum {unknown}
                         */
                        code?: "MALFORMED";
                    } & components["schemas"]["Problem"];
                };
            };
            401: components["responses"]["Unauthorized"];
            403: components["responses"]["Forbidden"];
            429: components["responses"]["TooManyRequests"];
            500: components["responses"]["InternalServerError"];
            /**
             * @description Service Unavailable
             *
             *     - `VIEWS_BEHIND`: What was asked to be read after is not there yet: see Retry-After
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
                         * @example VIEWS_BEHIND
                         * @enum {unknown}
                         */
                        code?: "VIEWS_BEHIND";
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
            /**
             * @description Bad Request
             *
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
                         * @example MALFORMED
                         * @enum {unknown}
                         */
                        code?: "MALFORMED";
                    } & components["schemas"]["Problem"];
                };
            };
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
             *     - `LOG_CLOSED`: The service is ending
             *     - `LOG_READ_ONLY`: The event log may not be written
             *     - `OVERLOADED`: Too much is waiting: send it again later
             *     - `VIEWS_BEHIND`: What was asked to be read after is not there yet: see Retry-After
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
                        code?: "CONFLICT" | "LOG_CLOSED" | "LOG_READ_ONLY" | "OVERLOADED" | "VIEWS_BEHIND";
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
            401: components["responses"]["Unauthorized"];
            403: components["responses"]["Forbidden"];
            429: components["responses"]["TooManyRequests"];
            500: components["responses"]["InternalServerError"];
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
             *     - `LOG_CLOSED`: The service is ending
             *     - `LOG_READ_ONLY`: The event log may not be written
             *     - `OVERLOADED`: Too much is waiting: send it again later
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
                        code?: "CONFLICT" | "LOG_CLOSED" | "LOG_READ_ONLY" | "OVERLOADED";
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
            /**
             * @description Bad Request
             *
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
                         * @example MALFORMED
                         * @enum {unknown}
                         */
                        code?: "MALFORMED";
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
            429: components["responses"]["TooManyRequests"];
            500: components["responses"]["InternalServerError"];
            /**
             * @description Service Unavailable
             *
             *     - `OVERLOADED`: Too much is waiting: send it again later
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
                         * @example OVERLOADED
                         * @enum {unknown}
                         */
                        code?: "OVERLOADED";
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
            /**
             * @description Bad Request
             *
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
                         * @example MALFORMED
                         * @enum {unknown}
                         */
                        code?: "MALFORMED";
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
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["ReplayAnswer"];
                };
            };
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
            /**
             * @description Bad Request
             *
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
                         * @example MALFORMED
                         * @enum {unknown}
                         */
                        code?: "MALFORMED";
                    } & components["schemas"]["Problem"];
                };
            };
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
        };
    };
}
