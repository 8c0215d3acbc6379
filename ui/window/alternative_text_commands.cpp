// SPDX-FileCopyrightText: 2026 The onecycle authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/window/alternative_text_commands.h"

#include "ui/chart/spoken_picture.h"
#include "ui/document/document.h"
#include "ui/explain/explain_panel.h"
#include "ui/window/actions.h"
#include "ui/window/main_window.h"
#include "ui/window/notice_bar.h"

#include <QApplication>
#include <QClipboard>

namespace onecycle::ui {

AlternativeTextCommands::AlternativeTextCommands(MainWindow& window, Document& document)
    : QObject(&window), m_window(window), m_document(document)
{
    connect(window.actions().copyAlternativeText, &QAction::triggered, this, &AlternativeTextCommands::copy);
    connect(&window.explainPanel(), &ExplainPanel::alternativeTextAsked, this, &AlternativeTextCommands::copy);
}

void AlternativeTextCommands::copy()
{
    const QString text = spokenPicture(m_document.snapshot());
    QApplication::clipboard()->setText(text);
    m_window.noticeBar().say(tr("The alternative text is in the clipboard: %1").arg(text));
}

}  // namespace onecycle::ui
