// SPDX-License-Identifier: MIT
// Asks org.a11y.Status, and again whenever it says that it has changed; a sleeping thread costs
// nothing meanwhile. Nothing is started by asking.
#include <atspi/atspi.h>
#include <dbus/dbus.h>

#include <atspi/atspi-gmain.h>

#include "reader/atk_inside.h"

struct pb_atk_bus {
    DBusConnection *connection;
    void (*in_use)(void *ctx);
    void *ctx;
};

static const char match[] =
    "type='signal',path='/org/a11y/bus',"
    "interface='org.freedesktop.DBus.Properties',member='PropertiesChanged'";

// True when one of the properties a{sv} says that there is somebody.
static gboolean is_in_use(DBusMessage *answer)
{
    DBusMessageIter all, pairs, pair, value;
    gboolean found = FALSE;
    if (!dbus_message_has_signature(answer, "a{sv}") || !dbus_message_iter_init(answer, &all))
        return FALSE;
    dbus_message_iter_recurse(&all, &pairs);
    for (; dbus_message_iter_get_arg_type(&pairs) == DBUS_TYPE_DICT_ENTRY;
         dbus_message_iter_next(&pairs)) {
        const char *name;
        dbus_bool_t on = FALSE;
        dbus_message_iter_recurse(&pairs, &pair);
        dbus_message_iter_get_basic(&pair, &name);
        dbus_message_iter_next(&pair);
        dbus_message_iter_recurse(&pair, &value);
        if (dbus_message_iter_get_arg_type(&value) == DBUS_TYPE_BOOLEAN)
            dbus_message_iter_get_basic(&value, &on);
        found =
            found ||
            (on && (g_str_equal(name, "IsEnabled") || g_str_equal(name, "ScreenReaderEnabled")));
    }
    return found;
}

static void answered(DBusPendingCall *call, void *data)
{
    pb_atk_bus *bus = data;
    DBusMessage *answer = dbus_pending_call_steal_reply(call);
    gboolean found =
        dbus_message_get_type(answer) == DBUS_MESSAGE_TYPE_METHOD_RETURN && is_in_use(answer);
    dbus_message_unref(answer);
    dbus_pending_call_unref(call);
    if (found)
        bus->in_use(bus->ctx);
}

static void ask(pb_atk_bus *bus)
{
    const char *interface = "org.a11y.Status";
    DBusPendingCall *call = NULL;
    DBusMessage *m = dbus_message_new_method_call("org.a11y.Bus", "/org/a11y/bus",
                                                  "org.freedesktop.DBus.Properties", "GetAll");
    dbus_message_set_auto_start(m, FALSE);
    dbus_message_append_args(m, DBUS_TYPE_STRING, &interface, DBUS_TYPE_INVALID);
    if (dbus_connection_send_with_reply(bus->connection, m, &call, DBUS_TIMEOUT_USE_DEFAULT) &&
        call)
        dbus_pending_call_set_notify(call, answered, bus, NULL);
    dbus_message_unref(m);
}

static DBusHandlerResult heard(DBusConnection *connection, DBusMessage *m, void *data)
{
    (void)connection;
    if (dbus_message_is_signal(m, "org.freedesktop.DBus.Properties", "PropertiesChanged"))
        ask(data);
    return DBUS_HANDLER_RESULT_NOT_YET_HANDLED;
}

pb_atk_bus *pb_atk_bus_new(GMainContext *context, void (*in_use)(void *ctx), void *ctx)
{
    DBusConnection *connection = dbus_bus_get_private(DBUS_BUS_SESSION, NULL);
    if (!connection)
        return NULL;
    dbus_connection_set_exit_on_disconnect(connection, FALSE);
    pb_atk_bus *bus = g_new0(pb_atk_bus, 1);
    *bus = (pb_atk_bus){connection, in_use, ctx};
    atspi_dbus_connection_setup_with_g_main(connection, context);
    dbus_connection_add_filter(connection, heard, bus, NULL);
    dbus_bus_add_match(connection, match, NULL);
    ask(bus);
    return bus;
}

void pb_atk_bus_free(pb_atk_bus *bus)
{
    if (!bus)
        return;
    dbus_connection_remove_filter(bus->connection, heard, bus);
    dbus_connection_close(bus->connection);
    dbus_connection_unref(bus->connection);
    g_free(bus);
}
