// SPDX-License-Identifier: MIT
#include "study/interval.h"

#include "sim/vm.h"

struct machine {
    const uint32_t *code;
    const pb_meta *meta;
    pb_region *r;
    pb_interval stack[PB_VM_STACK];
    uint32_t top;
};

static const pb_interval anything = {INT32_MIN, INT32_MAX};

static int32_t saturate(int64_t v)
{
    return v > INT32_MAX ? INT32_MAX : v < INT32_MIN ? INT32_MIN : (int32_t)v;
}

static enum pb_truth truth_of(pb_interval v)
{
    if (v.lo > 0 || v.hi < 0)
        return PB_YES;
    return pb_interval_is_point(v) ? PB_NO : PB_PERHAPS;
}

static pb_interval of_truth(bool surely, bool never)
{
    return (pb_interval){surely, !never};
}

// ---- arithmetic -----------------------------------------------------------------------------

static pb_interval times(pb_interval a, pb_interval b)
{
    int64_t p[] = {(int64_t)a.lo * b.lo, (int64_t)a.lo * b.hi, (int64_t)a.hi * b.lo,
                   (int64_t)a.hi * b.hi};
    int64_t lo = p[0], hi = p[0];
    for (int i = 1; i < 4; i++) {
        lo = p[i] < lo ? p[i] : lo;
        hi = p[i] > hi ? p[i] : hi;
    }
    return (pb_interval){saturate(lo), saturate(hi)};
}

static int64_t floored(int64_t a, int64_t b)
{
    return a / b - (a % b != 0 && (a < 0) != (b < 0));
}

// Floors, and gives 0 for a divisor of 0, as the stack machine does.
static pb_interval over(pb_interval a, pb_interval b)
{
    if (!pb_interval_is_point(b))
        return anything;
    if (b.lo == 0)
        return (pb_interval){0, 0};
    int64_t x = floored(a.lo, b.lo), y = floored(a.hi, b.lo);
    return (pb_interval){saturate(x < y ? x : y), saturate(x < y ? y : x)};
}

static pb_interval rest_of(pb_interval a, pb_interval b)
{
    if (!pb_interval_is_point(b))
        return anything;
    int64_t n = b.lo;
    if (n == 0)
        return (pb_interval){0, 0};
    int64_t lap = floored(a.lo, n);
    if (lap == floored(a.hi, n)) // within one lap the rest grows along
        return (pb_interval){(int32_t)(a.lo - lap * n), (int32_t)(a.hi - lap * n)};
    return n > 0 ? (pb_interval){0, (int32_t)(n - 1)} : (pb_interval){(int32_t)(n + 1), 0};
}

static pb_interval compare(pb_interval a, pb_interval b, enum pb_op op)
{
    bool apart = a.hi < b.lo || a.lo > b.hi;
    bool one = pb_interval_is_point(a) && pb_interval_is_point(b) && a.lo == b.lo;
    switch (op) {
    case PB_OP_EQ:
        return of_truth(one, apart);
    case PB_OP_NE:
        return of_truth(apart, one);
    case PB_OP_LT:
        return of_truth(a.hi < b.lo, a.lo >= b.hi);
    case PB_OP_LE:
        return of_truth(a.hi <= b.lo, a.lo > b.hi);
    case PB_OP_GT:
        return of_truth(a.lo > b.hi, a.hi <= b.lo);
    default:
        return of_truth(a.lo >= b.hi, a.hi < b.lo);
    }
}

// ---- climate and state in the box -------------------------------------------------------------

static pb_interval whole_of(const pb_region *r, uint32_t lane)
{
    return (pb_interval){r->dim[lane].lo >> 8, r->dim[lane].hi >> 8};
}

// The whole part becomes `v`; the 256ths above it stay.
static void set_climate(pb_region *r, uint32_t lane, pb_interval v)
{
    pb_interval *d = &r->dim[lane];
    int32_t lo = pb_climate_clamp(v.lo), hi = pb_climate_clamp(v.hi);
    bool point = pb_interval_is_point(*d);
    *d =
        (pb_interval){lo * 256 + (point ? d->lo & 255 : 0), hi * 256 + (point ? d->lo & 255 : 255)};
}

