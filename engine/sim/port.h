// SPDX-License-Identifier: MIT
// What the simulation asks of a script: to run one of its functions on the names that expressions
// see. The simulation owns this struct; `script` fills it in; tests use a fake. A call must be a
// pure function of what it is given.
#ifndef PB_SIM_PORT_H
#define PB_SIM_PORT_H

#include "model/scenario.h"

// The names' values. Only `state` and `climate` may be changed, and only by an effect; the caller
// brings them back into their ranges.
typedef struct pb_values {
    int32_t state[PB_STATE_MAX];
    int16_t climate[PB_CLIMATE_LANES];
    int32_t minute;
    int32_t drift; // index into the catalogue's drifts, or PB_NONE
} pb_values;

typedef struct pb_script_port {
    void *ctx;
    // Runs function number `function`. A condition's answer goes to *result. False when the script
    // failed; the simulation then takes a condition as false and an effect as none, and records a
    // fault.
    bool (*call)(void *ctx, uint32_t function, bool is_effect, pb_values *values, int32_t *result);
} pb_script_port;

#endif
