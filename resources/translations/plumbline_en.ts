<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="en" sourcelanguage="en">
<context>
    <name>BundleTable</name>
    <message numerus="yes">
        <source>%n operation(s) wait for earlier ones.</source>
        <translation>
            <numerusform>%n operation waits for earlier ones.</numerusform>
            <numerusform>%n operations wait for earlier ones.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n new operation(s).</source>
        <translation>
            <numerusform>%n new operation.</numerusform>
            <numerusform>%n new operations.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n conflict(s) are open afterwards, %1 of them new.</source>
        <translation>
            <numerusform>%n conflict is open afterwards, %1 of them new.</numerusform>
            <numerusform>%n conflicts are open afterwards, %1 of them new.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n operation(s) are set aside: the roster of offices does not cover them.</source>
        <translation>
            <numerusform>%n operation is set aside: the roster of offices does not cover it.</numerusform>
            <numerusform>%n operations are set aside: the roster of offices does not cover them.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>Difference</name>
    <message numerus="yes">
        <source>%n item(s) reworded</source>
        <translation>
            <numerusform>%n item reworded</numerusform>
            <numerusform>%n items reworded</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n item(s) re-weighted</source>
        <translation>
            <numerusform>%n item re-weighted</numerusform>
            <numerusform>%n items re-weighted</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n item(s) from a split</source>
        <translation>
            <numerusform>%n item from a split</numerusform>
            <numerusform>%n items from a split</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n item(s) merged</source>
        <translation>
            <numerusform>%n item merged</numerusform>
            <numerusform>%n items merged</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n new item(s)</source>
        <translation>
            <numerusform>%n new item</numerusform>
            <numerusform>%n new items</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n item(s) dropped</source>
        <translation>
            <numerusform>%n item dropped</numerusform>
            <numerusform>%n items dropped</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>ExchangePapers</name>
    <message numerus="yes">
        <source>%n operation(s)</source>
        <translation>
            <numerusform>%n operation</numerusform>
            <numerusform>%n operations</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>Impact</name>
    <message numerus="yes">
        <source>%n lower</source>
        <translation>
            <numerusform>%n lower</numerusform>
            <numerusform>%n lower</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n higher</source>
        <translation>
            <numerusform>%n higher</numerusform>
            <numerusform>%n higher</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n without a grade</source>
        <translation>
            <numerusform>%n without a grade</numerusform>
            <numerusform>%n without a grade</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n graded anew</source>
        <translation>
            <numerusform>%n graded anew</numerusform>
            <numerusform>%n graded anew</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n with a grade of another name</source>
        <translation>
            <numerusform>%n with a grade of another name</numerusform>
            <numerusform>%n with a grade of another name</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n organization(s) would change grade; over all rounds: %1.</source>
        <translation>
            <numerusform>%n organization would change grade; over all rounds: %1.</numerusform>
            <numerusform>%n organizations would change grade; over all rounds: %1.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n assessment(s) cannot be graded under the draft: it asks for what was not asked then.</source>
        <translation>
            <numerusform>%n assessment cannot be graded under the draft: it asks for what was not asked then.</numerusform>
            <numerusform>%n assessments cannot be graded under the draft: it asks for what was not asked then.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n assessment(s) hold an answer that the draft does not allow.</source>
        <translation>
            <numerusform>%n assessment holds an answer that the draft does not allow.</numerusform>
            <numerusform>%n assessments hold an answer that the draft does not allow.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n assessment(s) are not complete and were left out.</source>
        <translation>
            <numerusform>%n assessment is not complete and was left out.</numerusform>
            <numerusform>%n assessments are not complete and were left out.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n grade(s) now are provisional: they hang on the peers until their round is frozen.</source>
        <translation>
            <numerusform>%n grade now is provisional: it hangs on the peers until its round is frozen.</numerusform>
            <numerusform>%n grades now are provisional: they hang on the peers until their rounds are frozen.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>Levels</name>
    <message numerus="yes">
        <source>There is no grade yet: %n item(s) are unanswered at one level or more.</source>
        <translation>
            <numerusform>There is no grade yet: %n item is unanswered at one level or more.</numerusform>
            <numerusform>There is no grade yet: %n items are unanswered at one level or more.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>OfficeTable</name>
    <message numerus="yes">
        <source>%1 · %n op(s)</source>
        <comment>when, how many</comment>
        <translation>
            <numerusform>%1 · %n op</numerusform>
            <numerusform>%1 · %n ops</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n day(s) ahead</source>
        <translation>
            <numerusform>%n day ahead</numerusform>
            <numerusform>%n days ahead</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%1 of %n office(s) have handed in all their sheets.</source>
        <translation>
            <numerusform>%1 of %n office has handed in all its sheets.</numerusform>
            <numerusform>%1 of %n offices have handed in all their sheets.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Of %n office(s) a bundle came before an earlier one.</source>
        <translation>
            <numerusform>Of %n office a bundle came before an earlier one.</numerusform>
            <numerusform>Of %n offices a bundle came before an earlier one.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>The clocks of %n office(s) are ahead by days.</source>
        <translation>
            <numerusform>The clock of %n office is ahead by days.</numerusform>
            <numerusform>The clocks of %n offices are ahead by days.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Of %n office(s) there is something that does not count.</source>
        <translation>
            <numerusform>Of one office there is something that does not count.</numerusform>
            <numerusform>Of %n offices there is something that does not count.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>Paper</name>
    <message numerus="yes">
        <source>Incomplete, %n open</source>
        <translation>
            <numerusform>Incomplete, %n open</numerusform>
            <numerusform>Incomplete, %n open</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>Quarantine</name>
    <message numerus="yes">
        <source>%n operation(s) of %1 do not count: %2.</source>
        <extracomment>%1: an office; %2: why</extracomment>
        <translation>
            <numerusform>One operation of %1 does not count: %2.</numerusform>
            <numerusform>%n operations of %1 do not count: %2.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>Text</name>
    <message numerus="yes">
        <source>%n conflicts are open; “conflicts” lists them.</source>
        <translation>
            <numerusform>%n conflict is open; “conflicts” lists it.</numerusform>
            <numerusform>%n conflicts are open; “conflicts” lists them.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>The workbook has %n faults.</source>
        <translation>
            <numerusform>The workbook has %n fault.</numerusform>
            <numerusform>The workbook has %n faults.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n conflicts are open.</source>
        <translation>
            <numerusform>%n conflict is open.</numerusform>
            <numerusform>%n conflicts are open.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Wrote %1, reports of %n organizations.</source>
        <translation>
            <numerusform>Wrote %1, reports of %n organization.</numerusform>
            <numerusform>Wrote %1, reports of %n organizations.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n rows were left out; --report FILE.xlsx lists them.</source>
        <translation>
            <numerusform>%n row was left out; --report FILE.xlsx lists it.</numerusform>
            <numerusform>%n rows were left out; --report FILE.xlsx lists them.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Target no grade %1 by %2: missed by %n organizations.</source>
        <translation>
            <numerusform>Target no grade %1 by %2: missed by %n organization.</numerusform>
            <numerusform>Target no grade %1 by %2: missed by %n organizations.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Target no grade %1 by %2: %n organizations are left.</source>
        <translation>
            <numerusform>Target no grade %1 by %2: %n organization is left.</numerusform>
            <numerusform>Target no grade %1 by %2: %n organizations are left.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Target %1 % of grade %2 by %3: missed by %n organizations, %4 % on that day (%5).</source>
        <translation>
            <numerusform>Target %1 % of grade %2 by %3: missed by %n organization, %4 % on that day (%5).</numerusform>
            <numerusform>Target %1 % of grade %2 by %3: missed by %n organizations, %4 % on that day (%5).</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Target %1 % of grade %2 by %3: %n organizations are missing.</source>
        <translation>
            <numerusform>Target %1 % of grade %2 by %3: %n organization is missing.</numerusform>
            <numerusform>Target %1 % of grade %2 by %3: %n organizations are missing.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Target %1 % of grade %2 by %3: %n organizations are missing; the path asks for %4 % today.</source>
        <translation>
            <numerusform>Target %1 % of grade %2 by %3: %n organization is missing; the path asks for %4 % today.</numerusform>
            <numerusform>Target %1 % of grade %2 by %3: %n organizations are missing; the path asks for %4 % today.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n operations wait: their installation is not in the roster.</source>
        <translation>
            <numerusform>%n operation waits: its installation is not in the roster.</numerusform>
            <numerusform>%n operations wait: their installation is not in the roster.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n operations wait: their office may not write that.</source>
        <translation>
            <numerusform>%n operation waits: its office may not write that.</numerusform>
            <numerusform>%n operations wait: their office may not write that.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n operations wait: their installation was revoked before.</source>
        <translation>
            <numerusform>%n operation waits: its installation was revoked before.</numerusform>
            <numerusform>%n operations wait: their installation was revoked before.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n operations of the roster do not count: nobody entitled signed them.</source>
        <translation>
            <numerusform>%n operation of the roster does not count: nobody entitled signed it.</numerusform>
            <numerusform>%n operations of the roster do not count: nobody entitled signed them.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Left out: %n sheets. Reason: %1</source>
        <translation>
            <numerusform>Left out: %n sheet. Reason: %1</numerusform>
            <numerusform>Left out: %n sheets. Reason: %1</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>The receipt would tell how far this workbook has %n streams.</source>
        <translation>
            <numerusform>The receipt would tell how far this workbook has one stream.</numerusform>
            <numerusform>The receipt would tell how far this workbook has %n streams.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n conflicts stay open: that office has no value there, or several.</source>
        <translation>
            <numerusform>One conflict stays open: that office has no value there, or several.</numerusform>
            <numerusform>%n conflicts stay open: that office has no value there, or several.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n codes are borne by more than one organization; “organizations duplicates” lists them.</source>
        <translation>
            <numerusform>One code is borne by more than one organization; “organizations duplicates” lists it.</numerusform>
            <numerusform>%n codes are borne by more than one organization; “organizations duplicates” lists them.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n codes are borne by more than one organization.</source>
        <translation>
            <numerusform>One code is borne by more than one organization.</numerusform>
            <numerusform>%n codes are borne by more than one organization.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n operations wait: what they are about belongs to another area.</source>
        <translation>
            <numerusform>One operation waits: what it is about belongs to another area.</numerusform>
            <numerusform>%n operations wait: what they are about belongs to another area.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>The operations are whole. %n pieces of the evidence behind them are cut off or damaged; whoever takes the bundle in asks for them again.</source>
        <translation>
            <numerusform>The operations are whole. %n piece of the evidence behind them is cut off or damaged; whoever takes the bundle in asks for it again.</numerusform>
            <numerusform>The operations are whole. %n pieces of the evidence behind them are cut off or damaged; whoever takes the bundle in asks for them again.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n files are attached to item %1 of %2.</source>
        <translation>
            <numerusform>%n file is attached to item %1 of %2.</numerusform>
            <numerusform>%n files are attached to item %1 of %2.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n operations came without their values, and no redaction is here that says so.</source>
        <translation>
            <numerusform>%n operation came without its value, and no redaction is here that says so.</numerusform>
            <numerusform>%n operations came without their values, and no redaction is here that says so.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n values would be taken out of every copy.</source>
        <translation>
            <numerusform>%n value would be taken out of every copy.</numerusform>
            <numerusform>%n values would be taken out of every copy.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n values were taken out, and leave every copy that this reaches.</source>
        <translation>
            <numerusform>%n value was taken out, and leaves every copy that this reaches.</numerusform>
            <numerusform>%n values were taken out, and leave every copy that this reaches.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n streams have two different logs: somebody works in a copy as if it were the original. Both count; where they differ, there is a conflict. “conflicts forks” lists them.</source>
        <translation>
            <numerusform>%n stream has two different logs: somebody works in a copy as if it were the original. Both count; where they differ, there is a conflict. “conflicts forks” lists them.</numerusform>
            <numerusform>%n streams have two different logs: somebody works in a copy as if it were the original. Both count; where they differ, there is a conflict. “conflicts forks” lists them.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>TrajectoryPicture</name>
    <message numerus="yes">
        <source>target %1 %: missed by %n organizations</source>
        <translation>
            <numerusform>target %1 %: missed by %n organization</numerusform>
            <numerusform>target %1 %: missed by %n organizations</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>ui::AssessPage</name>
    <message numerus="yes">
        <source>%n item(s) are unanswered: %1.</source>
        <translation>
            <numerusform>%n item is unanswered: %1.</numerusform>
            <numerusform>%n items are unanswered: %1.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n file(s) attached.</source>
        <translation>
            <numerusform>%n file attached.</numerusform>
            <numerusform>%n files attached.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>ui::BulkEditDialog</name>
    <message numerus="yes">
        <source>Change %n organization(s)</source>
        <translation>
            <numerusform>Change %n organization</numerusform>
            <numerusform>Change %n organizations</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>ui::BundleImportDialog</name>
    <message numerus="yes">
        <source>Take in %n bundle(s)</source>
        <translation>
            <numerusform>Take in %n bundle</numerusform>
            <numerusform>Take in %n bundles</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>ui::ConflictView</name>
    <message numerus="yes">
        <source>%n conflict(s) were settled.</source>
        <translation>
            <numerusform>%n conflict was settled.</numerusform>
            <numerusform>%n conflicts were settled.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>ui::DraftTreeModel</name>
    <message numerus="yes">
        <source>%n error(s)</source>
        <translation>
            <numerusform>%n error</numerusform>
            <numerusform>%n errors</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n warning(s)</source>
        <translation>
            <numerusform>%n warning</numerusform>
            <numerusform>%n warnings</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>ui::ExportDialog</name>
    <message numerus="yes">
        <source>%n operation(s), all there are.</source>
        <translation>
            <numerusform>%n operation, all there are.</numerusform>
            <numerusform>%n operations, all there are.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n operation(s) that the office is not known to have.</source>
        <translation>
            <numerusform>%n operation that the office is not known to have.</numerusform>
            <numerusform>%n operations that the office is not known to have.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>ui::FaultBox</name>
    <message numerus="yes">
        <source>%n more in the list of findings.</source>
        <translation>
            <numerusform>%n more in the list of findings.</numerusform>
            <numerusform>%n more in the list of findings.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>ui::FindingList</name>
    <message numerus="yes">
        <source>%n error(s)</source>
        <translation>
            <numerusform>%n error</numerusform>
            <numerusform>%n errors</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n warning(s)</source>
        <translation>
            <numerusform>%n warning</numerusform>
            <numerusform>%n warnings</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>ui::FreezeDialog</name>
    <message numerus="yes">
        <source>The results of %n sheet(s) are stored for ever, with their reasons. From then on no sheet of the round can be edited, and neither a new standard nor data of another office changes a result. Grades can still be decided. This cannot be undone.</source>
        <translation>
            <numerusform>The result of %n sheet is stored for ever, with its reasons. From then on no sheet of the round can be edited, and neither a new standard nor data of another office changes a result. Grades can still be decided. This cannot be undone.</numerusform>
            <numerusform>The results of %n sheets are stored for ever, with their reasons. From then on no sheet of the round can be edited, and neither a new standard nor data of another office changes a result. Grades can still be decided. This cannot be undone.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n conflict(s) between offices are open in this round. Settle them first.</source>
        <translation>
            <numerusform>%n conflict between offices is open in this round. Settle it first.</numerusform>
            <numerusform>%n conflicts between offices are open in this round. Settle them first.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n sheet(s) are incomplete and stay without a grade.</source>
        <translation>
            <numerusform>%n sheet is incomplete and stays without a grade.</numerusform>
            <numerusform>%n sheets are incomplete and stay without a grade.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n sheet(s) have no answer and stay without a result.</source>
        <translation>
            <numerusform>%n sheet has no answer and stays without a result.</numerusform>
            <numerusform>%n sheets have no answer and stay without a result.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n sheet(s) are left out and stay open. A later batch freezes them.</source>
        <translation>
            <numerusform>%n sheet is left out and stays open. A later batch freezes it.</numerusform>
            <numerusform>%n sheets are left out and stay open. A later batch freezes them.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>ui::GiveDialog</name>
    <message numerus="yes">
        <source>%n sheet(s) are begun under another standard. They keep it: their answers and points stay as they are.</source>
        <translation>
            <numerusform>%n sheet is begun under another standard. It keeps it: its answers and points stay as they are.</numerusform>
            <numerusform>%n sheets are begun under another standard. They keep it: their answers and points stay as they are.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>ui::HistoryChart</name>
    <message numerus="yes">
        <source>Totals of %n round(s).</source>
        <translation>
            <numerusform>Totals of %n round.</numerusform>
            <numerusform>Totals of %n rounds.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>ui::ImportDialog</name>
    <message numerus="yes">
        <source>Import %n organization(s)</source>
        <translation>
            <numerusform>Import %n organization</numerusform>
            <numerusform>Import %n organizations</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>ui::IssueDialog</name>
    <message numerus="yes">
        <source>revision %1 · %2 · %n item(s)</source>
        <translation>
            <numerusform>revision %1 · %2 · %n item</numerusform>
            <numerusform>revision %1 · %2 · %n items</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>ui::JobStrip</name>
    <message numerus="yes">
        <source>%n second(s) left</source>
        <translation>
            <numerusform>%n second left</numerusform>
            <numerusform>%n seconds left</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%1 and %n more</source>
        <translation>
            <numerusform>%1 and %n more</numerusform>
            <numerusform>%1 and %n more</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>ui::LevelsDialog</name>
    <message numerus="yes">
        <source>%n item(s) with other points</source>
        <translation>
            <numerusform>%n item with other points</numerusform>
            <numerusform>%n items with other points</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>ui::MainWindow</name>
    <message numerus="yes">
        <source>%n bundle(s) are to be taken in.</source>
        <translation>
            <numerusform>%n bundle is to be taken in.</numerusform>
            <numerusform>%n bundles are to be taken in.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>ui::MixChart</name>
    <message numerus="yes">
        <source>Grades by county: %n.</source>
        <translation>
            <numerusform>Grades by county: %n.</numerusform>
            <numerusform>Grades by county: %n.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Grades by sector: %n.</source>
        <translation>
            <numerusform>Grades by sector: %n.</numerusform>
            <numerusform>Grades by sector: %n.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>ui::NewSheetDialog</name>
    <message numerus="yes">
        <source>%n organization(s)</source>
        <translation>
            <numerusform>%n organization</numerusform>
            <numerusform>%n organizations</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>ui::OrganizationImport</name>
    <message numerus="yes">
        <source>%n organization(s) were imported.</source>
        <translation>
            <numerusform>%n organization was imported.</numerusform>
            <numerusform>%n organizations were imported.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>ui::OrganizationTableModel</name>
    <message numerus="yes">
        <source>%n selected</source>
        <translation>
            <numerusform>%n selected</numerusform>
            <numerusform>%n selected</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>ui::OrganizationsPage</name>
    <message numerus="yes">
        <source>%n organization(s) were changed.</source>
        <translation>
            <numerusform>%n organization was changed.</numerusform>
            <numerusform>%n organizations were changed.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n organization(s)</source>
        <translation>
            <numerusform>%n organization</numerusform>
            <numerusform>%n organizations</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%1 of %n organization(s)</source>
        <translation>
            <numerusform>%1 of %n organization</numerusform>
            <numerusform>%1 of %n organizations</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>The filter hides all %n organization(s).</source>
        <translation>
            <numerusform>The filter hides the %n organization.</numerusform>
            <numerusform>The filter hides all %n organizations.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n code(s) entered twice…</source>
        <translation>
            <numerusform>One code entered twice…</numerusform>
            <numerusform>%n codes entered twice…</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>ui::PaperPreview</name>
    <message numerus="yes">
        <source>%n page(s)</source>
        <translation>
            <numerusform>%n page</numerusform>
            <numerusform>%n pages</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>ui::PaperView</name>
    <message numerus="yes">
        <source>%n page(s)</source>
        <translation>
            <numerusform>%n page</numerusform>
            <numerusform>%n pages</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>ui::QuarantineView</name>
    <message numerus="yes">
        <source>Let %n operation(s) count</source>
        <translation>
            <numerusform>Let one operation count</numerusform>
            <numerusform>Let %n operations count</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>ui::RevisionList</name>
    <message numerus="yes">
        <source>%1