static void add_climate(pb_region *r, uint32_t lane, int32_t number)
{
    pb_interval *d = &r->dim[lane], w = whole_of(r, lane);
    if (w.lo + number >= 0 && w.hi + number <= 100)
        *d = (pb_interval){d->lo + number * 256, d->hi + number * 256};
    else
        set_climate(r, lane, (pb_interval){w.lo + number, w.hi + number});
}

static void set_state(struct machine *m, uint32_t index, int64_t lo, int64_t hi)
{
    const pb_var *var = &m->meta->state.p[index];
    m->r->dim[PB_DIM_VAR + index] = (pb_interval){pb_var_clamp(var, lo), pb_var_clamp(var, hi)};
}

// ---- the machine --------------------------------------------------------------------------------

static void run(struct machine *m, uint32_t from, uint32_t to);

// `and` and `or` at `i`: when the left side leaves it open, both are worked out.
static void either(struct machine *m, uint32_t i, bool is_or)
{
    uint32_t skip = m->code[i] >> 8;
    pb_interval left = m->stack[m->top - 1];
    enum pb_truth truth = truth_of(left);
    if (truth != PB_PERHAPS && (truth == PB_YES) == is_or)
        return;
    m->top--;
    run(m, i + 1, i + 1 + skip);
    if (truth != PB_PERHAPS)
        return;
    if (!is_or)
        left = (pb_interval){0, 0};
    else
        left = (pb_interval){left.lo == 0 ? 1 : left.lo, left.hi == 0 ? -1 : left.hi};
    m->stack[m->top - 1] = pb_interval_hull(left, m->stack[m->top - 1]);
}

static void push(struct machine *m, int32_t lo, int32_t hi)
{
    m->stack[m->top++] = (pb_interval){lo, hi};
}

static pb_interval two_sided(enum pb_op op, pb_interval a, pb_interval b)
{
    switch (op) {
    case PB_OP_ADD:
        return (pb_interval){saturate((int64_t)a.lo + b.lo), saturate((int64_t)a.hi + b.hi)};
    case PB_OP_SUB:
        return (pb_interval){saturate((int64_t)a.lo - b.hi), saturate((int64_t)a.hi - b.lo)};
    case PB_OP_MUL:
        return times(a, b);
    case PB_OP_DIV:
        return over(a, b);
    case PB_OP_MOD:
        return rest_of(a, b);
    default:
        return compare(a, b, op);
    }
}

static pb_interval tested(pb_interval v, uint32_t word)
{
    int32_t number = (int32_t)word >> 16;
    return compare(v, (pb_interval){number, number}, (enum pb_op)(PB_OP_EQ + (word >> 13 & 7)));
}

