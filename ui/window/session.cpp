// SPDX-FileCopyrightText: 2026 The onecycle authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/window/session.h"

#include "ui/chart/schedule_view.h"
#include "ui/guide/guide_panel.h"
#include "ui/panels/panel_area.h"
#include "ui/playback/playback_panel.h"
#include "ui/window/alternative_text_commands.h"
#include "ui/window/guide_commands.h"
#include "ui/window/lesson_commands.h"
#include "ui/window/notice_bar.h"
#include "ui/window/picture_commands.h"
#include "ui/window/playback_commands.h"
#include "ui/window/presentation_commands.h"
#include "ui/window/preset_commands.h"
#include "ui/window/script_commands.h"
#include "ui/window/settings.h"
#include "ui/window/sweep_commands.h"
#include "ui/window/text_commands.h"
#include "ui/window/variant_commands.h"
#include "ui/window/wiring.h"
#include "ui/window/workspace_commands.h"

namespace onecycle::ui {

/// The look comes first: the fonts must be there before the first widget measures its texts.
Session::Session(std::shared_ptr<Look> look)
    : m_look(std::move(look)),
      m_window(m_document),
      m_autosave(m_document, [this] { return m_window.saveGeometry(); }),
      m_files(nullptr),
      m_commands(nullptr)
{
    m_files = new FileCommands(m_window, m_document);
    new AlternativeTextCommands(m_window, m_document);
    new GuideCommands(m_window, m_document, m_attention);
    new PictureCommands(m_window, m_document);
    new PresetCommands(m_window, m_document, *m_files);
    new ScriptCommands(m_window, m_document);
    auto* const sweeps = new SweepCommands(m_window, m_document, m_attention);
    new TextCommands(m_window, m_document);
    m_commands = new WindowCommands(m_window, m_document, *m_files, m_look->themes, m_look->motion);
    new VariantCommands(m_window, m_document);
    auto* const workspaces = new WorkspaceCommands(m_window);
    auto* const lessons = new LessonCommands(m_window, m_document, m_attention, *workspaces, *m_files);
    m_teaching = new TeachCommands(m_window, m_document, *lessons);
    new PresentationCommands(m_window, m_document, m_attention, *lessons);
    new PlaybackCommands(m_window, *workspaces);
    wire(m_window, m_document, m_attention);
    const auto move = [this, sweeps] {
        m_window.scheduleView().setMotion(motion().allowsMotion());
        m_window.guidePanel().setMotion(motion().allowsMotion());
        m_window.playbackPanel().setMotion(motion().allowsMotion());
        sweeps->setMotion(motion().allowsMotion());
    };
    connect(&motion(), &Motion::changed, &m_window.scheduleView(), move);
    move();
    // Once the window is closed, so are the panels that floated.
    connect(&m_window, &MainWindow::aboutToClose, this, [this] {
        remember();
        m_autosave.discard();
        Q_EMIT closed();
    });
    connect(&m_autosave, &Autosave::failed, &m_window.noticeBar(), &NoticeBar::say);
}

Session::~Session()
{
    if (m_window.isVisible())
        remember();
    if (QWidget* const focused = m_window.focusWidget())
        focused->clearFocus();  // what ends with it is told to a whole window
}

void Session::close()
{
    m_files->letGo();
    m_teaching->letGo();
    m_window.close();
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
