// SPDX-License-Identifier: MIT
// Inside of shape.h: what a path is made of. For shape*.c only.
#ifndef PB_UI_SHAPE_NODE_H
#define PB_UI_SHAPE_NODE_H

#include "ui/shape.h"

enum pb_node_kind { PB_NODE_MOVE, PB_NODE_LINE, PB_NODE_CONTROL };

struct pb_path_node { // a cubic is two controls and a LINE node, its end
    double x, y;
    enum pb_node_kind kind;
};

#endif
