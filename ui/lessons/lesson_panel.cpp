// SPDX-FileCopyrightText: 2026 The onecycle authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/lessons/lesson_panel.h"

#include "ui/lessons/lesson_page.h"

#include <QKeyEvent>
#include <QScrollArea>
#include <QShortcut>
#include <QVBoxLayout>

namespace onecycle::ui {

LessonPanel::LessonPanel(QWidget* parent) : View(parent), m_list(new LessonList(this)), m_page(new LessonPage(this))
{
    setObjectName(QStringLiteral("lessonPanel"));
    setAccessibleName(tr("Lesson"));
    setAutoFillBackground(true);
    setBackgroundRole(QPalette::AlternateBase);
    auto* const column = new QVBoxLayout(this);
    column->setContentsMargins({});
    column->setSpacing(0);
    column->addWidget(m_list);
    column->addWidget(m_page);
    m_page->hide();
    for (QWidget* const child : m_page->findChildren<QScrollArea*>())
        child->installEventFilter(this);
    m_next = addShortcut(QKeySequence(Qt::ALT | Qt::Key_Right), &LessonPage::next);
    m_back = addShortcut(QKeySequence(Qt::ALT | Qt::Key_Left), &LessonPage::back);
    connect(m_page, &LessonPage::pageAsked, this, &LessonPanel::pageAsked);
    connect(m_page, &LessonPage::finished, this, &LessonPanel::finished);
    connect(m_page, &LessonPage::left, this, &LessonPanel::left);
    connect(m_page, &LessonPage::restartAsked, this, &LessonPanel::restartAsked);
    connect(m_page, &LessonPage::handInAsked, this, &LessonPanel::handInAsked);
    connect(m_page, &LessonPage::choiceGiven, this, &LessonPanel::choiceGiven);
    connect(m_page, &LessonPage::numberGiven, this, &LessonPanel::numberGiven);
    connect(m_page, &LessonPage::helpAsked, this, &LessonPanel::helpAsked);
    connect(m_page, &LessonPage::revealAsked, this, &LessonPanel::revealAsked);
}

QShortcut* LessonPanel::addShortcut(const QKeySequence& keys, void (LessonPage::*act)())
{
    auto* const shortcut = new QShortcut(keys, this);
    shortcut->setEnabled(false);
    connect(shortcut, &QShortcut::activated, m_page, act);
    return shortcut;
}

QSize LessonPanel::sizeHint() const
{
    constexpr QSize comfortable(360, 420);
    return comfortable;
}

void LessonPanel::show(const Snapshot& snapshot, Cause)
{
    m_snapshot = snapshot;
    refresh();
}

void LessonPanel::setShelf(const std::vector<ShelfEntry>& shelf)
{
    m_list->setShelf(shelf);
}

void LessonPanel::setRun(const std::optional<LessonRun>& run)
{
    const bool hadFocus = isAncestorOf(focusWidget()) && focusWidget()->hasFocus();
    const bool turned = run.has_value() != m_run.has_value() || (run && m_run && run->page != m_run->page);
    m_run = run;
    m_next->setEnabled(m_run.has_value());
    m_back->setEnabled(m_run.has_value());
    refresh();
    m_list->setVisible(!m_run);
    m_page->setVisible(m_run.has_value());
    if (!turned || !hadFocus)
        return;
    if (m_run)
        m_page->focusText();
    else
        m_list->focusFirst();
}

void LessonPanel::refresh()
{
    if (m_run)
        m_page->present(*m_run, m_snapshot);
}

/// The area that scrolls would keep these keys for itself.
bool LessonPanel::eventFilter(QObject* watched, QEvent* event)
{
    if (event->type() == QEvent::KeyPress && m_run) {
        const int key = static_cast<QKeyEvent*>(event)->key();
        if (key == Qt::Key_PageDown || key == Qt::Key_PageUp) {
            m_page->scroll(key == Qt::Key_PageDown);
            return true;
        }
    }
    return View::eventFilter(watched, event);
}

void LessonPanel::keyPressEvent(QKeyEvent* event)
{
    if (!m_run)
        return View::keyPressEvent(event);
    switch (event->key()) {
    case Qt::Key_Return:
    case Qt::Key_Enter: return m_page->accept();
    case Qt::Key_PageDown: return m_page->scroll(true);
    case Qt::Key_PageUp: return m_page->scroll(false);
    default: View::keyPressEvent(event);
    }
}

}  // namespace onecycle::ui
