// SPDX-FileCopyrightText: 2026 The onecycle authors
// SPDX-License-Identifier: GPL-3.0-or-later
// The list of schedules: what each change makes of it, and what it leaves alone.
#include "core/document/edit.h"

#include <QtTest>

#include <set>

using namespace onecycle;
namespace change = onecycle::entry_change;

namespace {

ScheduleEntry entryOf(const char* id, Source source)
{
    return {id, std::string("name ") + id, std::move(source), {}, {}, {}};
}

/// a (1cycle, active), b (table), c (1cycle), d (policy).
DocumentValue four()
{
    DocumentValue value;
    ScheduleConfig other;
    other.pctStart = 0.1;
    value.schedules = {entryOf("a", ScheduleConfig()), entryOf("b", CurveTable(0, {{{1}}, {}})), entryOf("c", other),
                       entryOf("d", ReferencePolicy())};
    value.active = "a";
    return value;
}

/// The ids in their order, the active one in brackets.
QString orderOf(const DocumentValue& value)
{
    QStringList ids;
    for (const ScheduleEntry& entry : value.schedules)
        ids += QString::fromStdString(entry.id == value.activeEntry().id ? "[" + entry.id + "]" : entry.id);
    return ids.join(QLatin1Char(' '));
}

}  // namespace

class EntryChangeTest : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void order_data()
    {
        QTest::addColumn<int>("which");
        QTest::addColumn<QString>("expected");
        int which = 0;
        for (const auto& [name, expected] : std::initializer_list<std::pair<const char*, const char*>>{
                 {"a pin stands at the end", "[a] b c d 1"},
                 {"a copy stands behind its original", "[a] b 1 c d"},
                 {"to the front", "d [a] b c"},
                 {"beyond the end is the end", "b c d [a]"},
                 {"another one is active", "a b [c] d"},
                 {"a table cannot be active", "[a] b c d"},
                 {"a policy cannot be active", "[a] b c d"},
                 {"an id that is not there", "[a] b c d"},
                 {"the active one goes", "b [c] d"},
                 {"a table goes", "[a] c d"}})
            QTest::newRow(name) << which++ << expected;
    }

    void order()
    {
        QFETCH(int, which);
        QFETCH(QString, expected);
        const std::vector<EntryChange> changes{change::Pin{"pin"},    change::Duplicate{"b"}, change::Move{"d", 0},
                                               change::Move{"a", 99}, change::Activate{"c"},  change::Activate{"b"},
                                               change::Activate{"d"}, change::Remove{"x"},    change::Remove{"a"},
                                               change::Remove{"b"}};
        QCOMPARE(orderOf(applied(four(), changes[static_cast<std::size_t>(which)])), expected);
    }

    void aPinIsTheActiveScheduleUnderItsName()
    {
        DocumentValue value = four();
        value.activeEntry().expressions = {{"epochs", "args.epochs", 3.0}};
        const DocumentValue after = applied(value, EntryChange(change::Pin{"name b"}));
        const ScheduleEntry& pin = after.schedules.back();
        QCOMPARE(pin.source, value.activeEntry().source);
        QCOMPARE(pin.expressions, value.activeEntry().expressions);
        QCOMPARE(QString::fromStdString(pin.name), QStringLiteral("name b 2"));
        QVERIFY(!pin.hidden);
    }

    void coloursGoRoundBeforeTheyRepeat()
    {
        DocumentValue value = makeDocument(ScheduleConfig());
        std::set<std::size_t> colours;
        for (std::size_t i = 0; i < variantColours; ++i) {
            value = applied(value, EntryChange(change::Pin{"pin"}));
            colours.insert(value.schedules.back().colour);
        }
        QCOMPARE(colours.size(), variantColours);
    }

    void theLastOneThatCanBeEditedStays()
    {
        DocumentValue value = four();
        value = applied(value, EntryChange(change::Remove{"a"}));
        QCOMPARE(orderOf(applied(value, EntryChange(change::Remove{"c"}))), QStringLiteral("b [c] d"));
    }

    void namesAreNotEmptyAndUnique_data()
    {
        QTest::addColumn<QString>("wanted");
        QTest::addColumn<QString>("name");
        QTest::newRow("free") << "mine"
                              << "mine";
        QTest::newRow("empty") << ""
                               << "name a";
        QTest::newRow("its own") << "name a"
                                 << "name a";
        QTest::newRow("taken") << "name c"
                               << "name c 2";
    }

    void namesAreNotEmptyAndUnique()
    {
        QFETCH(QString, wanted);
        QFETCH(QString, name);
        const DocumentValue after = applied(four(), EntryChange(change::Rename{"a", wanted.toStdString()}));
        QCOMPARE(QString::fromStdString(after.schedules.front().name), name);
    }

    void colourAndEye()
    {
        DocumentValue value = applied(four(), EntryChange(change::Recolour{"b", 5}));
        QCOMPARE(value.find("b")->colour, std::size_t{5});
        value = applied(value, EntryChange(change::Hide{"b", true}));
        QVERIFY(value.find("b")->hidden);
        QVERIFY(!applied(value, EntryChange(change::Hide{"b", false})).find("b")->hidden);
    }

    void aFullListTakesNoMore()
    {
        DocumentValue value = four();
        while (value.schedules.size() < mostSchedules)
            addEntry(value, entryOf("", ScheduleConfig()));
        for (const EntryChange& more : {EntryChange(change::Pin{"pin"}), EntryChange(change::Duplicate{"a"}),
                                        EntryChange(change::Add{entryOf("", ScheduleConfig())})})
            QCOMPARE(applied(value, more).schedules.size(), mostSchedules);
    }

    /// One edit is one undo entry: its assignments are those of the schedule that is active then.
    void assignmentsAreOfTheNewlyActiveOne()
    {
        const DocumentValue after = applied(four(), Edit{{{"max_lr", 0.5, {}}}, "", 0, {change::Activate{"c"}}});
        QCOMPARE(after.config().maxLr->at(0), 0.5);
        QVERIFY(!std::get<ScheduleConfig>(after.find("a")->source).maxLr);
    }
};

QTEST_APPLESS_MAIN(EntryChangeTest)
#include "tst_entry_change.moc"