static void run(struct machine *m, uint32_t from, uint32_t to)
{
    pb_region *r = m->r;
    for (uint32_t i = from; i < to; i++) {
        uint32_t word = m->code[i], operand = word >> 8, index = operand & 31;
        enum pb_op op = (enum pb_op)(word & 0xFF);
        switch (op) {
        case PB_OP_NUMBER:
            push(m, (int32_t)word >> 8, (int32_t)word >> 8);
            break;
        case PB_OP_WIDE:
            i++;
            push(m, (int32_t)m->code[i], (int32_t)m->code[i]);
            break;
        case PB_OP_STATE:
            m->stack[m->top++] = r->dim[PB_DIM_VAR + operand];
            break;
        case PB_OP_CLIMATE:
            m->stack[m->top++] = whole_of(r, operand);
            break;
        case PB_OP_MINUTE:
            push(m, r->dim[PB_DIM_CLOCK].lo / 60000, r->dim[PB_DIM_CLOCK].hi / 60000);
            break;
        case PB_OP_DRIFT:
            push(m, r->drift, r->drift);
            break;
        case PB_OP_ADD:
        case PB_OP_SUB:
        case PB_OP_MUL:
        case PB_OP_DIV:
        case PB_OP_MOD:
        case PB_OP_EQ:
        case PB_OP_NE:
        case PB_OP_LT:
        case PB_OP_LE:
        case PB_OP_GT:
        case PB_OP_GE:
            m->top--;
            m->stack[m->top - 1] = two_sided(op, m->stack[m->top - 1], m->stack[m->top]);
            break;
        case PB_OP_NEG: {
            pb_interval *v = &m->stack[m->top - 1];
            *v = (pb_interval){saturate(-(int64_t)v->hi), saturate(-(int64_t)v->lo)};
            break;
        }
        case PB_OP_NOT: {
            enum pb_truth truth = truth_of(m->stack[m->top - 1]);
            m->stack[m->top - 1] = of_truth(truth == PB_NO, truth == PB_YES);
            break;
        }
        case PB_OP_AND:
        case PB_OP_OR:
            either(m, i, op == PB_OP_OR);
            i += operand;
            break;
        case PB_OP_SET_STATE:
            m->top--;
            set_state(m, operand, m->stack[m->top].lo, m->stack[m->top].hi);
            break;
        case PB_OP_SET_CLIMATE:
            m->top--;
            set_climate(r, operand, m->stack[m->top]);
            break;
        case PB_OP_TEST_STATE:
            m->stack[m->top++] = tested(r->dim[PB_DIM_VAR + index], word);
            break;
        case PB_OP_TEST_CLIMATE:
            m->stack[m->top++] = tested(whole_of(r, index), word);
            break;
        case PB_OP_ADD_STATE: {
            pb_interval v = r->dim[PB_DIM_VAR + index];
            int64_t number = (int32_t)word >> 16;
            set_state(m, index, v.lo + number, v.hi + number);
            break;
        }
        case PB_OP_ADD_CLIMATE:
            add_climate(r, index, (int32_t)word >> 16);
            break;
        }
    }
}

// ---- script functions -------------------------------------------------------------------------

static bool is_point(const pb_sim *sim, const pb_region *r)
{
    for (uint32_t d = 0; d < pb_region_dims(sim); d++)
        if (!pb_interval_is_point(r->dim[d]))
            return false;
    return true;
}

static void call_effect(const pb_sim *sim, const pb_expr *e, pb_region *r)
{
    const pb_meta *meta = &sim->scenario->meta;
    pb_values v = {.minute = r->dim[PB_DIM_CLOCK].lo / 60000, .drift = r->drift};
    int32_t result = 0;
    for (uint32_t i = 0; i < PB_CLIMATE_COUNT; i++)
        v.climate[i] = (int16_t)(r->dim[i].lo >> 8);
    for (uint32_t i = 0; i < meta->state.n; i++)
        v.state[i] = r->dim[PB_DIM_VAR + i].lo;
    if (!sim->port || !sim->port->call(sim->port->ctx, e->function, true, &v, &result))
        return;
    for (uint32_t i = 0; i < PB_CLIMATE_COUNT; i++)
        set_climate(r, i, (pb_interval){v.climate[i], v.climate[i]});
    for (uint32_t i = 0; i < meta->state.n; i++)
        r->dim[PB_DIM_VAR + i].lo = r->dim[PB_DIM_VAR + i].hi =
            pb_var_clamp(&meta->state.p[i], v.state[i]);
}

// ---- the door -----------------------------------------------------------------------------------

enum pb_truth pb_interval_holds(const pb_sim *sim, uint32_t expr, const pb_region *r,
                                pb_session *point)
{
    if (!expr)
        return PB_YES;
    const pb_expr *e = &sim->scenario->exprs.p[expr];
    if (e->function != PB_NO_INDEX) {
        if (!is_point(sim, r))
            return PB_PERHAPS;
        pb_region_corner(r, point);
        return pb_session_holds(point, expr) ? PB_YES : PB_NO;
    }
    // A condition's code holds no assignment, so the region is only read.
    struct machine m = {.code = sim->scenario->code.p + e->first,
                        .meta = &sim->scenario->meta,
                        .r = (pb_region *)r};
    run(&m, 0, e->n);
    return m.top ? truth_of(m.stack[0]) : PB_YES;
}

