// SPDX-FileCopyrightText: 2026 The onecycle authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/window/wiring.h"

#include "ui/document/document.h"
#include "ui/window/attention_hub.h"
#include "ui/window/main_window.h"

namespace onecycle::ui {

void wire(MainWindow& window, Document& document, AttentionHub& attention)
{
    for (View* const view : window.views()) {
        QObject::connect(view, &View::proposed, &document, &Document::edit);
        QObject::connect(view, &View::gestureEnded, &document, &Document::endGesture);
        QObject::connect(view, &View::viewProposed, &document, &Document::setView);
        QObject::connect(view, &View::attentionProposed, &attention, &AttentionHub::propose);
        QObject::connect(&document, &Document::changed, view, qOverload<const Snapshot&, Cause>(&View::show));
        QObject::connect(&document, &Document::settled, view, &View::settle);
        QObject::connect(&attention, &AttentionHub::changed, view, &View::attend);
        view->show(document.snapshot(), Cause::Open);
        view->attend(attention.attention());
    }
}

}  // namespace onecycle::ui
