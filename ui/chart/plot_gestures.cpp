// SPDX-FileCopyrightText: 2026 The onecycle authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/chart/plot_gestures.h"

#include <QCoreApplication>

namespace onecycle::ui {
namespace {

struct Sentences {
    Q_DECLARE_TR_FUNCTIONS(onecycle::ui::PlotGestures)
};

}  // namespace

std::vector<std::pair<QString, QString>> plotGestures()
{
    return {
        {Sentences::tr("Drag a handle"), Sentences::tr("changes its parameters")},
        {Sentences::tr("with Shift, Ctrl, Alt"), Sentences::tr("fine, snapping, one axis")},
        {Sentences::tr("X, Y while dragging"), Sentences::tr("only along that axis")},
        {Sentences::tr("Tab"), Sentences::tr("next handle")},
        {Sentences::tr("Arrows"), Sentences::tr("move the handle, else the cursor")},
        {Sentences::tr("with Shift"), Sentences::tr("a finer handle, ten steps of the cursor")},
        {Sentences::tr("Page keys"), Sentences::tr("coarser")},
        {Sentences::tr("Enter, double-click"), Sentences::tr("type the handle’s number")},
        {Sentences::tr("Esc"), Sentences::tr("puts back, else lets go of the cursors")},
        {Sentences::tr("Drag the flag"), Sentences::tr("another batch of the playback")},
        {Sentences::tr("Wheel, pinch"), Sentences::tr("zoom at the pointer")},
        {Sentences::tr("Ctrl+wheel"), Sentences::tr("zoom the steps only")},
        {Sentences::tr("Drag a box"), Sentences::tr("zoom to it")},
        {Sentences::tr("Middle button, Space+drag"), Sentences::tr("move the view")},
        {Sentences::tr("Double-click"), Sentences::tr("fit")},
        {Sentences::tr("Click, Shift+click"), Sentences::tr("keep the cursor, second cursor")},
    };
}

}  // namespace onecycle::ui
