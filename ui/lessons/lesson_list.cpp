// SPDX-FileCopyrightText: 2026 The onecycle authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/lessons/lesson_list.h"

#include "ui/controls/section_heading.h"
#include "ui/lessons/card_button.h"
#include "ui/lessons/lesson_text.h"
#include "ui/text/translate.h"

#include <QFileInfo>
#include <QFrame>
#include <QHBoxLayout>
#include <QLabel>
#include <QMenu>
#include <QPushButton>
#include <QScrollArea>
#include <QToolButton>
#include <QVBoxLayout>

#include <algorithm>

namespace onecycle::ui {
namespace {

constexpr int margin = 16;
constexpr int gap = 8;
constexpr const char* pathProperty = "path";

}  // namespace

LessonList::LessonList(QWidget* parent) : QWidget(parent), m_scroll(new QScrollArea(this))
{
    auto* const whole = new QVBoxLayout(this);
    whole->setContentsMargins({});
    whole->setSpacing(0);
    auto* const top = new QVBoxLayout;
    top->setContentsMargins(margin, margin, margin, 4);
    auto* const head = new QWidget(this);
    head->setLayout(top);
    auto* const title = addLabel(*top, QStringLiteral("lessons.title"), "lessonTitle");
    setLabel(*title, tr("Lessons"));
    auto* const intro = addLabel(*top, QStringLiteral("lessons.intro"), "muted");
    setLabel(*intro, tr("Each is worked on with a schedule of its own; yours stays as it is. Nothing is timed."));
    m_notice = addLabel(*top, QStringLiteral("lessons.notice"), "trap");
    m_notice->setTextFormat(Qt::PlainText);
    whole->addWidget(head);
    m_scroll->setObjectName(QStringLiteral("lessons.scroll"));
    m_scroll->setFrameShape(QFrame::NoFrame);
    m_scroll->setWidgetResizable(true);
    m_scroll->setHorizontalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    m_scroll->setFocusPolicy(Qt::NoFocus);
    m_scroll->setBackgroundRole(QPalette::AlternateBase);
    whole->addWidget(m_scroll, 1);
    whole->addWidget(makeFooter());
}

QWidget* LessonList::makeFooter()
{
    auto* const footer = new QFrame(this);
    footer->setObjectName(QStringLiteral("lessonFooter"));
    auto* const row = new QHBoxLayout(footer);
    row->setContentsMargins(margin, gap, margin, gap);
    auto* const open = new QPushButton(tr("Open a lesson…"), this);
    open->setObjectName(QStringLiteral("lessons.open"));
    open->setToolTip(tr("Opens a lesson that somebody made, from its file."));
    auto* const make = new QPushButton(tr("Make a lesson…"), this);
    make->setObjectName(QStringLiteral("lessons.make"));
    make->setToolTip(tr("For teachers: records states of the window as the pages of a lesson."));
    for (QPushButton* const button : {open, make}) {
        button->setAutoDefault(true);
        button->setAccessibleName(button->text());
        row->addWidget(button, 1);
    }
    connect(open, &QPushButton::clicked, this, &LessonList::openAsked);
    connect(make, &QPushButton::clicked, this, &LessonList::makeAsked);
    return footer;
}

void LessonList::say(const QString& sentence)
{
    setLabel(*m_notice, sentence);
}

void LessonList::addHeading(const QString& text)
{
    m_column->addSpacing(m_column->count() > 0 ? gap : 0);
    m_column->addWidget(new SectionHeading(text, m_page));
}

void LessonList::setShelf(std::vector<ShelfEntry> shelf)
{
    const QWidget* const focused = m_page && m_page->isAncestorOf(focusWidget()) ? focusWidget() : nullptr;
    const QString path = focused ? focused->property(pathProperty).toString() : QString();
    const bool more = qobject_cast<const QToolButton*>(focused);
    if (QWidget* const before = m_scroll->takeWidget())
        before->deleteLater();  // one of its buttons may be what is clicked now
    m_shelf = std::move(shelf);
    m_page = new QWidget;
    m_page->setBackgroundRole(QPalette::AlternateBase);
    m_column = new QVBoxLayout(m_page);
    m_column->setContentsMargins(margin, gap, margin, margin);
    m_column->setSpacing(gap);
    bool ownHeading = false;
    for (int i = 0; i < static_cast<int>(m_shelf.size()); ++i) {
        if (!m_shelf[static_cast<std::size_t>(i)].shipped && !ownHeading) {
            addHeading(tr("Opened files"));
            ownHeading = true;
        }
        addEntry(i);
    }
    m_column->addStretch();
    m_scroll->setWidget(m_page);
    fit();
    if (focused)
        focusEntry(path, more);
}

void LessonList::resizeEvent(QResizeEvent* event)
{
    QWidget::resizeEvent(event);
    fit();
}

/// The list is as high as its cards are in this width.
void LessonList::fit()
{
    if (m_column)
        m_page->setFixedHeight(m_column->totalHeightForWidth(m_scroll->viewport()->width()));
}

/// A list that is made anew has the keyboard where it was, or where the next entry has moved up to.
void LessonList::focusEntry(const QString& path, bool more)
{
    QWidget* place = m_page->findChild<CardButton*>();
    for (QWidget* const widget : m_page->findChildren<QWidget*>())
        if (widget->property(pathProperty) == path && bool(qobject_cast<QToolButton*>(widget)) == more)
            place = widget;
    if (place)
        place->setFocus(Qt::OtherFocusReason);
}

void LessonList::addEntry(int index)
{
    const ShelfEntry& entry = m_shelf[static_cast<std::size_t>(index)];
    auto* const row = new QHBoxLayout;
    row->setSpacing(2);
    auto* const card = new CardButton(m_page);
    const QString name = entry.lesson ? fromUtf8(entry.lesson->id) : QFileInfo(entry.path).completeBaseName();
    card->setObjectName(QStringLiteral("lesson.card.") + name);
    CardButton::Content content;
    if (entry.lesson) {
        content = {fromUtf8(entry.lesson->title), fromUtf8(entry.lesson->sentence),
                   tr("%1 of %2").arg(entry.done).arg(entry.pages()),
                   entry.isDone() ? CardButton::Mark::Done : CardButton::Mark::None, false};
        card->setToolTip(entry.done > 0 && !entry.isDone() ? tr("Goes on with this lesson.")
                                                           : tr("Begins this lesson."));
    } else {
        content = {QFileInfo(entry.path).fileName(), entry.problem, {}, CardButton::Mark::Wrong, false};
        card->setToolTip(tr("Reads the file once more."));
    }
    card->setContent(content);
    card->setProperty(pathProperty, entry.path);
    card->setAccessibleName(content.title);
    card->setContextMenuPolicy(Qt::CustomContextMenu);
    connect(card, &QAbstractButton::clicked, this, [this, index] { Q_EMIT chosen(index); });
    connect(card, &QWidget::customContextMenuRequested, this,
            [this, index, card](const QPoint& at) { openMenu(index, card->mapToGlobal(at)); });
    auto* const more = new QToolButton(m_page);
    more->setObjectName(QStringLiteral("lesson.more.") + name);
    more->setProperty(pathProperty, entry.path);
    more->setText(QStringLiteral("…"));
    more->setProperty("role", QStringLiteral("link"));
    more->setFocusPolicy(Qt::StrongFocus);
    more->setAccessibleName(tr("More for %1").arg(content.title));
    more->setToolTip(tr("Begins anew, prints a worksheet, opens the lesson for editing."));
    connect(more, &QToolButton::clicked, this,
            [this, index, more] { openMenu(index, more->mapToGlobal(more->rect().bottomLeft())); });
    row->addWidget(card, 1);
    row->addWidget(more, 0, Qt::AlignTop);
    m_column->addLayout(row);
}

void LessonList::openMenu(int index, const QPoint& place)
{
    const ShelfEntry& entry = m_shelf[static_cast<std::size_t>(index)];
    const QString path = entry.path;
    auto* const menu = new QMenu(this);
    menu->setObjectName(QStringLiteral("lessonMenu"));
    menu->setAttribute(Qt::WA_DeleteOnClose);
    const auto add = [&](const char* name, const QString& text, ShelfAction action) {
        QAction* const row = menu->addAction(text, this, [this, path, action] { ask(path, action); });
        row->setObjectName(QLatin1String(name));
        return row;
    };
    if (entry.lesson) {
        add("lessonRestart", tr("Forget what was done"), ShelfAction::Restart)->setEnabled(entry.done > 0);
        add("lessonWorksheet", tr("Worksheet as PDF…"), ShelfAction::Worksheet);
        add("lessonEdit", entry.shipped ? tr("Edit a copy…") : tr("Edit…"), ShelfAction::Edit);
    }
    if (!entry.shipped)
        add("lessonRemove", tr("Take off the list"), ShelfAction::Remove);
    menu->popup(place);
}

/// The list may have been made anew since the menu was opened.
void LessonList::ask(const QString& path, ShelfAction action)
{
    const auto entry = std::ranges::find(m_shelf, path, &ShelfEntry::path);
    if (entry != m_shelf.end())
        Q_EMIT actionAsked(static_cast<int>(entry - m_shelf.begin()), action);
}

void LessonList::focusFirst()
{
    if (auto* const card = m_page ? m_page->findChild<CardButton*>() : nullptr)
        card->setFocus(Qt::OtherFocusReason);
}

}  // namespace onecycle::ui
