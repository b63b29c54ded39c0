// SPDX-License-Identifier: MIT
#include "sim/vm.h"

static int32_t saturate(int64_t v)
{
    return v > INT32_MAX ? INT32_MAX : v < INT32_MIN ? INT32_MIN : (int32_t)v;
}

static int32_t floor_div(int32_t a, int32_t b)
{
    if (b == 0)
        return 0;
    int64_t q = (int64_t)a / b;
    return saturate(q - ((int64_t)a % b != 0 && (a < 0) != (b < 0)));
}

static int32_t floor_mod(int32_t a, int32_t b)
{
    if (b == 0)
        return 0;
    int64_t r = (int64_t)a % b;
    return (int32_t)(r && (r < 0) != (b < 0) ? r + b : r);
}

// The answer of PB_OP_EQ … PB_OP_GE as bits for less, equal and greater.
static const uint8_t holds_when[] = {2, 5, 1, 3, 4, 6};

static int32_t compare(int32_t v, uint32_t word)
{
    int32_t number = (int32_t)word >> 16;
    int order = (v > number) - (v < number) + 1;
    return holds_when[word >> 13 & 7] >> order & 1;
}

#define BINARY(op, value)                                                                          \
    case op: {                                                                                     \
        int32_t b = stack[--top], a = stack[top - 1];                                              \
        stack[top - 1] = (value);                                                                  \
        break;                                                                                     \
    }

int32_t pb_vm_run(const uint32_t *code, uint32_t n, const pb_meta *meta, pb_state *state)
{
    int32_t stack[PB_VM_STACK];
    uint32_t top = 0;
    for (uint32_t i = 0; i < n; i++) {
        uint32_t word = code[i];
        uint32_t operand = word >> 8;
        switch ((enum pb_op)(word & 0xFF)) {
        case PB_OP_NUMBER:
            stack[top++] = (int32_t)word >> 8;
            break;
        case PB_OP_WIDE:
            stack[top++] = (int32_t)code[++i];
            break;
        case PB_OP_STATE:
            stack[top++] = state->var[operand];
            break;
        case PB_OP_CLIMATE:
            stack[top++] = state->climate[operand];
            break;
        case PB_OP_MINUTE:
            stack[top++] = (int32_t)(state->clock / 60000);
            break;
        case PB_OP_DRIFT:
            stack[top++] = state->drift;
            break;
            BINARY(PB_OP_ADD, saturate((int64_t)a + b))
            BINARY(PB_OP_SUB, saturate((int64_t)a - b))
            BINARY(PB_OP_MUL, saturate((int64_t)a * b))
            BINARY(PB_OP_DIV, floor_div(a, b))
            BINARY(PB_OP_MOD, floor_mod(a, b))
            BINARY(PB_OP_EQ, a == b)
            BINARY(PB_OP_NE, a != b)
            BINARY(PB_OP_LT, a < b)
            BINARY(PB_OP_LE, a <= b)
            BINARY(PB_OP_GT, a > b)
            BINARY(PB_OP_GE, a >= b)
        case PB_OP_NEG:
            stack[top - 1] = saturate(-(int64_t)stack[top - 1]);
            break;
        case PB_OP_NOT:
            stack[top - 1] = !stack[top - 1];
            break;
        case PB_OP_AND:
        case PB_OP_OR:
            if ((stack[top - 1] != 0) == ((word & 0xFF) == PB_OP_OR))
                i += operand;
            else
                top--;
            break;
        case PB_OP_SET_STATE:
            state->var[operand] = pb_var_clamp(&meta->state.p[operand], stack[--top]);
            break;
        case PB_OP_SET_CLIMATE:
            state->climate[operand] = pb_climate_clamp(stack[--top]);
            break;
        case PB_OP_TEST_STATE:
            stack[top++] = compare(state->var[operand & 31], word);
            break;
        case PB_OP_TEST_CLIMATE:
            stack[top++] = compare(state->climate[operand & 31], word);
            break;
        case PB_OP_ADD_STATE: {
            int32_t *var = &state->var[operand & 31];
            *var =
                pb_var_clamp(&meta->state.p[operand & 31], (int64_t)*var + ((int32_t)word >> 16));
            break;
        }
        case PB_OP_ADD_CLIMATE: {
            int16_t *value = &state->climate[operand & 31];
            *value = pb_climate_clamp(*value + ((int32_t)word >> 16));
            break;
        }
        }
    }
    return top ? stack[0] : 1;
}
