// SPDX-License-Identifier: MIT
// The stack machine behind expr.h: one 32-bit word an instruction, the operation in the low byte,
// its operand above.
#ifndef PB_SIM_VM_H
#define PB_SIM_VM_H

#include "sim/session.h"

enum { PB_VM_STACK = 32 };

enum pb_op {
    PB_OP_NUMBER, // push the operand (24 bits, signed)
    PB_OP_WIDE,   // push the next word
    PB_OP_STATE,  // push declared state
    PB_OP_CLIMATE,
    PB_OP_MINUTE,
    PB_OP_DRIFT,
    PB_OP_ADD,
    PB_OP_SUB,
    PB_OP_MUL,
    PB_OP_DIV,
    PB_OP_MOD,
    PB_OP_NEG,
    PB_OP_EQ,
    PB_OP_NE,
    PB_OP_LT,
    PB_OP_LE,
    PB_OP_GT,
    PB_OP_GE,
    PB_OP_NOT,
    PB_OP_AND, // if the top is false leave it and skip `operand` words, else drop it
    PB_OP_OR,  // if the top is true leave it and skip `operand` words, else drop it
    PB_OP_SET_STATE,
    PB_OP_SET_CLIMATE, // pop into; kept to its range
    // What most conditions and effects are, in one word (pb_op_short): `plans > 2`, `plans = plans
    // + 1`.
    PB_OP_TEST_STATE,
    PB_OP_TEST_CLIMATE, // push how it compares with the number
    PB_OP_ADD_STATE,
    PB_OP_ADD_CLIMATE, // add the number to it
};

static inline uint32_t pb_op_word(enum pb_op op, int32_t operand)
{
    return (uint32_t)op | (uint32_t)operand << 8;
}

// An instruction on the state or climate value `index` (below 32) with a number of 16 bits;
// `comparison` is an operation from PB_OP_EQ on, counted from there.
static inline uint32_t pb_op_short(enum pb_op op, uint32_t index, uint32_t comparison,
                                   int32_t number)
{
    return (uint32_t)op | index << 8 | comparison << 13 | (uint32_t)number << 16;
}

// Runs compiled code. A condition's value comes back; effects change `state` (never anything else
// in it than declared state and climate). Code from pb_expr_compile never overruns the stack.
int32_t pb_vm_run(const uint32_t *code, uint32_t n, const pb_meta *meta, pb_state *state);

// Brings one climate value, or one declared state, back into its range.
static inline int16_t pb_climate_clamp(int32_t v)
{
    return (int16_t)(v < 0 ? 0 : v > 100 ? 100 : v);
}

static inline int32_t pb_var_clamp(const pb_var *var, int64_t v)
{
    return v < var->min ? var->min : v > var->max ? var->max : (int32_t)v;
}

#endif
