// SPDX-FileCopyrightText: 2026 The onecycle authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/lessons/lesson_page.h"

#include "core/lessons/lesson_state.h"
#include "ui/controls/flow_layout.h"
#include "ui/lessons/lesson_task.h"
#include "ui/lessons/lesson_text.h"
#include "ui/text/translate.h"

#include <QApplication>
#include <QFrame>
#include <QHBoxLayout>
#include <QLabel>
#include <QPushButton>
#include <QScrollArea>
#include <QScrollBar>
#include <QTimer>
#include <QVBoxLayout>

#include <utility>

namespace onecycle::ui {
namespace {

constexpr int margin = 16;
constexpr int gap = 8;

std::vector<std::string> filledTexts(const std::vector<std::string>& paragraphs, const DocumentValue& document)
{
    std::vector<std::string> filled;
    for (const std::string& paragraph : paragraphs)
        filled.push_back(filledText(paragraph, document));
    return filled;
}

}  // namespace

LessonPage::LessonPage(QWidget* parent) : QWidget(parent), m_scroll(new QScrollArea(this))
{
    m_scroll->setObjectName(QStringLiteral("lesson.scroll"));
    m_scroll->setAccessibleName(tr("Page of the lesson"));
    m_scroll->setFrameShape(QFrame::NoFrame);
    m_scroll->setWidgetResizable(true);
    m_scroll->setHorizontalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    m_scroll->setFocusPolicy(Qt::StrongFocus);
    m_scroll->setBackgroundRole(QPalette::AlternateBase);
    m_scroll->setWidget(makeText());
    auto* const whole = new QVBoxLayout(this);
    whole->setContentsMargins({});
    whole->setSpacing(0);
    whole->addWidget(m_scroll, 1);
    whole->addWidget(makeFooter());
    setTabOrder(m_scroll, m_back);
}

QWidget* LessonPage::makeText()
{
    auto* const page = new QWidget;
    page->setBackgroundRole(QPalette::AlternateBase);
    m_column = new QVBoxLayout(page);
    m_column->setContentsMargins(margin, margin, margin, margin);
    m_column->setSpacing(gap);
    m_lesson = addLabel(*m_column, QStringLiteral("lesson.lesson"), "note");
    m_title = addLabel(*m_column, QStringLiteral("lesson.title"), "lessonTitle");
    for (QLabel* const plain : {m_lesson, m_title})
        plain->setTextFormat(Qt::PlainText);  // they come from files
    m_text = addLabel(*m_column, QStringLiteral("lesson.text"), "body");
    m_taskPlace = new QVBoxLayout;
    m_column->addLayout(m_taskPlace);
    m_column->addSpacing(gap);
    m_sources = addLabel(*m_column, QStringLiteral("lesson.sources"), "note");
    m_sources->setTextFormat(Qt::RichText);
    m_sources->setTextInteractionFlags(Qt::TextBrowserInteraction);
    m_sources->setFocusPolicy(Qt::StrongFocus);
    m_sources->setOpenExternalLinks(true);
    m_sources->setAccessibleName(tr("Sources"));
    m_column->addStretch();
    return page;
}

QPushButton* LessonPage::addButton(const char* name, const QString& text, const QString& tip, const char* role)
{
    auto* const button = new QPushButton(text, this);
    button->setObjectName(QLatin1String(name));
    button->setToolTip(tip);
    button->setAccessibleName(text);
    if (role)
        button->setProperty("role", QLatin1String(role));
    button->setAutoDefault(true);
    return button;
}

QWidget* LessonPage::makeFooter()
{
    auto* const footer = new QFrame(this);
    footer->setObjectName(QStringLiteral("lessonFooter"));
    auto* const rows = new QVBoxLayout(footer);
    rows->setContentsMargins(margin, gap, margin, gap);
    rows->setSpacing(4);
    m_back = addButton("lesson.back", tr("Back"), tr("The page before this one (Alt+Left)."));
    m_next = addButton("lesson.next", tr("Next"), tr("The next page (Enter or Alt+Right)."), "primary");
    m_place = new QLabel(footer);
    m_place->setObjectName(QStringLiteral("lesson.place"));
    m_place->setProperty("role", QStringLiteral("muted"));
    m_place->setAlignment(Qt::AlignCenter);
    auto* const way = new QHBoxLayout;
    way->addWidget(m_back);
    way->addWidget(m_place, 1);
    way->addWidget(m_next);
    rows->addLayout(way);
    m_restart = addButton("lesson.restart", tr("Start this page again"),
                          tr("Puts the state of this page back to what it was. It can be undone."), "link");
    m_handIn = addButton("lesson.handIn", tr("Hand in…"), tr("Saves your answers to a file for your teacher."), "link");
    m_leave = addButton("lesson.leave", tr("Leave"),
                        tr("Back to your own schedule and the list of lessons. What is done is remembered."), "link");
    auto* const links = new QWidget(footer);
    auto* const more = new FlowLayout(links, 4);
    more->setContentsMargins({});
    for (QPushButton* const button : {m_restart, m_handIn, m_leave})
        more->addWidget(button);
    rows->addWidget(links);
    connect(m_back, &QPushButton::clicked, this, &LessonPage::back);
    connect(m_next, &QPushButton::clicked, this, &LessonPage::next);
    connect(m_restart, &QPushButton::clicked, this, &LessonPage::restartAsked);
    connect(m_handIn, &QPushButton::clicked, this, &LessonPage::handInAsked);
    connect(m_leave, &QPushButton::clicked, this, &LessonPage::left);
    return footer;
}

void LessonPage::replaceTask()
{
    delete std::exchange(m_task, makeTask(m_run, m_scroll->widget()));
    if (!m_task)
        return;
    m_taskPlace->addWidget(m_task);
    connect(m_task, &LessonTask::choiceGiven, this, &LessonPage::choiceGiven);
    connect(m_task, &LessonTask::numberGiven, this, &LessonPage::numberGiven);
    connect(m_task, &LessonTask::helpAsked, this, &LessonPage::helpAsked);
    connect(m_task, &LessonTask::revealAsked, this, &LessonPage::revealAsked);
}

void LessonPage::present(const LessonRun& run, const Snapshot& snapshot)
{
    const bool turned = m_run.lesson != run.lesson || m_run.page != run.page;
    const bool answered = !turned && (m_run.record().answer.tries != run.record().answer.tries ||
                                      m_run.record().revealed != run.record().revealed);
    QWidget* const focused = QApplication::focusWidget();
    m_run = run;
    const LessonStep& step = run.step();
    if (turned) {
        replaceTask();
        const DocumentValue document = stepDocument(*run.lesson, run.page);
        setLabel(*m_lesson, fromUtf8(run.lesson->title));
        setLabel(*m_title, fromUtf8(step.title));
        setLabel(*m_text, lessonHtml(filledTexts(step.text, document)));
        setLabel(*m_sources,
                 step.sources.empty() ? QString() : tr("Sources") + QStringLiteral("<br>") + sourcesHtml(step.sources));
        m_scroll->verticalScrollBar()->setValue(0);
        m_scroll->setAccessibleDescription(m_title->text());
        m_back->setEnabled(run.page > 0);
        m_next->setText(run.isLast() ? tr("Finish") : tr("Next"));
        m_next->setAccessibleName(m_next->text());
    }
    m_place->setText(tr("%1 of %2").arg(run.page + 1).arg(run.lesson->steps.size()) +
                     (run.record().done ? QStringLiteral(" ✓") : QString()));
    if (m_task)
        m_task->present(run, snapshot);
    if (answered)
        QTimer::singleShot(0, this, &LessonPage::bringFeedbackIntoSight);
    if (!turned && m_task && focused && m_task->isAncestorOf(focused) && focused->isHidden())
        m_next->setFocus(Qt::OtherFocusReason);  // what was pressed is gone: the way goes on here
}

/// Once the texts have their heights.
void LessonPage::bringFeedbackIntoSight()
{
    for (const char* const name : {"lesson.because", "lesson.verdict"})
        if (auto* const label = m_task ? m_task->findChild<QLabel*>(QLatin1String(name)) : nullptr;
            label && label->isVisible())
            return m_scroll->ensureWidgetVisible(label, 0, gap);
}

void LessonPage::accept()
{
    if (!m_task || !m_task->accept())
        next();
}

void LessonPage::scroll(bool down)
{
    QScrollBar& bar = *m_scroll->verticalScrollBar();
    if (bar.value() != (down ? bar.maximum() : bar.minimum()))
        bar.triggerAction(down ? QAbstractSlider::SliderPageStepAdd : QAbstractSlider::SliderPageStepSub);
    else if (down)
        next();
    else
        back();
}

void LessonPage::next()
{
    if (m_run.isLast())
        Q_EMIT finished();
    else
        Q_EMIT pageAsked(static_cast<int>(m_run.page) + 1);
}

void LessonPage::back()
{
    if (m_run.page > 0)
        Q_EMIT pageAsked(static_cast<int>(m_run.page) - 1);
}

void LessonPage::focusText()
{
    m_scroll->setFocus(Qt::OtherFocusReason);
}

}  // namespace onecycle::ui
