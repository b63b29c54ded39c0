// SPDX-License-Identifier: MIT
// Game controllers: buttons are keys with names of their own, the left stick is the D-pad, the
// right one scrolls. They are looked for once the first frame is on the screen, and asked from here
// rather than by SDL, which would ask a thousand times a second as long as one is plugged in.
#include <poll.h>
#include <sys/inotify.h>
#include <unistd.h>

#include "ui/ui_inside.h"

enum {
    SETTLE_MS = 3000, // … for what was plugged in, until it can be used
    LOOK_MS = 3000,   // between looks for one
    ASK_MS = 16,      // between questions to one
    AWAY_MS = 250,    // … while another window has the keyboard
    HOLD_MS = 400,    // a direction that is held repeats
    REPEAT_MS = 120,
    FAR = 18000,
    NEAR = 9000, // of 32767: where a stick begins to point, and ceases to
    FASTEST = 28 // units that the right stick scrolls each ASK_MS
};

static const char *const button_name[SDL_CONTROLLER_BUTTON_MAX] = {
    [SDL_CONTROLLER_BUTTON_A] = "PadA",
    [SDL_CONTROLLER_BUTTON_B] = "PadB",
    [SDL_CONTROLLER_BUTTON_X] = "PadX",
    [SDL_CONTROLLER_BUTTON_Y] = "PadY",
    [SDL_CONTROLLER_BUTTON_BACK] = "PadBack",
    [SDL_CONTROLLER_BUTTON_START] = "PadStart",
    [SDL_CONTROLLER_BUTTON_LEFTSTICK] = "PadLeftStick",
    [SDL_CONTROLLER_BUTTON_RIGHTSTICK] = "PadRightStick",
    [SDL_CONTROLLER_BUTTON_LEFTSHOULDER] = "PadLeftShoulder",
    [SDL_CONTROLLER_BUTTON_RIGHTSHOULDER] = "PadRightShoulder",
    [SDL_CONTROLLER_BUTTON_DPAD_UP] = "PadUp",
    [SDL_CONTROLLER_BUTTON_DPAD_DOWN] = "PadDown",
    [SDL_CONTROLLER_BUTTON_DPAD_LEFT] = "PadLeft",
    [SDL_CONTROLLER_BUTTON_DPAD_RIGHT] = "PadRight",
};

static void go_down(pb_ui *ui, const char *name)
{
    ui->pads.held = name;
    ui->pads.held_due = pb_ui_now(ui) + HOLD_MS;
    pb_ui_press(ui, name, false);
}

static void go_up(pb_ui *ui, const char *name)
{
    if (ui->pads.held == name)
        ui->pads.held = NULL;
}

// ---- sticks and triggers ----------------------------------------------------------------------

static int8_t points(int8_t was, Sint16 value)
{
    int far = value < 0 ? -(int)value : value;
    return far < (was ? NEAR : FAR) ? 0 : value < 0 ? -1 : 1;
}

static void turn_stick(pb_ui *ui, int8_t *was, Sint16 value, const char *less, const char *more)
{
    int8_t now = points(*was, value);
    if (now == *was)
        return;
    if (*was)
        go_up(ui, *was < 0 ? less : more);
    *was = now;
    if (now)
        go_down(ui, now < 0 ? less : more);
}

static void pull_trigger(pb_ui *ui, int which, Sint16 value)
{
    static const char *const name[] = {"PadLeftTrigger", "PadRightTrigger"};
    bool now = points(ui->pads.trigger[which], value) > 0;
    if (now == ui->pads.trigger[which])
        return;
    ui->pads.trigger[which] = now;
    if (!pb_ui_hold(ui, name[which], now) && now)
        pb_ui_press(ui, name[which], false);
}

static void move_axis(pb_ui *ui, const SDL_ControllerAxisEvent *e)
{
    pb_ui_pads *p = &ui->pads;
    switch (e->axis) {
    case SDL_CONTROLLER_AXIS_LEFTX:
        turn_stick(ui, &p->stick_x, e->value, "PadLeft", "PadRight");
        break;
    case SDL_CONTROLLER_AXIS_LEFTY:
        turn_stick(ui, &p->stick_y, e->value, "PadUp", "PadDown");
        break;
    case SDL_CONTROLLER_AXIS_RIGHTY:
        p->scroll = points((int8_t)(p->scroll != 0), e->value) ? e->value : 0;
        break;
    case SDL_CONTROLLER_AXIS_TRIGGERLEFT:
    case SDL_CONTROLLER_AXIS_TRIGGERRIGHT:
        pull_trigger(ui, e->axis == SDL_CONTROLLER_AXIS_TRIGGERRIGHT, e->value);
        break;
    default:
        break;
    }
}

// ---- coming and going -------------------------------------------------------------------------

static void take(pb_ui *ui, int device)
{
    for (int i = 0; i < PB_PADS_MAX; i++)
        if (!ui->pads.of[i]) {
            ui->pads.of[i] = SDL_GameControllerOpen(device);
            return;
        }
}

