<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="en" sourcelanguage="en">
<context>
    <name>Actions</name>
    <message numerus="yes">
        <source>%n record(s) moved to the bin.</source>
        <translation>
            <numerusform>%n record moved to the bin.</numerusform>
            <numerusform>%n records moved to the bin.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n record(s) taken out of the bin.</source>
        <translation>
            <numerusform>%n record taken out of the bin.</numerusform>
            <numerusform>%n records taken out of the bin.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Delete %n record(s) for good?</source>
        <translation>
            <numerusform>Delete %n record for good?</numerusform>
            <numerusform>Delete %n records for good?</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n record(s) filed under {name}.</source>
        <translation>
            <numerusform>%n record filed under {name}.</numerusform>
            <numerusform>%n records filed under {name}.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n record(s) deleted for good.</source>
        <translation>
            <numerusform>%n record deleted for good.</numerusform>
            <numerusform>%n records deleted for good.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>BinBar</name>
    <message numerus="yes">
        <source>Delete %n record(s) for good?</source>
        <translation>
            <numerusform>Delete %n record for good?</numerusform>
            <numerusform>Delete %n records for good?</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n case(s) with all answers, and the list of packages made from them, go as well.</source>
        <translation>
            <numerusform>%n case with all answers, and the list of packages made from it, goes as well.</numerusform>
            <numerusform>%n cases with all answers, and the list of packages made from them, go as well.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n record(s) deleted for good.</source>
        <translation>
            <numerusform>%n record deleted for good.</numerusform>
            <numerusform>%n records deleted for good.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n case(s) deleted for good.</source>
        <translation>
            <numerusform>%n case deleted for good.</numerusform>
            <numerusform>%n cases deleted for good.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n record(s) taken out of the bin.</source>
        <translation>
            <numerusform>%n record taken out of the bin.</numerusform>
            <numerusform>%n records taken out of the bin.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>BinnedCases</name>
    <message numerus="yes">
        <source>%n case(s) of a second opinion are in the bin.</source>
        <translation>
            <numerusform>%n case of a second opinion is in the bin.</numerusform>
            <numerusform>%n cases of a second opinion are in the bin.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>CalendarSection</name>
    <message numerus="yes">
        <source>%n event(s) saved. Open the file with your calendar program.</source>
        <translation>
            <numerusform>%n event saved. Open the file with your calendar program.</numerusform>
            <numerusform>%n events saved. Open the file with your calendar program.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>ChartPart</name>
    <message numerus="yes">
        <source>%n field(s) still empty</source>
        <translation>
            <numerusform>%n field still empty</numerusform>
            <numerusform>%n fields still empty</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>CheckCard</name>
    <message numerus="yes">
        <source>%n file(s)</source>
        <translation>
            <numerusform>%n file</numerusform>
            <numerusform>%n files</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>{path} is not what was built. %n difference(s):</source>
        <translation>
            <numerusform>{path} is not what was built. One difference:</numerusform>
            <numerusform>{path} is not what was built. %n differences:</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>and %n more</source>
        <translation>
            <numerusform>and %n more</numerusform>
            <numerusform>and %n more</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>ContentsPane</name>
    <message numerus="yes">
        <source>%n record(s) stay out until you say whose they are.</source>
        <translation>
            <numerusform>%n record stays out until you say whose it is.</numerusform>
            <numerusform>%n records stay out until you say whose they are.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>Copies</name>
    <message numerus="yes">
        <source>%n file(s) saved.</source>
        <translation>
            <numerusform>%n file saved.</numerusform>
            <numerusform>%n files saved.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>Countdown</name>
    <message numerus="yes">
        <source>Nothing was pressed for a while. The vault locks in %n second(s).</source>
        <translation>
            <numerusform>Nothing was pressed for a while. The vault locks in %n second.</numerusform>
            <numerusform>Nothing was pressed for a while. The vault locks in %n seconds.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>ElementsWindow</name>
    <message numerus="yes">
        <source>%n line(s)</source>
        <translation>
            <numerusform>%n line</numerusform>
            <numerusform>%n lines</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>Empty</name>
    <message numerus="yes">
        <source>%n record(s) that fit these filters wait until you say whose they are.</source>
        <translation>
            <numerusform>%n record that fits these filters waits until you say whose it is.</numerusform>
            <numerusform>%n records that fit these filters wait until you say whose they are.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n record(s) wait here until you say whose they are.</source>
        <translation>
            <numerusform>%n record waits here until you say whose it is.</numerusform>
            <numerusform>%n records wait here until you say whose they are.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>FileLines</name>
    <message numerus="yes">
        <source>%n file(s) found</source>
        <translation>
            <numerusform>%n file found</numerusform>
            <numerusform>%n files found</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>All %n file(s)</source>
        <translation>
            <numerusform>The one file</numerusform>
            <numerusform>All %n files</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>FindingCard</name>
    <message numerus="yes">
        <source>and %n more</source>
        <translation>
            <numerusform>and %n more</numerusform>
            <numerusform>and %n more</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>Folded</name>
    <message numerus="yes">
        <source>Show %n more</source>
        <translation>
            <numerusform>Show %n more</numerusform>
            <numerusform>Show %n more</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n more are in the list of every file</source>
        <translation>
            <numerusform>%n more is in the list of every file</numerusform>
            <numerusform>%n more are in the list of every file</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>Greeting</name>
    <message numerus="yes">
        <source>%n record(s) went for good after 30 days in the bin.</source>
        <translation>
            <numerusform>%n record went for good after 30 days in the bin.</numerusform>
            <numerusform>%n records went for good after 30 days in the bin.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n case(s) went for good after 30 days in the bin.</source>
        <translation>
            <numerusform>%n case went for good after 30 days in the bin.</numerusform>
            <numerusform>%n cases went for good after 30 days in the bin.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n thing(s) in the bin will be deleted for good after {day}.</source>
        <translation>
            <numerusform>%n thing in the bin will be deleted for good after {day}.</numerusform>
            <numerusform>%n things in the bin will be deleted for good after {day}.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>Header</name>
    <message numerus="yes">
        <source>%n record(s) chosen</source>
        <translation>
            <numerusform>%n record chosen</numerusform>
            <numerusform>%n records chosen</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>Home</name>
    <message numerus="yes">
        <source>%n record(s) wait for you</source>
        <translation>
            <numerusform>%n record waits for you</numerusform>
            <numerusform>%n records wait for you</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>The last backup is %n day(s) old.</source>
        <translation>
            <numerusform>The last backup is %n day old.</numerusform>
            <numerusform>The last backup is %n days old.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>ImportDesk</name>
    <message numerus="yes">
        <source>%n more waiting</source>
        <translation>
            <numerusform>%n more waiting</numerusform>
            <numerusform>%n more waiting</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>Importing</name>
    <message numerus="yes">
        <source>{first}, {second} and %n more</source>
        <translation>
            <numerusform>{first}, {second} and %n more</numerusform>
            <numerusform>{first}, {second} and %n more</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n record(s)</source>
        <translation>
            <numerusform>%n record</numerusform>
            <numerusform>%n records</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n file(s)</source>
        <translation>
            <numerusform>%n file</numerusform>
            <numerusform>%n files</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n file(s) were here already</source>
        <translation>
            <numerusform>%n file was here already</numerusform>
            <numerusform>%n files were here already</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n file(s) could not be taken in</source>
        <translation>
            <numerusform>%n file could not be taken in</numerusform>
            <numerusform>%n files could not be taken in</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n file(s) are no records</source>
        <translation>
            <numerusform>%n file is no record</numerusform>
            <numerusform>%n files are no records</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n file(s) joined a record that was here before.</source>
        <translation>
            <numerusform>%n file joined a record that was here before.</numerusform>
            <numerusform>%n files joined a record that was here before.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n medical image(s)</source>
        <translation>
            <numerusform>%n medical image</numerusform>
            <numerusform>%n medical images</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n PDF(s)</source>
        <translation>
            <numerusform>%n PDF</numerusform>
            <numerusform>%n PDFs</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n picture(s)</source>
        <translation>
            <numerusform>%n picture</numerusform>
            <numerusform>%n pictures</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n sound recording(s)</source>
        <translation>
            <numerusform>%n sound recording</numerusform>
            <numerusform>%n sound recordings</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n record(s) are saved and wait for you</source>
        <translation>
            <numerusform>%n record is saved and waits for you</numerusform>
            <numerusform>%n records are saved and wait for you</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n record(s) added</source>
        <translation>
            <numerusform>%n record added</numerusform>
            <numerusform>%n records added</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n file(s) joined images that were here before</source>
        <translation>
            <numerusform>%n file joined images that were here before</numerusform>
            <numerusform>%n files joined images that were here before</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n record(s) wait for you</source>
        <translation>
            <numerusform>%n record waits for you</numerusform>
            <numerusform>%n records wait for you</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>{names} and %n more</source>
        <translation>
            <numerusform>{names} and %n more</numerusform>
            <numerusform>{names} and %n more</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n record(s) are in the bin.</source>
        <translation>
            <numerusform>%n record is in the bin.</numerusform>
            <numerusform>%n records are in the bin.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n file(s) stay with the images they joined.</source>
        <translation>
            <numerusform>%n file stays with the images it joined.</numerusform>
            <numerusform>%n files stay with the images they joined.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Taken back: %n record(s) are in the bin</source>
        <translation>
            <numerusform>Taken back: %n record is in the bin</numerusform>
            <numerusform>Taken back: %n records are in the bin</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Look over %n record(s)</source>
        <translation>
            <numerusform>Look over %n record</numerusform>
            <numerusform>Look over %n records</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>Journey</name>
    <message numerus="yes">
        <source>%n day(s) overdue, it was due by {day}</source>
        <translation>
            <numerusform>%n day overdue, it was due by {day}</numerusform>
            <numerusform>%n days overdue, it was due by {day}</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n day(s) overdue</source>
        <translation>
            <numerusform>%n day overdue</numerusform>
            <numerusform>%n days overdue</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>KeepingSection</name>
    <message numerus="yes">
        <source>All is well: %n file(s) read and compared, {size}.</source>
        <translation>
            <numerusform>All is well: %n file read and compared, {size}.</numerusform>
            <numerusform>All is well: %n files read and compared, {size}.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n thing(s) to look at. Everything not named here is as it should be.</source>
        <translation>
            <numerusform>%n thing to look at. Everything not named here is as it should be.</numerusform>
            <numerusform>%n things to look at. Everything not named here is as it should be.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>… and %n more</source>
        <translation>
            <numerusform>… and %n more</numerusform>
            <numerusform>… and %n more</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>LettersDialog</name>
    <message numerus="yes">
        <source>%n letter(s) would ask for what the check finds missing.</source>
        <translation>
            <numerusform>%n letter would ask for what the check finds missing.</numerusform>
            <numerusform>%n letters would ask for what the check finds missing.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>ListCard</name>
    <message numerus="yes">
        <source>%n point(s)</source>
        <translation>
            <numerusform>%n point</numerusform>
            <numerusform>%n points</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n other case(s) are checked by it.</source>
        <translation>
            <numerusform>%n other case is checked by it.</numerusform>
            <numerusform>%n other cases are checked by it.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>ListHeader</name>
    <message numerus="yes">
        <source>%Ln result(s)</source>
        <translation>
            <numerusform>%Ln result</numerusform>
            <numerusform>%Ln results</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>ListsPane</name>
    <message numerus="yes">
        <source>%n point(s)</source>
        <translation>
            <numerusform>%n point</numerusform>
            <numerusform>%n points</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>LockingSection</name>
    <message numerus="yes">
        <source>%n minute(s)</source>
        <translation>
            <numerusform>%n minute</numerusform>
            <numerusform>%n minutes</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>MadePane</name>
    <message numerus="yes">
        <source>%n file(s)</source>
        <translation>
            <numerusform>%n file</numerusform>
            <numerusform>%n files</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>MakePane</name>
    <message numerus="yes">
        <source>%n important thing(s) still open. You can make the package; its cover says which.</source>
        <translation>
            <numerusform>%n important thing is still open. You can make the package; its cover says which.</numerusform>
            <numerusform>%n important things are still open. You can make the package; its cover says which.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n new record(s).</source>
        <translation>
            <numerusform>%n new record.</numerusform>
            <numerusform>%n new records.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>Marks</name>
    <message numerus="yes">
        <source>%n image(s)</source>
        <translation>
            <numerusform>%n image</numerusform>
            <numerusform>%n images</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n day(s) left</source>
        <translation>
            <numerusform>%n day left</numerusform>
            <numerusform>%n days left</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>Notices</name>
    <message numerus="yes">
        <source>%n of these record(s) wait until you say whose they are.</source>
        <translation>
            <numerusform>One of these records waits until you say whose it is.</numerusform>
            <numerusform>%n of these records wait until you say whose they are.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>Offers</name>
    <message numerus="yes">
        <source>%n new scan(s) in the scanner&apos;s folder</source>
        <translation>
            <numerusform>%n new scan in the scanner&apos;s folder</numerusform>
            <numerusform>%n new scans in the scanner&apos;s folder</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>Origin</name>
    <message numerus="yes">
        <source>%n file(s)</source>
        <translation>
            <numerusform>%n file</numerusform>
            <numerusform>%n files</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>ReadingDesk</name>
    <message numerus="yes">
        <source>No words were found in %n picture(s).</source>
        <translation>
            <numerusform>No words were found in %n picture.</numerusform>
            <numerusform>No words were found in %n pictures.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n scan(s) could not be read.</source>
        <translation>
            <numerusform>%n scan could not be read.</numerusform>
            <numerusform>%n scans could not be read.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Search now finds the words of %n scan(s). They may contain mistakes.</source>
        <translation>
            <numerusform>Search now finds the words of %n scan. They may contain mistakes.</numerusform>
            <numerusform>Search now finds the words of %n scans. They may contain mistakes.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>RecordCard</name>
    <message numerus="yes">
        <source>%n file(s)</source>
        <translation>
            <numerusform>%n file</numerusform>
            <numerusform>%n files</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>RecordsPage</name>
    <message numerus="yes">
        <source>%n record(s) wait until you say whose they are.</source>
        <translation>
            <numerusform>%n record waits until you say whose it is.</numerusform>
            <numerusform>%n records wait until you say whose they are.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n record(s) moved to the bin.</source>
        <translation>
            <numerusform>%n record moved to the bin.</numerusform>
            <numerusform>%n records moved to the bin.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>Reminders</name>
    <message numerus="yes">
        <source>%n week(s) in a row. The habit stands.</source>
        <translation>
            <numerusform>%n week in a row. The habit stands.</numerusform>
            <numerusform>%n weeks in a row. The habit stands.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n week(s) in a row.</source>
        <translation>
            <numerusform>%n week done.</numerusform>
            <numerusform>%n weeks in a row.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n more and the habit stands.</source>
        <translation>
            <numerusform>%n more and the habit stands.</numerusform>
            <numerusform>%n more and the habit stands.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Back again: %n week(s) in a row.</source>
        <translation>
            <numerusform>Back again: %n week done.</numerusform>
            <numerusform>Back again: %n weeks in a row.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>Report</name>
    <message numerus="yes">
        <source>(%Ln image(s) that are not in this vault)</source>
        <translation>
            <numerusform>(%Ln image that is not in this vault)</numerusform>
            <numerusform>(%Ln images that are not in this vault)</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>ResultCard</name>
    <message numerus="yes">
        <source>%n file(s)</source>
        <translation>
            <numerusform>%n file</numerusform>
            <numerusform>%n files</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n record(s) stayed out.</source>
        <translation>
            <numerusform>%n record stayed out.</numerusform>
            <numerusform>%n records stayed out.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>ReviewPane</name>
    <message numerus="yes">
        <source>%n record(s) saved</source>
        <translation>
            <numerusform>%n record saved</numerusform>
            <numerusform>%n records saved</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Every file found: %n</source>
        <translation>
            <numerusform>Every file found: %n</numerusform>
            <numerusform>Every file found: %n</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Save %n change(s)</source>
        <translation>
            <numerusform>Save %n change</numerusform>
            <numerusform>Save %n changes</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Done: keep %n record(s)</source>
        <translation>
            <numerusform>Done: keep %n record</numerusform>
            <numerusform>Done: keep %n records</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>SeriesList</name>
    <message numerus="yes">
        <source>%Ln slice(s)</source>
        <translation>
            <numerusform>%Ln slice</numerusform>
            <numerusform>%Ln slices</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln sheet(s)</source>
        <translation>
            <numerusform>%Ln sheet</numerusform>
            <numerusform>%Ln sheets</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln image(s)</source>
        <translation>
            <numerusform>%Ln image</numerusform>
            <numerusform>%Ln images</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>StackNotes</name>
    <message numerus="yes">
        <source>%n slice(s) lie at an uneven distance from the one before.</source>
        <translation>
            <numerusform>%n slice lies at an uneven distance from the one before.</numerusform>
            <numerusform>%n slices lie at an uneven distance from the one before.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>The file does not say where %n slice(s) lie, so the order is by number.</source>
        <translation>
            <numerusform>The file does not say where %n slice lies, so the order is by number.</numerusform>
            <numerusform>The file does not say where %n slices lie, so the order is by number.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n slice(s) show the same place as the one before.</source>
        <translation>
            <numerusform>%n slice shows the same place as the one before.</numerusform>
            <numerusform>%n slices show the same place as the one before.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n thing(s) to know about the distances here.</source>
        <translation>
            <numerusform>%n thing to know about the distances here.</numerusform>
            <numerusform>%n things to know about the distances here.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n slice(s)</source>
        <translation>
            <numerusform>%n slice</numerusform>
            <numerusform>%n slices</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>Stepper</name>
    <message numerus="yes">
        <source>%n marked</source>
        <translation>
            <numerusform>%n marked</numerusform>
            <numerusform>%n marked</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n by the hospital</source>
        <translation>
            <numerusform>%n by the hospital</numerusform>
            <numerusform>%n by the hospital</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>Teller</name>
    <message numerus="yes">
        <source>%n thing(s) to think of</source>
        <translation>
            <numerusform>%n thing to think of</numerusform>
            <numerusform>%n things to think of</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>TogetherBar</name>
    <message numerus="yes">
        <source>%n chosen</source>
        <translation>
            <numerusform>%n chosen</numerusform>
            <numerusform>%n chosen</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>Undo</name>
    <message numerus="yes">
        <source>Taken back: the correction of %n record(s).</source>
        <translation>
            <numerusform>Taken back: the correction of %n record.</numerusform>
            <numerusform>Taken back: the correction of %n records.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n record(s) taken out of the bin again.</source>
        <translation>
            <numerusform>%n record taken out of the bin again.</numerusform>
            <numerusform>%n records taken out of the bin again.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n record(s) put back into the bin.</source>
        <translation>
            <numerusform>%n record put back into the bin.</numerusform>
            <numerusform>%n records put back into the bin.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n record(s) wait for you again.</source>
        <translation>
            <numerusform>%n record waits for you again.</numerusform>
            <numerusform>%n records wait for you again.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n added record(s) moved to the bin.</source>
        <translation>
            <numerusform>%n added record moved to the bin.</numerusform>
            <numerusform>%n added records moved to the bin.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Taken back: what was read from %n scan(s).</source>
        <translation>
            <numerusform>Taken back: what was read from %n scan.</numerusform>
            <numerusform>Taken back: what was read from %n scans.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Done again: the correction of %n record(s).</source>
        <translation>
            <numerusform>Done again: the correction of %n record.</numerusform>
            <numerusform>Done again: the correction of %n records.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n record(s) moved to the bin again.</source>
        <translation>
            <numerusform>%n record moved to the bin again.</numerusform>
            <numerusform>%n records moved to the bin again.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n record(s) taken out of the bin once more.</source>
        <translation>
            <numerusform>%n record taken out of the bin once more.</numerusform>
            <numerusform>%n records taken out of the bin once more.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n record(s) confirmed again.</source>
        <translation>
            <numerusform>%n record confirmed again.</numerusform>
            <numerusform>%n records confirmed again.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n added record(s) are back.</source>
        <translation>
            <numerusform>%n added record is back.</numerusform>
            <numerusform>%n added records are back.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Done again: what was read from %n scan(s).</source>
        <translation>
            <numerusform>Done again: what was read from %n scan.</numerusform>
            <numerusform>Done again: what was read from %n scans.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>Week</name>
    <message numerus="yes">
        <source>About %n minute(s) left</source>
        <translation>
            <numerusform>About %n minute left</numerusform>
            <numerusform>About %n minutes left</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>WeekBegin</name>
    <message numerus="yes">
        <source>%n record(s) wait for a small decision.</source>
        <translation>
            <numerusform>%n record waits for a small decision.</numerusform>
            <numerusform>%n records wait for a small decision.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>WeekEnd</name>
    <message numerus="yes">
        <source>%n decision(s) made.</source>
        <translation>
            <numerusform>%n decision made.</numerusform>
            <numerusform>%n decisions made.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n put off until next week.</source>
        <translation>
            <numerusform>%n put off until next week.</numerusform>
            <numerusform>%n put off until next week.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n still wait(s).</source>
        <translation>
            <numerusform>%n still waits.</numerusform>
            <numerusform>%n still wait.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>WeekPage</name>
    <message numerus="yes">
        <source>%n record(s) to go</source>
        <translation>
            <numerusform>%n record to go</numerusform>
            <numerusform>%n records to go</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>Wording</name>
    <message numerus="yes">
        <source>%Ln record(s)</source>
        <translation>
            <numerusform>%Ln record</numerusform>
            <numerusform>%Ln records</numerusform>
        </translation>
    </message>
</context>
</TS>
