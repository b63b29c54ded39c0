// SPDX-License-Identifier: MIT
// What comes out when a scenario is played a few hundred times: by somebody who answers at random,
// and by somebody who always takes what the marks think best. Counted once, read by every finding
// that is about play and not about the text. The same scenario gives the same numbers each time.
#ifndef PB_CHECK_OBSERVE_H
#define PB_CHECK_OBSERVE_H

#include "sim/session.h"

enum pb_way { PB_WAY_RANDOM, PB_WAY_BEST, PB_WAY_COUNT };

// What was seen of one option, over every time that it was on offer.
typedef struct pb_option_seen {
    uint32_t offered;
    int64_t total;   // its marks, all principles together, in half points, summed
    uint32_t best;   // bit per principle: it was the best of those on offer at least once …
    uint32_t behind; // … and another was better at least once
} pb_option_seen;

typedef struct pb_decision_seen {
    uint32_t visits;
    int64_t stake; // best less worst, all principles together, in half points, summed
    uint32_t flat; // visits on which all answers were worth the same
    uint32_t ruled[PB_OPTIONS_MAX]; // visits on which this one was best for every principle that
                                    // differed (counted from the decision's first)
} pb_decision_seen;

typedef struct pb_seen_way {
    uint32_t sessions, over;                   // begun; come to their end
    PB_VEC(uint32_t) minutes;                  // of those, sorted
    uint32_t no_handover, no_return, no_close; // of those: went without it
    uint64_t facts, discussed;                 // milliseconds of the discussions: about facts; all
    uint32_t absent[PB_CLIMATE_LANES];         // longest time below PB_FAINT in a discussion, ms
} pb_seen_way;

enum { PB_FAINT = 20 };

typedef struct pb_seen {
    pb_seen_way way[PB_WAY_COUNT];
    pb_option_seen *option;     // per option
    pb_decision_seen *decision; // per decision
    uint32_t *ending;           // per ending: sessions that came to it
    uint32_t *beat;             // per beat: how often it was entered
    uint8_t *phase;             // per beat: the phase it was first entered in, or PB_NONE
    uint32_t heard;             // bit per person who said or did something
    uint32_t uninvited;         // a line that the presenter said outside the circle though nobody
                                // had turned to them; PB_NO_INDEX: there was none
    bool is_whole;              // no session was cut short
} pb_seen;

// `sim` must be one that pb_check_run found no error in.
void pb_observe(pb_seen *seen, const pb_sim *sim);
void pb_seen_release(pb_seen *seen);

// The mean of an option's marks where it was on offer, in half points; 0 when it never was.
double pb_seen_worth(const pb_seen *seen, uint32_t option);

#endif
