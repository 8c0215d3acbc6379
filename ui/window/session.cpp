// SPDX-FileCopyrightText: 2026 The onecycle authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/window/session.h"

#include "ui/chart/schedule_view.h"
#include "ui/panels/panel_area.h"
#include "ui/window/picture_commands.h"
#include "ui/window/script_commands.h"
#include "ui/window/settings.h"
#include "ui/window/text_commands.h"
#include "ui/window/wiring.h"

namespace onecycle::ui {
namespace {

/// Members are made in order: the fonts must be there before the first widget measures its texts.
Document& styled(Document& document)
{
    prepareStyle();
    return document;
}

}  // namespace

Session::Session() : m_window(styled(m_document)), m_files(nullptr), m_commands(nullptr)
{
    m_themes.choose(settings::themeChoice());
    m_motion.setAlwaysReduced(settings::reducedMotion());
    m_files = new FileCommands(m_window, m_document);
    new PictureCommands(m_window, m_document);
    new ScriptCommands(m_window, m_document);
    new TextCommands(m_window, m_document);
    m_commands = new WindowCommands(m_window, m_document, *m_files, m_themes, m_motion);
    wire(m_window, m_document, m_attention);
    const auto move = [this] { m_window.scheduleView().setMotion(m_motion.allowsMotion()); };
    connect(&m_motion, &Motion::changed, &m_window.scheduleView(), move);
    move();
    // Once the window is closed, so are the panels that floated.
    connect(&m_window, &MainWindow::aboutToClose, this, &Session::remember);
}

Session::~Session()
{
    if (m_window.isVisible())
        remember();
}

void Session::remember()
{
    settings::setGeometry(m_window.saveGeometry());
    settings::setLayout(m_window.panels().layout());
}

void Session::start(const QStringList& files)
{
    m_window.restoreGeometry(settings::geometry());
    m_window.panels().restore(settings::layout());
    m_window.show();  // before a file is read: what it leaves open is asked above the window
    if (!files.isEmpty())
        m_files->openPath(files.constFirst());
    m_window.scheduleView().setFocus(Qt::OtherFocusReason);
}

}  // namespace onecycle::ui
