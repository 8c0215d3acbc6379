// SPDX-FileCopyrightText: 2026 The onecycle authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/document/edit.h"
#include "core/lessons/check.h"
#include "core/lessons/lesson_format.h"
#include "core/lessons/lesson_state.h"
#include "lesson_files.h"

#include <QRegularExpression>
#include <QtTest>

using namespace onecycle;

namespace {

QString text(const std::string& utf8)
{
    return QString::fromStdString(utf8);
}

}  // namespace

/// The lessons that come with the program.
class LessonsTest : public QObject {
    Q_OBJECT

private slots:
    void isReadAndWrittenAlike_data() { addLessonRows(); }

    void isReadAndWrittenAlike()
    {
        QFETCH(QString, id);
        const QByteArray bytes = stockBytes(id);
        QVERIFY(looksLikeLesson(bytes.toStdString()));
        const auto lesson = readLesson(bytes.toStdString());
        QVERIFY2(lesson, lesson ? "" : lesson.error().message.c_str());
        QCOMPARE(text(writeLesson(*lesson)), QString::fromUtf8(bytes));
        QCOMPARE(text(lesson->id), id);
    }

    /// Something to read, to do and to look up on every page; no shouting.
    void isALesson_data() { addLessonRows(); }

    void isALesson()
    {
        QFETCH(QString, id);
        const Lesson lesson = stockLesson(id);
        int goals = 0, predictions = 0, choices = 0, numbers = 0;
        for (const LessonStep& page : lesson.steps) {
            QVERIFY2(!page.sources.empty() && !page.text.empty(), page.id.c_str());
            for (const LessonSource& source : page.sources)
                QVERIFY2(source.url.starts_with("https://"), source.text.c_str());
            for (const QString& one : textsOf(page))
                QVERIFY2(!one.contains('!') && one == one.trimmed(), qPrintable(one));
            for (const std::string& paragraph : page.text)
                QVERIFY2(text(paragraph).endsWith('.') && paragraph.size() < 420, paragraph.c_str());
            goals += page.goal.has_value();
            predictions += page.prediction.has_value();
            choices += page.question && !page.question->choices.empty();
            numbers += page.question && page.question->choices.empty();
        }
        QVERIFY(lesson.steps.size() >= 5 && lesson.steps.size() <= 9);
        QVERIFY(text(lesson.sentence).endsWith('.'));
        QVERIFY(goals >= 1 && predictions >= 1 && choices >= 1 && numbers >= 1);
    }

    /// Ten minutes at 150 words a minute, and one more minute for each thing to do.
    void isShort_data() { addLessonRows(); }

    void isShort()
    {
        QFETCH(QString, id);
        int words = 0;
        const Lesson lesson = stockLesson(id);
        for (const LessonStep& page : lesson.steps)
            words += int(textsOf(page).join(' ').split(' ').size());
        QVERIFY2(words < 1350, qPrintable(QString::number(words)));
    }

    void goals_data() { addLessonRows(); }

    /// The right state meets the goal; the wrong one, and doing nothing, does not.
    void goals()
    {
        QFETCH(QString, id);
        const Lesson lesson = stockLesson(id);
        for (std::size_t step = 0; step < lesson.steps.size(); ++step) {
            const auto& goal = lesson.steps[step].goal;
            if (!goal)
                continue;
            const DocumentValue page = stepDocument(lesson, step);
            QVERIFY(isMet(*goal, applied(page, Edit{goal->right, {}})));
            QVERIFY(!isMet(*goal, applied(page, Edit{goal->wrong, {}})));
            QVERIFY(!isMet(*goal, page));
        }
    }

    void predictions_data() { addLessonRows(); }

    /// What is seen at first is wrong by far; the truth is right, and so is what is nearly it.
    void predictions()
    {
        QFETCH(QString, id);
        const Lesson lesson = stockLesson(id);
        for (std::size_t step = 0; step < lesson.steps.size(); ++step) {
            const auto& prediction = lesson.steps[step].prediction;
            if (!prediction)
                continue;
            const Schedule truth = *Schedule::build(predictedConfig(lesson, step));
            const Schedule seen = *Schedule::build(stepDocument(lesson, step).config());
            QVERIFY(predictionError(truth, truth, 1e-9).right);
            QVERIFY(!predictionError(seen, truth, 2 * prediction->tolerance).right);
            ScheduleConfig near = predictedConfig(lesson, step);
            near.maxLr = near.maxLr->at(0) * 1.02;
            QVERIFY(predictionError(*Schedule::build(near), truth, prediction->tolerance).right);
        }
    }

    void everyDrawIsTrue_data() { addLessonRows(); }

    /// What is said of a division holds for every pair of numbers that can be drawn; the quotients by plain division.
    void everyDrawIsTrue()
    {
        QFETCH(QString, id);
        const Lesson lesson = stockLesson(id);
        static const QRegularExpression division(
            "(\\d+) divided by (\\d+)(?:, rounded (up|down), is (\\d+)| is not a whole number)");
        for (std::size_t step = 0; step < lesson.steps.size(); ++step) {
            if (!lesson.steps[step].question)
                continue;
            std::vector<std::vector<Assignment>> draws{{}};
            for (const Variation& variation : lesson.steps[step].question->varied) {
                std::vector<std::vector<Assignment>> longer;
                for (const auto& draw : draws)
                    for (const Value& value : variation.values) {
                        longer.push_back(draw);
                        longer.back().push_back({variation.key, value, {}});
                    }
                draws = longer;
            }
            for (const auto& draw : draws) {
                const DocumentValue drawn = applied(questionDocument(lesson, step), Edit{draw, {}});
                const QString said = text(filledText(lesson.steps[step].question->because, drawn));
                const auto match = division.match(said);
                if (!match.hasMatch())
                    continue;
                const qint64 of = match.captured(1).toLongLong(), by = match.captured(2).toLongLong();
                const qint64 up = match.captured(3) == "up" ? by - 1 : 0;
                QVERIFY2(match.captured(3).isEmpty() ? of % by != 0 : (of + up) / by == match.captured(4).toLongLong(),
                         qPrintable(said));
            }
        }
    }

    /// Texts are filled with what the page shows.
    void textsAreFilled()
    {
        const Lesson lesson = stockLesson("reading-the-shape");
        const auto page = [&](const char* id) { return pageOf(lesson, QLatin1String(id)); };
        const auto paragraph = [&](std::size_t step, std::size_t place) {
            return text(filledText(lesson.steps[step].text[place], stepDocument(lesson, step)));
        };
        QCOMPARE(paragraph(page("the-start"), 1), QString("Here that is 0.1 / 25 = 0.004."));
        QVERIFY(paragraph(page("the-mirror"), 1).contains("starts at 0.95, falls to 0.85 at the peak"));
        for (const Lesson& one : {lesson, stockLesson("off-by-one"), stockLesson("momentum")})
            for (std::size_t step = 0; step < one.steps.size(); ++step)
                for (const std::string& raw : one.steps[step].text)
                    QVERIFY(!text(filledText(raw, stepDocument(one, step))).contains('{'));
    }
};

QTEST_APPLESS_MAIN(LessonsTest)
#include "tst_lessons.moc"