%2 · %3 · %n item(s)</source>
        <translation>
            <numerusform>%1
%2 · %3 · %n item</numerusform>
            <numerusform>%1
%2 · %3 · %n items</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>ui::ScoreBar</name>
    <message numerus="yes">
        <source>%n unanswered</source>
        <translation>
            <numerusform>%n unanswered</numerusform>
            <numerusform>%n unanswered</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Provisional: %n item(s) have different answers of two offices.</source>
        <translation>
            <numerusform>Provisional: %n item has different answers of two offices.</numerusform>
            <numerusform>Provisional: %n items have different answers of two offices.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>ui::SettleManyDialog</name>
    <message numerus="yes">
        <source>%n conflict(s) have no value of that office, or several, and stay open.</source>
        <translation>
            <numerusform>%n conflict has no value of that office, or several, and stays open.</numerusform>
            <numerusform>%n conflicts have no value of that office, or several, and stay open.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>The first %n are shown.</source>
        <translation>
            <numerusform>The first %n are shown.</numerusform>
            <numerusform>The first %n are shown.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Settle %n conflict(s)</source>
        <translation>
            <numerusform>Settle %n conflict</numerusform>
            <numerusform>Settle %n conflicts</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>ui::SheetHead</name>
    <message numerus="yes">
        <source>Offices gave different answers to %n item(s): %1. Choose which stands.</source>
        <translation>
            <numerusform>Offices gave different answers to %n item: %1. Choose which stands.</numerusform>
            <numerusform>Offices gave different answers to %n items: %1. Choose which stands.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>ui::StandardsPage</name>
    <message numerus="yes">
        <source>%n more</source>
        <translation>
            <numerusform>%n more</numerusform>
            <numerusform>%n more</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n item(s) were pasted. The rule of each clause is left to choose.</source>
        <translation>
            <numerusform>%n item was pasted. The rule of each clause is left to choose.</numerusform>
            <numerusform>%n items were pasted. The rule of each clause is left to choose.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n item(s) reworded</source>
        <translation>
            <numerusform>%n item reworded</numerusform>
            <numerusform>%n items reworded</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n item(s) re-weighted</source>
        <translation>
            <numerusform>%n item re-weighted</numerusform>
            <numerusform>%n items re-weighted</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n item(s) from a split</source>
        <translation>
            <numerusform>%n item from a split</numerusform>
            <numerusform>%n items from a split</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n item(s) merged</source>
        <translation>
            <numerusform>%n item merged</numerusform>
            <numerusform>%n items merged</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n new item(s)</source>
        <translation>
            <numerusform>%n new item</numerusform>
            <numerusform>%n new items</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n item(s) dropped</source>
        <translation>
            <numerusform>%n item dropped</numerusform>
            <numerusform>%n items dropped</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>ui::TotalsChart</name>
    <message numerus="yes">
        <source>Provisional until their round is frozen: %n sheet(s).</source>
        <translation>
            <numerusform>Provisional until their round is frozen: %n sheet.</numerusform>
            <numerusform>Provisional until their round is frozen: %n sheets.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>The last totals of %n organization(s).</source>
        <translation>
            <numerusform>The last totals of %n organization.</numerusform>
            <numerusform>The last totals of %n organizations.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%1 to below %2 points: %n organization(s)</source>
        <translation>
            <numerusform>%1 to below %2 points: %n organization</numerusform>
            <numerusform>%1 to below %2 points: %n organizations</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Provisional because offices differ: %n sheet(s).</source>
        <translation>
            <numerusform>Provisional because offices differ: %n sheet.</numerusform>
            <numerusform>Provisional because offices differ: %n sheets.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>ui::TrajectoryChart</name>
    <message numerus="yes">
        <source>Missed by %n organization(s).</source>
        <translation>
            <numerusform>Missed by %n organization.</numerusform>
            <numerusform>Missed by %n organizations.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n organization(s) are left.</source>
        <translation>
            <numerusform>%n organization is left.</numerusform>
            <numerusform>%n organizations are left.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Missed by %n organization(s), with %1 % on that day.</source>
        <translation>
            <numerusform>Missed by %n organization, with %1 % on that day.</numerusform>
            <numerusform>Missed by %n organizations, with %1 % on that day.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>On the path; %n organization(s) still missing.</source>
        <translation>
            <numerusform>On the path; %n organization still missing.</numerusform>
            <numerusform>On the path; %n organizations still missing.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Behind the path; %n organization(s) still missing.</source>
        <translation>
            <numerusform>Behind the path; %n organization still missing.</numerusform>
            <numerusform>Behind the path; %n organizations still missing.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>ui::Workbench</name>
    <message numerus="yes">
        <source>A batch of the round “%1” is frozen: its results stay as they are. %n sheet(s) were left out and stay open.</source>
        <translation>
            <numerusform>A batch of the round “%1” is frozen: its results stay as they are. %n sheet was left out and stays open.</numerusform>
            <numerusform>A batch of the round “%1” is frozen: its results stay as they are. %n sheets were left out and stay open.</numerusform>
        </translation>
    </message>
</context>
</TS>