bool pb_interval_effect(const pb_sim *sim, uint32_t expr, pb_region *r)
{
    if (!expr)
        return true;
    const pb_expr *e = &sim->scenario->exprs.p[expr];
    if (e->function != PB_NO_INDEX) {
        if (!is_point(sim, r))
            return false;
        call_effect(sim, e, r);
        return true;
    }
    struct machine m = {
        .code = sim->scenario->code.p + e->first, .meta = &sim->scenario->meta, .r = r};
    run(&m, 0, e->n);
    return true;
}

// ---- where to cut -------------------------------------------------------------------------------

static int32_t unit_of(uint32_t dim)
{
    return dim < PB_DIM_CLOCK ? 256 : dim == PB_DIM_CLOCK ? 60000 : 1;
}

static bool cut_by(const pb_region *r, uint32_t dim, int32_t number, enum pb_op op, int32_t *at)
{
    bool at_number = op != PB_OP_LE && op != PB_OP_GT, behind = op != PB_OP_LT && op != PB_OP_GE;
    for (int i = at_number ? 0 : 1; i <= (behind ? 1 : 0); i++) {
        int64_t edge = ((int64_t)number + i) * unit_of(dim);
        if (r->dim[dim].lo < edge && edge <= r->dim[dim].hi) {
            *at = (int32_t)edge;
            return true;
        }
    }
    return false;
}

// The dimension of an instruction that reads one, or -1.
static int read_by(uint32_t word)
{
    switch ((enum pb_op)(word & 0xFF)) {
    case PB_OP_STATE:
        return (int)(PB_DIM_VAR + (word >> 8));
    case PB_OP_CLIMATE:
        return (int)(word >> 8);
    case PB_OP_MINUTE:
        return PB_DIM_CLOCK;
    case PB_OP_TEST_STATE:
    case PB_OP_ADD_STATE:
        return (int)(PB_DIM_VAR + (word >> 8 & 31));
    case PB_OP_TEST_CLIMATE:
    case PB_OP_ADD_CLIMATE:
        return (int)(word >> 8 & 31);
    default:
        return -1;
    }
}

// At the first comparison of a name with a number that the box leaves open.
static bool cut_at_number(const uint32_t *code, uint32_t n, const pb_region *r, uint32_t *dim,
                          int32_t *at)
{
    for (uint32_t i = 0; i < n; i++) {
        uint32_t op = code[i] & 0xFF;
        int d = read_by(code[i]);
        if (op == PB_OP_WIDE)
            i++;
        if (d < 0)
            continue;
        *dim = (uint32_t)d;
        if (op == PB_OP_TEST_STATE || op == PB_OP_TEST_CLIMATE) {
            if (cut_by(r, *dim, (int32_t)code[i] >> 16,
                       (enum pb_op)(PB_OP_EQ + (code[i] >> 13 & 7)), at))
                return true;
        } else if (i + 2 < n && (code[i + 1] & 0xFF) == PB_OP_NUMBER &&
                   (code[i + 2] & 0xFF) >= PB_OP_EQ && (code[i + 2] & 0xFF) <= PB_OP_GE) {
            if (cut_by(r, *dim, (int32_t)code[i + 1] >> 8, (enum pb_op)(code[i + 2] & 0xFF), at))
                return true;
        }
    }
    return false;
}

bool pb_interval_cut(const pb_sim *sim, uint32_t expr, const pb_region *r, uint32_t *dim,
                     int32_t *at)
{
    const pb_expr *e = &sim->scenario->exprs.p[expr];
    if (e->function != PB_NO_INDEX)
        return false;
    if (cut_at_number(sim->scenario->code.p + e->first, e->n, r, dim, at))
        return true;
    int64_t widest = 0;
    for (uint64_t left = pb_interval_reads(sim, expr, NULL, NULL); left; left &= left - 1) {
        uint32_t d = (uint32_t)__builtin_ctzll(left);
        int64_t wide = (int64_t)r->dim[d].hi - r->dim[d].lo;
        if (wide <= widest)
            continue;
        widest = wide;
        *dim = d;
        *at = (int32_t)(r->dim[d].lo + wide / 2 + 1);
    }
    return widest > 0;
}

