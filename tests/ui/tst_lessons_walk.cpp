// SPDX-FileCopyrightText: 2026 The onecycle authors
// SPDX-License-Identifier: GPL-3.0-or-later
// Every lesson that comes with the program, walked from its first page to its last as a learner does: wrong answers
// first, then right ones, by keys and mouse.
#include "core/lessons/check.h"
#include "core/lessons/lesson_state.h"
#include "core/lessons/measure.h"
#include "core/parameters/parameters.h"
#include "lesson_rig.h"
#include "ui/window/lesson_store.h"

#include <QAbstractButton>
#include <QRegularExpression>

using namespace onecycle;
using namespace onecycle::ui;

namespace {

class Walker : public LessonRig {
public:
    explicit Walker(std::shared_ptr<const Lesson> lesson) : m_lesson(std::move(lesson)) {}

    void begin()
    {
        learn();
        const QString card = QStringLiteral("lesson.card.") + QString::fromStdString(m_lesson->id);
        click(qPrintable(card));
    }
    void walk(std::size_t page)
    {
        const LessonStep& step = m_lesson->steps[page];
        QCOMPARE(title(), QString::fromStdString(step.title));
        const QString all = text("lesson.text");
        QVERIFY2(!all.contains(QLatin1Char('{')), qPrintable(all));  // every number is filled in
        QVERIFY2(!text("lesson.place").contains(QChar(0x2713)), "the page is done on entering");
        if (step.goal)
            reach(step);
        else if (step.prediction)
            predict(step);
        else if (step.question && !step.question->choices.empty())
            choose(*step.question);
        else if (step.question)
            compute(page);
    }
    void turn() { click("lesson.next"); }

private:
    /// Sets \p assignments by their fields; false if there is one without a field.
    bool set(const std::vector<Assignment>& assignments)
    {
        for (const Assignment& one : assignments)
            if (!set(one))
                return false;
        return true;
    }
    bool set(const Assignment& one)
    {
        const Parameter* const parameter = findParameter(one.key);
        if (!parameter)
            return false;
        const QString key = QString::fromStdString(one.key);
        if (std::holds_alternative<double>(one.value) || std::holds_alternative<std::monostate>(one.value)) {
            const QByteArray name = (key + QStringLiteral(".number")).toUtf8();
            if (!sees(name))
                return false;
            const QString typed = QString::fromStdString(valueText(one.value));
            auto* const field = find(name);
            field->setFocus();
            QTest::keyClick(field, Qt::Key_A, Qt::ControlModifier);
            QTest::keyClick(field, Qt::Key_Backspace);
            QTest::keyClicks(field, typed);
            QTest::keyClick(field, Qt::Key_Return);
            settle();
            return true;
        }
        const bool* const flag = std::get_if<bool>(&one.value);
        const QString word = flag ? (*flag ? QStringLiteral("on") : QStringLiteral("off"))
                                  : QString::fromStdString(std::get<std::string>(one.value));
        if (const QByteArray segment = (key + QLatin1Char('.') + word).toUtf8(); sees(segment)) {
            click(segment);
            return true;
        }
        if (const QByteArray name = (key + QStringLiteral(".switch")).toUtf8(); flag && sees(name)) {
            if (find<QAbstractButton>(name)->isChecked() != *flag)
                click(name);
            return true;
        }
        return false;
    }
    void reach(const LessonStep& step)
    {
        QVERIFY(text("lesson.state").startsWith(QStringLiteral("○")));
        QVERIFY2(set(step.goal->wrong) || setByHandle(), "the wrong state cannot be made");
        QVERIFY2(text("lesson.state").startsWith(QStringLiteral("○")), qPrintable(title()));
        click("lesson.restart");
        if (!set(step.goal->right))
            click("lesson.help");
        QCOMPARE(text("lesson.state"), QStringLiteral("✓ Reached"));
        QVERIFY(!text("lesson.because").isEmpty());
    }
    /// Drags what handle there is a little: no goal is that near.
    bool setByHandle()
    {
        const auto kinds = chart().handles().kinds();
        const ScheduleConfig before = config();
        for (const HandleKind kind : kinds)
            for (const QPoint way : {QPoint(12, 0), QPoint(-12, 0), QPoint(0, 12), QPoint(0, -12)})
                if (config() == before)
                    dragHandle(kind, way);
        return config() != before;
    }
    void choose(const LessonQuestion& question)
    {
        std::size_t right = 0;
        for (std::size_t i = 0; i < question.choices.size(); ++i) {
            right = question.choices[i].right ? i : right;
            if (question.choices[i].right)
                continue;
            click(qPrintable(QStringLiteral("lesson.choice.%1").arg(i)));
            QCOMPARE(text("lesson.verdict"), QStringLiteral("× Not this one. Choose again."));
            QVERIFY(!text("lesson.because").isEmpty());
        }
        click(qPrintable(QStringLiteral("lesson.choice.%1").arg(right)));
        QCOMPARE(text("lesson.verdict"), QStringLiteral("✓ Right"));
        QVERIFY(!text("lesson.because").isEmpty());
    }
    void compute(std::size_t page)
    {
        const auto value = measured(questionDocument(*m_lesson, page), m_lesson->steps[page].question->measure);
        const double right = std::get<double>(*value);
        type("lesson.number", QString::number(right * 2 + 1, 'g', 17));
        QCOMPARE(text("lesson.verdict"), QStringLiteral("× That is not the number. Try again."));
        QVERIFY(text("lesson.because").isEmpty());
        type("lesson.number", QString::number(right, 'g', 12));
        QCOMPARE(text("lesson.verdict"), QStringLiteral("✓ Right"));
        QVERIFY(!text("lesson.because").isEmpty());
    }
    void predict(const LessonStep& step)
    {
        Q_UNUSED(step)
        QVERIFY(!document().snapshot().truth);
        const auto kinds = chart().handles().kinds();
        QVERIFY2(!kinds.empty(), "there is nothing to draw the guess with");
        const ScheduleConfig before = config();
        for (const QPoint way : {QPoint(60, 0), QPoint(-60, 0), QPoint(0, 50), QPoint(0, -50)})
            if (config() == before)
                dragHandle(kinds.front(), way);
        QVERIFY(config() != before);
        click("lesson.reveal");
        static const QRegularExpression whole(
            QStringLiteral("^(✓ Close enough|Your guess): largest error [0-9.]+ % of the peak, at step [0-9]+; "
                           "mean [0-9.]+ %\\.$"));
        QVERIFY2(whole.match(text("lesson.verdict")).hasMatch(), qPrintable(text("lesson.verdict")));
        QVERIFY(WindowDriver::count(picture(), lightTheme().ok) > 20);
    }