static void let_go(pb_ui *ui, SDL_JoystickID id)
{
    pb_ui_pads *p = &ui->pads;
    for (int i = 0; i < PB_PADS_MAX; i++)
        if (p->of[i] && SDL_JoystickInstanceID(SDL_GameControllerGetJoystick(p->of[i])) == id) {
            SDL_GameControllerClose(p->of[i]);
            p->of[i] = NULL;
            p->held = NULL;
            p->scroll = 0;
            p->stick_x = p->stick_y = 0;
            p->trigger[0] = p->trigger[1] = false;
            pb_ui_hold(ui, "", false);
        }
}

bool pb_ui_play_pad(pb_ui *ui, const SDL_Event *e)
{
    const char *name = NULL;
    switch (e->type) {
    case SDL_CONTROLLERDEVICEADDED:
        take(ui, e->cdevice.which);
        return true;
    case SDL_CONTROLLERDEVICEREMOVED:
        let_go(ui, e->cdevice.which);
        return true;
    case SDL_CONTROLLERBUTTONDOWN:
    case SDL_CONTROLLERBUTTONUP:
        name =
            e->cbutton.button < SDL_CONTROLLER_BUTTON_MAX ? button_name[e->cbutton.button] : NULL;
        if (name)
            (e->type == SDL_CONTROLLERBUTTONDOWN ? go_down : go_up)(ui, name);
        return true;
    case SDL_CONTROLLERAXISMOTION:
        move_axis(ui, &e->caxis);
        return true;
    default:
        return false;
    }
}

// ---- plugging in ------------------------------------------------------------------------------

// A thread that sleeps until the machine has another input device, so that nobody need ask.
static int wait_for_plug(void *ctx)
{
    pb_ui *ui = ctx;
    struct pollfd on[] = {{.fd = ui->pads.devices, .events = POLLIN},
                          {.fd = ui->pads.quit[0], .events = POLLIN}};
    char told[4096];
    while (poll(on, 2, -1) > 0 && !on[1].revents && read(on[0].fd, told, sizeof told) > 0)
        pb_ui_push_own(ui, PB_OWN_PLUG, NULL);
    return 0;
}

static void watch_devices(pb_ui *ui)
{
    pb_ui_pads *p = &ui->pads;
    p->devices = inotify_init1(IN_CLOEXEC);
    if (p->devices < 0)
        return;
    if (inotify_add_watch(p->devices, "/dev/input", IN_CREATE | IN_ATTRIB) >= 0 &&
        pipe(p->quit) == 0)
        p->watch = SDL_CreateThread(wait_for_plug, "controllers", ui);
    if (!p->watch)
        close(p->devices); // then they are looked for whenever something else happens
}

static void stop_watching(pb_ui_pads *p)
{
    if (!p->watch)
        return;
    close(p->quit[1]);
    SDL_WaitThread(p->watch, NULL);
    close(p->quit[0]);
    close(p->devices);
}

void pb_ui_plugged(pb_ui *ui)
{
    ui->pads.due = pb_ui_now(ui);
    ui->pads.settles = ui->pads.due + SETTLE_MS;
}

// ---- time -------------------------------------------------------------------------------------

static bool has_any(const pb_ui *ui)
{
    for (int i = 0; i < PB_PADS_MAX; i++)
        if (ui->pads.of[i])
            return true;
    return false;
}

static void begin(pb_ui *ui)
{
    SDL_SetHint(SDL_HINT_AUTO_UPDATE_JOYSTICKS, "0");
    ui->pads.is_ready = true;
    ui->pads.is_on = SDL_InitSubSystem(SDL_INIT_GAMECONTROLLER) == 0;
    ui->pads.due = pb_ui_now(ui);
    if (ui->pads.is_on)
        watch_devices(ui);
}

static void repeat(pb_ui *ui, uint64_t now)
{
    pb_ui_pads *p = &ui->pads;
    if (p->held && now >= p->held_due) {
        p->held_due = now + REPEAT_MS;
        pb_ui_press(ui, p->held, true);
    }
    if (p->scroll)
        pb_ui_scroll_by(ui, pb_ui_main_pane(ui),
                        (int)(p->scroll * FASTEST * ui->layout.scale / 32768));
}

uint64_t pb_ui_pass_pads(pb_ui *ui, uint64_t now)
{
    pb_ui_pads *p = &ui->pads;
    if (!p->is_ready && ui->work.frames)
        begin(ui);
    if (!p->is_on)
        return PB_NEVER;
    bool any = has_any(ui), settles = now < p->settles;
    if (now >= p->due) {
        bool here = SDL_GetWindowFlags(ui->window) & SDL_WINDOW_INPUT_FOCUS;
        SDL_GameControllerUpdate(); // what came of it are events, for the next turn of the loop
        if (any)
            repeat(ui, now);
        p->due = now + (any && here ? ASK_MS : any || settles ? AWAY_MS : LOOK_MS);
    }
    return any || settles ? p->due : PB_NEVER; // without one, only when the window wakes anyway
}

void pb_ui_close_pads(pb_ui *ui)
{
    stop_watching(&ui->pads);
    for (int i = 0; i < PB_PADS_MAX; i++)
        if (ui->pads.of[i])
            SDL_GameControllerClose(ui->pads.of[i]);
    if (ui->pads.is_on)
        SDL_QuitSubSystem(SDL_INIT_GAMECONTROLLER);
}