uint64_t pb_interval_reads(const pb_sim *sim, uint32_t expr, uint64_t *writes, uint64_t *ends)
{
    const pb_expr *e = &sim->scenario->exprs.p[expr];
    uint64_t read = 0, wrote = 0, all = (UINT64_C(1) << pb_region_dims(sim)) - 1;
    if (writes)
        *writes = 0;
    if (ends)
        *ends = 0;
    if (!expr)
        return 0;
    if (e->function != PB_NO_INDEX) {
        if (writes)
            *writes = all;
        return all;
    }
    const uint32_t *code = sim->scenario->code.p + e->first;
    for (uint32_t i = 0; i < e->n; i++) {
        uint32_t op = code[i] & 0xFF;
        int d = read_by(code[i]);
        if (d >= 0)
            read |= UINT64_C(1) << d;
        if (op == PB_OP_SET_STATE || op == PB_OP_SET_CLIMATE)
            wrote |= UINT64_C(1) << ((op == PB_OP_SET_STATE ? PB_DIM_VAR : 0) + (code[i] >> 8));
        if (op == PB_OP_ADD_STATE || op == PB_OP_ADD_CLIMATE)
            wrote |= UINT64_C(1) << d;
        i += op == PB_OP_WIDE;
    }
    if (writes)
        *writes = wrote;
    // The 256ths of a climate value outlive an assignment.
    if (ends)
        *ends = wrote & ~read & ~((UINT64_C(1) << PB_DIM_CLOCK) - 1);
    return read;
}

static void use_test(uint32_t word, void (*use)(void *, enum pb_use, uint32_t, int32_t), void *ctx)
{
    uint32_t op = PB_OP_EQ + (word >> 13 & 7), var = word >> 8 & 31;
    int32_t number = (int32_t)word >> 16;
    if (op != PB_OP_LE && op != PB_OP_GT)
        use(ctx, PB_USE_CUT, var, number);
    if (op != PB_OP_LT && op != PB_OP_GE)
        use(ctx, PB_USE_CUT, var, number + 1);
}

void pb_interval_uses(const pb_sim *sim, uint32_t expr,
                      void (*use)(void *ctx, enum pb_use kind, uint32_t var, int32_t at), void *ctx)
{
    const pb_expr *e = &sim->scenario->exprs.p[expr];
    if (!expr)
        return;
    if (e->function != PB_NO_INDEX) {
        for (uint32_t var = 0; var < sim->scenario->meta.state.n; var++)
            use(ctx, PB_USE_OTHER, var, 0);
        return;
    }
    const uint32_t *code = sim->scenario->code.p + e->first;
    for (uint32_t i = 0; i < e->n; i++) {
        uint32_t op = code[i] & 0xFF;
        if (op == PB_OP_TEST_STATE)
            use_test(code[i], use, ctx);
        else if (op == PB_OP_ADD_STATE)
            use(ctx, PB_USE_MOVE, code[i] >> 8 & 31, (int32_t)code[i] >> 16);
        else if (op == PB_OP_STATE)
            use(ctx, PB_USE_OTHER, code[i] >> 8, 0);
        else if (op == PB_OP_SET_STATE && (i == 0 || (code[i - 1] & 0xFF) != PB_OP_NUMBER ||
                                           (i > 1 && (code[i - 2] & 0xFF) != PB_OP_SET_STATE &&
                                            (code[i - 2] & 0xFF) != PB_OP_SET_CLIMATE &&
                                            (code[i - 2] & 0xFF) != PB_OP_ADD_STATE &&
                                            (code[i - 2] & 0xFF) != PB_OP_ADD_CLIMATE)))
            use(ctx, PB_USE_OTHER, code[i] >> 8, 0);
        i += op == PB_OP_WIDE;
    }
}