    std::shared_ptr<const Lesson> m_lesson;
};

}  // namespace

class LessonsWalkTest : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void initTestCase()
    {
        settings::setThemeChoice(ThemeChoice::Light);
        applyTheme(lightTheme());
    }

    void allLessonsAreInTheProgram()
    {
        const QDir folder(QStringLiteral(ONECYCLE_SOURCE_DIR "/resources/lessons"));
        const QStringList files = folder.entryList({QStringLiteral("*.json")});
        QVERIFY(files.size() >= 6);
        for (const QString& file : files)
            QVERIFY2(QFile::exists(QStringLiteral(":/lessons/") + file), qPrintable(file));
    }

    void walk_data()
    {
        QTest::addColumn<QString>("path");
        for (const QString& name : QDir(QStringLiteral(":/lessons")).entryList(QDir::Files))
            QTest::newRow(qPrintable(name)) << QStringLiteral(":/lessons/") + name;
    }
    void walk()
    {
        QFETCH(QString, path);
        const StateHome home;
        const auto read = LessonStore::read(path);
        QVERIFY2(read, read ? "" : qPrintable(read.error()));
        const auto lesson = std::make_shared<const Lesson>(*read);
        Walker walker(lesson);
        walker.begin();
        for (std::size_t page = 0; page < lesson->steps.size(); ++page) {
            walker.walk(page);
            if (QTest::currentTestFailed())
                return qWarning("on page %zu, %s", page + 1, lesson->steps[page].title.c_str());
            walker.turn();
        }
        const QByteArray card = QByteArray("lesson.card.") + lesson->id.c_str();
        QCOMPARE(walker.find<CardButton>(card)->content().mark, CardButton::Mark::Done);
        QVERIFY(!walker.document().isModified());
    }
};

QTEST_MAIN(LessonsWalkTest)
#include "tst_lessons_walk.moc"
