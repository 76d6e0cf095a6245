<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="de" sourcelanguage="en">
<context>
    <name>Actions</name>
    <message>
        <source>Details</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Save a copy</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Print</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Take out of the bin</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Move to bin</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Delete for good</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>More</source>
        <translation type="unfinished"></translation>
    </message>
    <message numerus="yes">
        <source>%n record(s) moved to the bin.</source>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n record(s) taken out of the bin.</source>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Delete %n record(s) for good?</source>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
    <message>
        <source>This cannot be undone. Backups made before still hold these records.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Keep</source>
        <translation type="unfinished"></translation>
    </message>
    <message numerus="yes">
        <source>%n record(s) filed under {name}.</source>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
    <message>
        <source>Undo</source>
        <translation type="unfinished"></translation>
    </message>
    <message numerus="yes">
        <source>%n record(s) deleted for good.</source>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
    <message>
        <source>Change the facts</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Save a copy…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Open with another program…</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>AllergyDialog</name>
    <message>
        <source>Add an allergy</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Change an allergy</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>What must be avoided</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>For example penicillin, contrast agent, latex</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>What happens</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>For example rash, short of breath</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Add</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Save</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Please enter what must be avoided.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>AnewPage</name>
    <message>
        <source>Choose a new passphrase</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The key fits, and the vault is open. The sheet stays valid: keep it. The old passphrase ends now.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Set the passphrase and open</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>AppearanceSection</name>
    <message>
        <source>Appearance</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{percent} %</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Text size</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>As the system</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Light</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Dark</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Look</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Language</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The new language is used as soon as the vault is locked and opened again.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Lock now</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>BinBar</name>
    <message>
        <source>Take out</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Delete for good</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Empty the bin</source>
        <translation type="unfinished"></translation>
    </message>
    <message numerus="yes">
        <source>Delete %n record(s) for good?</source>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
    <message>
        <source>Delete everything in the bin for good?</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>This cannot be undone. Backups made before still hold these records.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Keep</source>
        <translation type="unfinished"></translation>
    </message>
    <message numerus="yes">
        <source>%n record(s) deleted for good.</source>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n record(s) taken out of the bin.</source>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
    <message>
        <source>Undo</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>BornField</name>
    <message>
        <source>Day</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Month</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Year</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Day of birth</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Month of birth</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Year of birth</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>BringBackPage</name>
    <message>
        <source>Bring a backup back</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The backup itself stays as it is. Every file is read back and compared at the new place.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Choose the backup</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The backup</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Another folder</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Where the vault shall lie</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Passphrase (may be left empty)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>With the passphrase, the vault is also opened and every record in it checked.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Bring it back</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The vault is back. Open it with the passphrase of the backup.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Bringing the backup back …</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Choose the backup&apos;s folder</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Choose the folder in which the vault shall lie</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Not chosen yet</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>Busy</name>
    <message>
        <source>Cancel</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Stopping …</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Copying to the backup …</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Reading every byte and comparing …</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Bringing the backup back …</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Encrypting everything anew …</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Saving what can still be read …</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Putting things right …</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Writing the package …</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Rewriting images …</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Making sample records …</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>CannotBeShown</name>
    <message>
        <source>Carebinder cannot show this kind of file.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The file is empty.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The file holds no words.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>This DICOM file holds no picture.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>This is a list of images that somebody marked. It holds no picture itself.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>This is a recorded curve, such as an ECG. Carebinder cannot draw it yet.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>This is a plan or dose of radiotherapy. It needs a program of its own.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The file is damaged, so that it cannot be drawn.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The file ends too early.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The picture is too large to be drawn here.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Drawing it took too long, so it was stopped.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Drawing it failed. The rest of the program is not affected.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>It is stored in a variant of its format that cannot be drawn here.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>It is protected by a password.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>That password was not right.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>It is encrypted in a way that cannot be opened here.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>It cannot be shown here.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The original is kept, byte for byte, and goes into your package. To open it with another program, save a copy of it.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>It cannot be shown because of a fault in this program.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>Care</name>
    <message>
        <source>since {date}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>until {date}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>for: {reason}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{deed}: {name}</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>CarePage</name>
    <message>
        <source>Medicines and allergies</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Everyone has a list of their own. Whose do you want to see?</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>of {name}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Print this list</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Save as PDF</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Last confirmed as right on {date}.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A doctor wants to know how fresh this list is. Read it through, then confirm it.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Everything here is right as of today</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Taken now</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>No medicine is entered as taken now.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Add a medicine</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Taken before</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Allergies and intolerances</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Stated on {date}.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Take this back</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>No allergies known</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Nothing has been said about allergies yet.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Add an allergy</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>No allergies are known</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Change</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>No longer taken</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Remove</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Taken again</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>CaseFacts</name>
    <message>
        <source>What it is about</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Your current doctor</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>What happened so far</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The specialist</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The package</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The diagnosis, in your own words</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>What you were told, as you understood it.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>What you understand, and what worries you</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Symptoms</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Since when, what makes them worse, how they affect your days.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>What matters to you</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>What makes it harder for you</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Money, travel, work, care for others.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Doctor&apos;s name</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Practice or clinic</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Doctor&apos;s address</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Doctor&apos;s phone number</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>When the first opinion was given</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The treatment that was proposed</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Is it, or may it be, cancer?</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Was tissue taken and looked at?</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Was there an operation or another procedure?</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Were you in hospital in the time the package covers?</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Was there any treatment for it so far?</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Treatments so far</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>What, from when to when, how it went, why it ended.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Do you take any medicine?</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Were there earlier images of the same part of the body?</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Glass slides or blocks of the tissue</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Who is asked for the second opinion</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Specialist&apos;s address</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Specialist&apos;s phone number</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Language the specialist reads</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The package&apos;s own pages are in English, German, French or Spanish.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>What the specialist&apos;s office asks for besides</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Months the package covers</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{months} unless you set another number.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Your phone number</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>For questions about the package.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Your e-mail address</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Yes</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>No</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Not known yet</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Asked for</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Sent</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Not needed</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Insurance card</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Copy of identity card or passport</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Advance directive</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>CaseView</name>
    <message>
        <source>2. Checklist: {ready} of {total}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Which question</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>New case</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>1. Case facts</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>2. Checklist</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>3. Contents</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>4. Make</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Packages made</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>CheckCard</name>
    <message>
        <source>Check a package</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Reads every byte of a package, from a disc, a stick or a download, and says whether anything was changed or lost.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Choose a folder…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Choose a zip file…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Reading every byte</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Which folder holds the package?</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Which zip file is the package?</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Zip files (*.zip)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>All files (*)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{path} is complete and unchanged: {files}, {size}.</source>
        <translation type="unfinished"></translation>
    </message>
    <message numerus="yes">
        <source>%n file(s)</source>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>{path} is not what was built. %n difference(s):</source>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
    <message>
        <source>{path} {flaw}</source>
        <translation type="unfinished"></translation>
    </message>
    <message numerus="yes">
        <source>and %n more</source>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
    <message>
        <source>{path} is not a package: it has no list of contents (MANIFEST.TXT).</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{path} is damaged: its list of contents cannot be read. Make it again or fetch it again.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>ChecklistPane</name>
    <message>
        <source>Next: choose what goes in</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{ready} of {total} ready</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>You can make the package at any time. What is still open is said on its cover.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Nothing important is missing.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{state} ({count})</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>ChoiceField</name>
    <message>
        <source>{question} {answer}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Several values</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>Choosing</name>
    <message>
        <source>Choose the vault&apos;s folder</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>ContentsModel</name>
    <message>
        <source>Record</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Date</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Size</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{title}
{date}, {size}</source>
        <comment>a record and below it its date and size</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Stays out: {reason} ({count})</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{shelf}: {going} of {all}</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>ContentsPane</name>
    <message>
        <source>Add records</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>There are no records for the package yet.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{going} of {all} records go in</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Records in the package</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Next: make the package</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Show this record</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>Copies</name>
    <message>
        <source>Outside the vault the copy is not encrypted. Everybody who gets at it can read it.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Save a copy?</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Choose where</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Do not save</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Another program can only open a copy outside the vault. That copy is not encrypted, and it stays where you put it until you delete it. Choose a folder for it.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Open with another program?</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Choose a folder</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Do not open</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Save a copy</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Choose a folder for the copy</source>
        <translation type="unfinished"></translation>
    </message>
    <message numerus="yes">
        <source>%n file(s) saved.</source>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
    <message>
        <source>{files} The copy in {folder} is not encrypted.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Show folder</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A copy lies in {folder}. Delete it there when you no longer need it.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>Countdown</name>
    <message>
        <source>Still there?</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Stay open</source>
        <translation type="unfinished"></translation>
    </message>
    <message numerus="yes">
        <source>Nothing was pressed for a while. The vault locks in %n second(s).</source>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
</context>
<context>
    <name>CrashDialog</name>
    <message>
        <source>Something went wrong that is our fault, not yours</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>What was finished before is kept in the vault. Nothing in it was harmed.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Please send us this report. It names places in our program and nothing of yours: no names, no records.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Report</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Copy the report</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Lock and close</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Go on</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Copied</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>DateField</name>
    <message>
        <source>Several values</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>Deeds</name>
    <message>
        <source>{name} is now among the medicines taken before.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{name} is now among the medicines taken now.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{name} was removed from the list.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Removed from the list.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Noted: no allergies are known.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Noted: everything is right as of today.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{name} is saved.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Undo</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>DoorPage</name>
    <message>
        <source>Back</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>DropGround</name>
    <message>
        <source>No files were copied. Copy files or a folder first, then paste them here.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Drop to add</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Files, folders, zip archives and discs. Nothing leaves this computer.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>Empty</name>
    <message>
        <source>Nothing was found with these words.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>No record waits for confirmation any more.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>No record fits these filters.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The bin is empty. What is moved here can be taken back for 30 days.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>There is nothing here yet. New records find their shelf by themselves.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>There are no records yet. Add a folder, a disc or single files.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>EmptyView</name>
    <message>
        <source>Add records</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Clear filters</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>EntryDialog</name>
    <message>
        <source>Cancel</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>This was not saved. Please try again.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>ErrorDialog</name>
    <message>
        <source>Close</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>Errors</name>
    <message>
        <source>Nothing was changed.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>There is no vault at {path}.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>There is no vault here.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>It may have been moved, or lie on a disk that is not connected. Look for its folder.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>No vault was chosen.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Choose the folder of a vault.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>There is something at {path} already.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>There is something there already.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>It was left exactly as it was.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Choose another place or another name, or open the vault that is there.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The vault at {path} is open in another program.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The vault is open in another program.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Its records are safe: two programs never write at once.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Close the other window, or wait for the other program to finish. Then try again.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The vault at {path} was made by a newer Carebinder.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The vault was made by a newer Carebinder.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>It was not touched.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Install the newest Carebinder and open the vault with that.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A synchronising program made copies of the vault&apos;s own files.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Nothing was changed and none of the copies was removed.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Stop the synchronising program, copy the whole folder, then check the vault in Settings.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Both copies of the key file in {path} are damaged or missing.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The vault&apos;s key file is damaged or missing.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The records themselves were not touched.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Bring the newest backup back to a new place. Keep this folder until that worked.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{path} is no backup of a vault.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>This is no backup of a vault.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Choose the backup&apos;s own folder: the one that was chosen when the backup was made.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The backup in {path} was never finished.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The backup was never finished.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Back the vault up there again, or choose another backup.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The index of the vault at {path} is damaged.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The vault&apos;s index is damaged.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The stored files were not touched.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Repair the vault. If that is not enough, bring a backup back.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The vault asks for a key computation that is too weak or too large to be genuine.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The passphrase was not used, and nothing was opened.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Somebody may have changed the vault&apos;s key file. Bring a backup back.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>This passphrase does not open the vault.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Nothing was changed. You may try as often as you like.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Look at what you typed with Show. Check Caps Lock and the keyboard&apos;s language.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>This recovery key has no mistake in it, but it is not the key of this vault.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Look for the sheet made for this vault. When a new sheet is made, older ones stop working.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The recovery key has a mistake in group {position}.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The recovery key has a mistake in it.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Compare that group with the sheet, letter by letter.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>This passphrase is too easy to guess.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Nothing was written yet.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Take at least 15 characters. Several words that do not belong together are good.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>No passphrase was typed.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Type the passphrase.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>There is not enough room at {path}: {needed} are needed.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The disk is full.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>What was finished is kept, what was begun was taken back.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Free some room, then do the same again. What is in already is recognised.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{path} cannot be written to.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The place cannot be written to.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Check that the disk is not write-protected and that you may write there.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The disk reported an error at {path} ({reason}).</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The disk reported an error ({reason}).</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The disk reported an error.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>What was finished before is kept.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Check the cable or the disk, then try again. If it stays, back up to another disk.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>There is nothing at {path}.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>There is nothing at that place.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>It may have been moved. A disc or stick may need to be put in again.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{path} cannot be read.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>That file cannot be read.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Check that you may read it, or copy it to this computer first.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>It was left exactly as it was; nothing was overwritten.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Choose another name or folder.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{path} lies inside the vault&apos;s own folder.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>That place lies inside the vault&apos;s own folder.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Nothing was written.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Choose a place outside of the vault.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Check the vault in Settings. Then add the original again, or bring a backup back.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A stored file of record {record} is damaged.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A stored file is damaged.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Every other record is as it was. Nothing damaged was handed out.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A stored file of record {record} is missing from the vault&apos;s folder.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A stored file is missing from the vault&apos;s folder.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Every other record is as it was.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>There is no record {record} any more.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>There is no such record any more.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>It may have been deleted. Go back to the list.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Record {record} is not in the bin.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>That record is not in the bin.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Only what is in the bin can be deleted for good. Move it to the bin first.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Record {record} holds no images.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>This picture cannot be drawn.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The original is kept, byte for byte.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Save a copy of the original and open it with another program.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Nobody called {name} is in this vault.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>There is no such person in this vault.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>See who is there in Settings, under People.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{name} fits more than one person of this vault.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>More than one person is in this vault.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Choose one person at the top of the left side, then try again.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>There is no such case.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Begin one on the page Records package.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>There is more than one case.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Choose one on the page Records package.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{value} is not a date that can be used here.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>That is not a date.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Give day, month and year, or only month and year, or only the year.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{value} cannot be used here.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>What was entered cannot be used here.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Possible: {choices}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Enter something else.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>There is no confirmed record to put into a package.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Add records, or say of those that wait whose they are.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{path} is not a records package.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>This is not a records package.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Choose the package&apos;s own folder or zip file.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{path} is damaged, or not all of it is here.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The package is damaged, or not all of it is here.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Copy it again, all of it. If it stays so, make the package again.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{what} is not part of this version.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>This is not part of this version.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A newer Carebinder may have it.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>This was stopped.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>What was finished before is kept; nothing half-done was left behind.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>You can do it again at any time.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The computer has too little free memory for this.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Close other programs, then try again.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>Facts</name>
    <message>
        <source>born {date}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>number {number}</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>FactsForm</name>
    <message>
        <source>Title</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Date</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Whose it is</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Shelf</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>What it is</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Doctor or clinic</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Department or place</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Tags</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Your note</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Not saved. What you typed is still here; press Enter to try again.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>“{fact}” of the record before was not saved.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Try again</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>FactsPane</name>
    <message>
        <source>The question you want answered</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Medicines and allergies</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>They stand on a page of their own and go into every package.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Open medicines and allergies</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A few words are needed here.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>This was not understood and is not kept yet.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>Field</name>
    <message>
        <source>Saved</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>FileLines</name>
    <message>
        <source>Back to its records</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Save as text</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Every file of {moment}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>From {sources}</source>
        <translation type="unfinished"></translation>
    </message>
    <message numerus="yes">
        <source>%n file(s) found</source>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
    <message>
        <source>Save the list of files</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Added records.txt</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The list was saved. It names your files: keep it where nobody else reads it.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Find a file</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>What became of it</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Every file found</source>
        <translation type="unfinished"></translation>
    </message>
    <message numerus="yes">
        <source>All %n file(s)</source>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
    <message>
        <source>{outcome}: {count}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{shown} of {all} files</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>FilterChips</name>
    <message>
        <source>From whom?</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Which tag?</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Clear all</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Only {shelf}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Waiting for confirmation: {count}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Type</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Date</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>From</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Tag</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{what}…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Remove the filter {what}</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>FindBar</name>
    <message>
        <source>Words to find here</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Places found</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Previous place</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Next place</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Close the search</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{number} of {count}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{count}+</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Searching …</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Not found</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>FindingCard</name>
    <message numerus="yes">
        <source>and %n more</source>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
    <message>
        <source>No longer leave it open</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{state}: {title}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>• {gap}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Leave out</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Leave out: {gap}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Show</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Show: {gap}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Leave it open…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Leave it open: {title}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{verb}: {title}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Why may this stay open? The package&apos;s reader will see it.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Leave it open</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>Folded</name>
    <message numerus="yes">
        <source>Show %n more</source>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
    <message>
        <source>Show</source>
        <translation type="unfinished"></translation>
    </message>
    <message numerus="yes">
        <source>%n more are in the list of every file</source>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
</context>
<context>
    <name>Header</name>
    <message>
        <source>Title</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Change the title (F2)</source>
        <translation type="unfinished"></translation>
    </message>
    <message numerus="yes">
        <source>%n record(s) chosen</source>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
    <message>
        <source>What you change below is changed for all of them.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>Home</name>
    <message>
        <source>Add the first records</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Drop a folder, a hospital disc or single files on this window, or choose them.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Add records</source>
        <translation type="unfinished"></translation>
    </message>
    <message numerus="yes">
        <source>%n record(s) wait for you</source>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
    <message>
        <source>It is not certain whose they are. Look at each and say so; until then they stay apart.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Look at them</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Records package: {ready} of {wanted} ready</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Next: {lacking}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Go on with the package</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The records package can be made</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Everything that a second opinion needs is here.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Make the package</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>There is no backup of these records yet. A second disk or a stick is enough; it stays encrypted.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Make a backup</source>
        <translation type="unfinished"></translation>
    </message>
    <message numerus="yes">
        <source>The last backup is %n day(s) old.</source>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
    <message>
        <source>To the backup</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Everything is in order</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Should you want a second opinion, a records package brings together what a specialist needs.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Begin a records package</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Nothing waits for you. Add new records whenever you get some.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>HomePage</name>
    <message>
        <source>Home</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Carebinder keeps and orders your records. It does not give medical advice.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Newest records</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Last added {day}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Bring your records together</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Drop a hospital disc, a folder, a zip archive or single files anywhere on this window.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Scans and images (DICOM), reports and letters (PDF), photos, lists and hospital exports.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Add records</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>ImportBar</name>
    <message>
        <source>How far adding records is</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Answer</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Looking through what there is to add</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{done} so far · {name}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{done} of {total} · {name}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A question waits for your answer</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Stopping. What was added so far stays.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>ImportDesk</name>
    <message numerus="yes">
        <source>%n more waiting</source>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
    <message>
        <source>Show</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Undo</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Stopped. Nothing was added.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>Importing</name>
    <message>
        <source>{person}, born {date}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Category</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Type</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Date</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Person</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>, </source>
        <comment>between the parts of a sentence</comment>
        <translation type="unfinished"></translation>
    </message>
    <message numerus="yes">
        <source>{first}, {second} and %n more</source>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n record(s)</source>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n file(s)</source>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
    <message>
        <source>{outcome}: {count}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Stopped before its end</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Not looked over yet</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Looked over</source>
        <translation type="unfinished"></translation>
    </message>
    <message numerus="yes">
        <source>%n file(s) were here already</source>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n file(s) could not be taken in</source>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n file(s) are no records</source>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
    <message>
        <source>Exactly this file was in the vault already.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The same as “{title}”, {date}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The same as “{title}”, {date}, which could now be read with its password</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The same as “{title}”, {date}, which is in the bin</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>; </source>
        <comment>between reasons</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Why: {reasons}</source>
        <translation type="unfinished"></translation>
    </message>
    <message numerus="yes">
        <source>%n file(s) joined a record that was here before.</source>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
    <message>
        <source>Written on it: {name}.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Written on it: {name}, born {date}.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Added</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Kept, could not be read</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Was here already</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Waits for you</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Not taken in</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Exactly this file is in the vault already.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Exactly this file is in the bin. You can take it out again there.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>An image with the same number but other content is here too. Both are kept.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>This kind of file cannot be shown here. The file itself is kept.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The file is empty.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The file is damaged.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The file ends too early.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>It is too large to be read. The file itself is kept.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Reading it took too long. The file itself is kept.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Reading it failed. The file itself is kept.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>It is a variant of its format that cannot be read here.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>It is protected by a password. Add it again to enter the password.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The password was not right. Add it again to try another.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>It is encrypted in a way that cannot be opened here. Unpack it with another program first.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>It names somebody else.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>It fits more than one person of this vault.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>It does not say whose it is, and somebody else&apos;s files came with it.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A viewer program of a disc, no record.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A disc&apos;s own list of contents, no record.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A smaller copy of images that are here in full.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A file of the computer&apos;s system, no record.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A link or a device, not a file.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A link that leads somewhere else.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>It could not be read from where it lies. Is the disc scratched?</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A packed file that is not safe to open.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A packed file inside too many others.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A packed file. What is in it is listed by itself.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The file changed while it was being read. Please add it again.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>It was here already; with its password it could now be read.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Some pages look scanned, so search does not find their words.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Files are attached inside it.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Some of its pages could not be read.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Its date can be read in two ways. Please check it.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>More than one person is named in it.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>It says the same as another record.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Only its beginning could be read.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The document inside it could not be read.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Single letters may be wrong.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Name and date of birth are the same.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The name is the same, and the date of birth fits.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The name is the same. There is no date of birth.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Part of the name is the same.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The initials fit.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The date of birth and part of the name are the same.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The date of birth is the same. The name is in other letters.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Nothing says whose it is.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Only the date of birth is the same.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Too little of a name is written.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The name is in other letters.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>It is another name.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The surname is another. Given name and date of birth are the same.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>It is another name with the same date of birth.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>It is another date of birth.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The name is the same, but the date of birth is another.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Day and month of the date of birth are exchanged.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The sex is another.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>its header calls it “{words}”</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{count} lines look like laboratory values</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{count} lines look like medicines with a dose</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>it has {count} sums of money</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>“{words}” stands near its beginning</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>it has a heading “{words}”</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>it says “{words}”</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>its file name says “{words}”</source>
        <translation type="unfinished"></translation>
    </message>
    <message numerus="yes">
        <source>%n medical image(s)</source>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n PDF(s)</source>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n picture(s)</source>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
    <message>
        <source>Stopped.</source>
        <translation type="unfinished"></translation>
    </message>
    <message numerus="yes">
        <source>%n record(s) added</source>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n file(s) joined images that were here before</source>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n record(s) wait for you</source>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
    <message>
        <source>{first} {second}</source>
        <translation type="unfinished"></translation>
    </message>
    <message numerus="yes">
        <source>%n record(s) are in the bin.</source>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n file(s) stay with the images they joined.</source>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Taken back: %n record(s) are in the bin</source>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
    <message>
        <source>Nothing new was added</source>
        <translation type="unfinished"></translation>
    </message>
    <message numerus="yes">
        <source>Look over %n record(s)</source>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
    <message>
        <source>It was stopped before its end. All records below are kept. Add the rest again.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>All of this is saved and encrypted already. Correct what is wrong, now or later.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The disc&apos;s own list of contents could not be read; all its files were looked through.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The disc lists {listed} files, but only {present} are on it. The rest is missing.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The disc lists {listed} files, and all of them are here.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>ImportsList</name>
    <message>
        <source>Add records</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Nothing was added yet.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Added records</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Show earlier ones</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Look over</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Show records</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Every file</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>KeepingSection</name>
    <message>
        <source>The vault</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Keep a backup on another disk. It is encrypted like the vault and opens with the same passphrase.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Back up now</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Back up to another folder</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Check the vault</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Copying to the backup …</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Reading every byte and comparing …</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Choose a folder on another disk for the backup</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The backup in {folder} is up to date.</source>
        <translation type="unfinished"></translation>
    </message>
    <message numerus="yes">
        <source>All is well: %n file(s) read and compared, {size}.</source>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n thing(s) to look at. Everything not named here is as it should be.</source>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>… and %n more</source>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
    <message>
        <source>{records}, {size}, made on {day}.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Never backed up yet.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Last backed up on {when}, to {folder}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Stopped. What was copied so far is used the next time.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>KeyFields</name>
    <message>
        <source>There is a mistake in group {number}. Compare it with the sheet, letter by letter.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Group {number} of the recovery key</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>LastDayDialog</name>
    <message>
        <source>No longer taken</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>When was {name} last taken?</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Last day</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Not known</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Please enter a day; a year is enough.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The last day is before the first.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>LinesModel</name>
    <message>
        <source>File</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>What became of it</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Why</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>ListHeader</name>
    <message>
        <source>Search the bin</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Search all records</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Filters</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The best {count} results</source>
        <translation type="unfinished"></translation>
    </message>
    <message numerus="yes">
        <source>%Ln result(s)</source>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
    <message>
        <source>{count} of {all}</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>Loading</name>
    <message>
        <source>Loading …</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>Locked</name>
    <message>
        <source>This document is protected by a password.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>That password was not right.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Password of the document</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Open</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>LockingSection</name>
    <message>
        <source>Locking and keys</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Lock when nothing was pressed for</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The vault also locks when the computer goes to sleep. Ctrl+L locks it at once.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Change the passphrase</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Make a new recovery sheet</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Somebody may have had your passphrase or your sheet? Then new keys are needed: everything is encrypted anew, and old copies of the keys open nothing new.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Encrypt everything anew</source>
        <translation type="unfinished"></translation>
    </message>
    <message numerus="yes">
        <source>%n minute(s)</source>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
    <message>
        <source>Never</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The recovery sheet stays valid. Older backups still open with the old passphrase.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Change it</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The new passphrase is set.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The sheet you have now stops working as soon as the new one is made.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Make a new recovery sheet?</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Make a new sheet</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Keep the old one</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Choose a new passphrase. The whole vault is read and written again; that takes a while. Then a new recovery sheet is made. Destroy older backups that somebody else may have.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Everything is encrypted under new keys. The old sheet opens nothing any more.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Stopped. The keys are as they were.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Encrypting everything anew …</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>LostPage</name>
    <message>
        <source>Open with the recovery key</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Take the recovery sheet of “{name}” and type its 13 groups. Capital or small letters do not matter; the letter O and the digit 0 are the same here.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Open with this key</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>You have neither passphrase nor sheet? Then nobody can open this vault. Look for a copy of the sheet, and keep the vault&apos;s folder: the passphrase may come back to you.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Opening …</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>MadePane</name>
    <message>
        <source>Packages made</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>None yet for this question.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Version {version}, {moment}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{variant}: {records}, {files}, {size}</source>
        <translation type="unfinished"></translation>
    </message>
    <message numerus="yes">
        <source>%n file(s)</source>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
    <message>
        <source>Fingerprint: {fingerprint}</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>MadeUp</name>
    <message>
        <source>Sample records: all of this is made up. Keep your own records in a vault of your own.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Make my vault</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>MakePane</name>
    <message>
        <source>Show the checklist</source>
        <translation type="unfinished"></translation>
    </message>
    <message numerus="yes">
        <source>%n thing(s) still open. You can make the package; its cover says which.</source>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
    <message>
        <source>How does the office want it?</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Where should it be made?</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The package is not encrypted, so that a hospital can read it. Hand it over in person or through the clinic&apos;s own page.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Make the package</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Choose another place…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Nothing is ticked to go in yet. See the contents.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>About {size}.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Where should the package be made?</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Use this name</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>There is something with this name already. Nothing is overwritten: choose another name.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>This is inside the vault&apos;s own folder. Choose a place outside it.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Looking through the records</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The package is ready: {path}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Stopped. Nothing was left behind.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>Marks</name>
    <message>
        <source>Waiting</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Not readable</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Scanned</source>
        <translation type="unfinished"></translation>
    </message>
    <message numerus="yes">
        <source>%n image(s)</source>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
    <message>
        <source>Kept longer than 30 days</source>
        <translation type="unfinished"></translation>
    </message>
    <message numerus="yes">
        <source>%n day(s) left</source>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
</context>
<context>
    <name>MedicineDialog</name>
    <message>
        <source>Add a medicine</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Change a medicine</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Name</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>As on the box, for example Ramipril</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Dose</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>For example 5 mg</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>How often</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>For example once a day</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>What for</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>For example blood pressure</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Since</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Not known</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Until</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Still taken</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Add</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Save</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Please enter the medicine&apos;s name.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The last day is before the first.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>MonthField</name>
    <message>
        <source>Whole year</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Any</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{name}: month</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{name}: year</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>NavButton</name>
    <message>
        <source>{words} ({keys})</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>NewPassphrase</name>
    <message>
        <source>New passphrase</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The same once more</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The two are not the same.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>NewPersonForm</name>
    <message>
        <source>Date of birth</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Name</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Born</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Sex</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>Notices</name>
    <message>
        <source>It belongs to {name}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>To nobody here: move to bin</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Decide later</source>
        <translation type="unfinished"></translation>
    </message>
    <message numerus="yes">
        <source>%n of these record(s) wait until you say whose they are.</source>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
    <message>
        <source>Nothing in it says whose it is. Whose is it?</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>This says it is of {name}. Whose is it?</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>In the bin since {date}. It can be taken out again.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>These are in the bin. They can be taken out again.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>NumberField</name>
    <message>
        <source>As usual</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>OfferBar</name>
    <message>
        <source>Add them</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Not now</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>Offers</name>
    <message>
        <source>A disc is in the drive: {name}</source>
        <translation type="unfinished"></translation>
    </message>
    <message numerus="yes">
        <source>%n new scan(s) in the scanner&apos;s folder</source>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
</context>
<context>
    <name>Origin</name>
    <message>
        <source>Show what was added with it</source>
        <translation type="unfinished"></translation>
    </message>
    <message numerus="yes">
        <source>%n file(s)</source>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
    <message>
        <source>{files}, {size}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Written on it</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Nothing says whose it is</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Why it stands here</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Worth knowing</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Came from</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Place there</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Added</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Files</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Examination</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Check sum (SHA-256)</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>Package</name>
    <message>
        <source>Ready</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Partly</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Missing</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Not needed</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Left open on purpose</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Folder</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Zip file</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Documents only (one PDF)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Strict CD</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Addendum</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Protected zip</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Everything, to copy onto a USB stick or a disc. The usual choice.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Everything in one file, for a hospital&apos;s upload page.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>All documents in one PDF, without the images. For portals, fax and printing.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Images rewritten in the one form that every hospital reads. For old systems.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Waiting until you say whose they are</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Another person&apos;s name or date of birth is written on them</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>In the bin</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>is not what it was</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>is missing</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>was not in the package</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>cannot be read</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>has a name that a hospital&apos;s system may refuse</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>is not listed in the package&apos;s index of images</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>is listed twice in the index of images</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>is listed in the index of images but is not there</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>is an image outside the folder for images</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>lacks the opening that marks it as an image file</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>is an index of images that cannot be read</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>About {size}. Fits on a CD.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>About {size}. Too large for a CD, fits on a DVD.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>About {size}. Too large for a DVD: use a USB stick.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>PageModel</name>
    <message>
        <source>Page {number}</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>Paper</name>
    <message>
        <source>Outside the vault the list is not encrypted. Everybody who gets at it can read it.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Save the list?</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Choose where</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Do not save</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Save the list</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>PDF documents (*.pdf)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Medicines and allergies of {name}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The list is saved in {folder}. It is not encrypted there.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Medicines and allergies</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The list was sent to the printer.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>PartialDateEdit</name>
    <message>
        <source>Choose in a calendar</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Not known</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Write it like 14.3.2026, March 2026 or 2026.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The month before</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The month after</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>PassphraseDialog</name>
    <message>
        <source>Cancel</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>PasswordDialog</name>
    <message>
        <source>A file needs its password</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Password of the file</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Show the password</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>That password was not right. Please try again.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Hospitals often use your date of birth or a number from the letter that came with it. Without it the file is kept, but cannot be read or searched.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Skip</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Skip all</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Open it</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>PdfView</name>
    <message>
        <source>Tools for the document</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Pages of the document</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>List of pages</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Go to page</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Smaller</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Larger</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>As wide as the window</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Whole page</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Turn to the right (only what you see)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Search in this document</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Copy the words of this page</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>of {count}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{percent} %</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The words of page {number} are on the clipboard.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Page {number} holds no words, only a picture of them.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>PeopleSection</name>
    <message>
        <source>People</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Add a person</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Edit</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Edit {name}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>born {date}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>also {names}</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>Period</name>
    <message>
        <source>Until {last}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>From {first}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{first} to {last}</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>PeriodDialog</name>
    <message>
        <source>From when to when?</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>From</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>To</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Show these</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>PersonDialog</name>
    <message>
        <source>Whose records are these?</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>If a file names somebody else, you are asked about it.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Add nothing</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Add a person</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>What is known of this person</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Add</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Save</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>PersonFields</name>
    <message>
        <source>Not given</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Female</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Male</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Other</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Full name</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>As doctors write it, for example Maria Sample</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Born</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Helps to tell whose record a letter is. May be left open.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Sex</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A former name, another spelling. Separate several with commas.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Other names</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>PersonPane</name>
    <message>
        <source>Whose package is it?</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A package holds the records of one person.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>PersonSwitcher</name>
    <message>
        <source>Everybody</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Whose records: {name}</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>Picker</name>
    <message>
        <source>Type to narrow down</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Choose</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>PicturesView</name>
    <message>
        <source>Tools for the picture</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Picture</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Previous picture</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Next picture</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Smaller</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Larger</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Fit into the window</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Original size</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Turn to the right (only what you see)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{percent} %</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>PlacePage</name>
    <message>
        <source>Make your vault</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Step 1 of 3: the place and the passphrase</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Name of the vault</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Another folder</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Nobody can open the vault without this passphrase or the recovery sheet of step 3, not even we. If both are lost, the records are lost.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Go on</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>That passphrase has the person&apos;s name in it. Others would try that first.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Choose the folder in which the vault shall lie</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>It will lie in {path}</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>Presets</name>
    <message>
        <source>From the file, {number}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>As it opens</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Soft tissue</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Lung</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Bone</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Brain</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Liver</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Vessels</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>Printing</name>
    <message>
        <source>Print</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Printing …</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>QuestionsCard</name>
    <message>
        <source>Your questions</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Move up</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Move down</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Change wording</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Remove</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A new question</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>What do you want to know?</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Add question</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Put the most important first. They go into the cover letter.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{ready} of at least {total} written. They go into the cover letter.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The question is removed.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Undo</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>RecentVaults</name>
    <message>
        <source>Take {name} off the list; the vault itself stays</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Not found in {folder}. Is its disk connected?</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>RecordCard</name>
    <message>
        <source>Choose {title}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Change</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Change {title}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Close</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Look at it</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Look at {title}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>It is {person}&apos;s</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Leave aside</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>kept aside</source>
        <translation type="unfinished"></translation>
    </message>
    <message numerus="yes">
        <source>%n file(s)</source>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
</context>
<context>
    <name>RecordPane</name>
    <message>
        <source>Back to the list</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>This record is no longer here.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Choose a record to see it here.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>This record cannot be printed here. Save a copy and print that.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>RecordView</name>
    <message>
        <source>Records</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>RecordsPage</name>
    <message>
        <source>Show</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Open each record and say whose it is. Until then it is not part of the record.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Add records</source>
        <translation type="unfinished"></translation>
    </message>
    <message numerus="yes">
        <source>%n record(s) wait until you say whose they are.</source>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n record(s) moved to the bin.</source>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
    <message>
        <source>Undo</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>RecoverySheet</name>
    <message>
        <source>Print the sheet</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Save it as PDF</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Show the key to write it down</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>To be sure that you have it, type groups {first} and {second} from the sheet:</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>This is not what stands on the sheet. Please compare, letter by letter.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Group {number}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Group {number}: {group}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Save the recovery sheet</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>PDF (*.pdf)</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>Remedies</name>
    <message>
        <source>Add records</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>There are none</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>I take none</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Write it down</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Answer this</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Open medicines and allergies</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Write a question</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Look at what waits</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Choose what goes in</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Ask the clinic for the images on disc or by download, as DICOM files, with the written report. Then add them here.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Ask {clinics} for what is lacking: images as DICOM files, reports as documents. Then add them here.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Ask for earlier images of the same part of the body. If there are none, say so.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Ask the clinic where the tissue was taken for the pathology report, and whether the slides can be sent.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Ask your doctor for the full report of biomarker or molecular tests. If none were made, leave this open and say why.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Ask your doctor or the laboratory for results from at least two days of the time covered.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Ask your current doctor for the notes of your last visits, with the diagnosis and the reasons for it.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Ask the clinic where you were operated on for the operation report.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Ask the hospital for the discharge summary.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Add records from these times. If nothing happened then, leave this open and say so.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Add the document, as a scan or a photo.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Ask the specialist&apos;s office whether it wants the slides. Then say what became of them.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Was tissue ever taken and looked at?</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Is it, or may it be, cancer?</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Was there any treatment for it so far?</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Was there an operation or another procedure?</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Were you in hospital in the time the package covers?</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Add the written plan, or write down what was proposed, in your own words.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Add a summary of treatments, or write down: what, from when to when, how it went, why it ended.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Enter each medicine with dose and how often, and your allergies; confirm them once a month. If you take none, say so.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Write down what you want to know. At least five questions are a good start.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Write down your doctor&apos;s name, address and phone number.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Look at the records that wait and say whose they are.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Look at these records. If one is not yours, move it to the bin. If it is, leave this open and say why.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Ask the specialist&apos;s office whether it needs translations, and whether they must be certified.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Look at these records and untick what nobody needs. One too many does no harm.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>ResultCard</name>
    <message>
        <source>The package is ready</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Open folder</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Show index page</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Every byte was read back from the disk and is as it should be.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Version {version}: {records}, {files}, {size}.</source>
        <translation type="unfinished"></translation>
    </message>
    <message numerus="yes">
        <source>%n file(s)</source>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
    <message>
        <source>Still open, and said on the cover: {what}.</source>
        <translation type="unfinished"></translation>
    </message>
    <message numerus="yes">
        <source>%n record(s) stayed out.</source>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
    <message>
        <source>Open the PDF</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>ReviewPane</name>
    <message>
        <source>Take back this import</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>One date cannot be read. Please write it for example as 14 Mar 2026.</source>
        <translation type="unfinished"></translation>
    </message>
    <message numerus="yes">
        <source>%n record(s) saved</source>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
    <message>
        <source>Undo</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Waits for you</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Records</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Kept, but could not be read</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Show more records</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>All added records</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{moment}, from {sources}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{title}: {count}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Choose all</source>
        <translation type="unfinished"></translation>
    </message>
    <message numerus="yes">
        <source>Every file found: %n</source>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Save %n change(s)</source>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Save %n record(s)</source>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
</context>
<context>
    <name>SamplePage</name>
    <message>
        <source>Try with sample records</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>This makes a vault with the records of Maria Sample, who does not exist: images, letters, laboratory results, and a case for a second opinion. Change or delete in it what you like.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>It will lie in {path}. Do not put records of your own in: its passphrase is no secret.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Make the sample vault</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Making sample records …</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>Saving</name>
    <message>
        <source>Outside the vault the picture is not encrypted. It is not for diagnosis.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Save this picture?</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Choose where</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Do not save</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Save this picture</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>image {number}.png</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Picture saved. {name} is not encrypted.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>ScannerSection</name>
    <message>
        <source>Scanner folder</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>If your scanner saves into a folder, Carebinder can watch it and offer what is new for adding.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Choose a folder</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Stop watching</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>No folder is watched.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>That folder is part of the vault itself. Choose another one.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Choose the scanner&apos;s folder</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>SearchField</name>
    <message>
        <source>Clear the search</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>SecretField</name>
    <message>
        <source>Show</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Show the passphrase</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Caps Lock may be on: everything is in capital letters.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Hide</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>SettingsPage</name>
    <message>
        <source>Settings</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>SheetDialog</name>
    <message>
        <source>Your new recovery sheet</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>It is shown only this once. Print it, keep it away from the computer, destroy the old one.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Close without the sheet</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>I have it</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Without it, a forgotten passphrase means that every record is lost for good.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Close without having the sheet?</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Close without it</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Back to the sheet</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>SheetKeeper</name>
    <message>
        <source>Saved as {name}. Print it, then delete the file: it opens the vault.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Sent to the printer.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Recovery sheet</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>SheetPage</name>
    <message>
        <source>Your recovery sheet</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Step 3 of 3: the way back in if the passphrase is lost</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Print this sheet and keep it with your other important papers, away from the computer. It is shown only this once. Whoever has the sheet and the vault can read everything in it.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>No passphrase and no sheet means that the records are lost. Nobody can bring them back.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Open my vault</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Go on without the sheet</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Without the sheet, a forgotten passphrase means that every record in this vault is lost for good. You can make a new sheet later in Settings, as long as you know the passphrase.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Go on without a recovery sheet?</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Go on without</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Back to the sheet</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>Shell</name>
    <message>
        <source>Redo</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Undo</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Close</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>ShortcutSheet</name>
    <message>
        <source>Keys</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Close</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source> or </source>
        <comment>between two keys</comment>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>Shortcuts</name>
    <message>
        <source>{words} ({keys})</source>
        <comment>a button&apos;s words and its key</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Everywhere</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Search</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Add records</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Add files that were copied</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Undo</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Redo</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Lock now</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Show these keys</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Getting about</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Places of the sidebar, from the top</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Back</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>To the next part of the window</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Choose whose records are shown</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Look again</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>In a list</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>To the record above or below</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Choose several, choose all</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Open the record</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Move to the bin</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Take out of the bin</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Clear search and filters</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{first} to {last}</source>
        <comment>the first and the last of some keys</comment>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>Sidebar</name>
    <message>
        <source>Home</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Timeline</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Imaging</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Labs</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Prescriptions</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Doctor Notes</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Medicines, allergies</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Records package</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Added records</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Bin</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Settings</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Undo</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Redo</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Keys</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Lock now</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>Slices</name>
    <message>
        <source>C {centre}  W {width}</source>
        <comment>centre and width of the window of greys</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Slice {number} of {count}</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>SlicesView</name>
    <message>
        <source>Tools for the images</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Not for diagnosis</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Contrast</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Swap black and white</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Smaller</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Larger</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Fit into the window</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Original size</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>As it was at first</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Save this picture</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>SourceDialog</name>
    <message>
        <source>Add records</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>You can also drop files, folders and discs anywhere on this window.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Files: PDFs, photos, scans, downloads</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A folder with everything in it</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The disc in the drive: {name}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>No disc is in the drive. Put one in, and it is offered here.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Close</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Which files?</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Which folder?</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Add</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>StartPane</name>
    <message>
        <source>A package for a second opinion</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A specialist can judge best when everything is there: images, reports, results, and what you want to know. This page helps to put it together, step by step.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>What is the question you want answered?</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>For example: Is the operation on my knee needed?</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Begin</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A few words are enough. You can change them later.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Not medical advice. In an emergency call your local emergency number.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>Stepper</name>
    <message>
        <source>{number} of {count}</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>StrengthMeter</name>
    <message>
        <source>Strength of the passphrase</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Take at least 15 characters. Four or five words that do not belong together are good.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Too easy to guess. Make it longer: a few more words that do not belong together.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Good: this is hard to guess.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Very good: this is very hard to guess.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>TagsEdit</name>
    <message>
        <source>Add a tag</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{tag} (some)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Take this tag away</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Take away the tag {tag}</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>TextView</name>
    <message>
        <source>Tools for the text</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Text of the record</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Smaller letters</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Larger letters</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Wrap long lines</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Letters of the same width</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Search in this text</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{why} These are the words found in it.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>TogetherBar</name>
    <message numerus="yes">
        <source>%n chosen</source>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
    <message>
        <source>Category of all</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Type of all</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Person of all</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Done</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>TroublePage</name>
    <message>
        <source>This vault needs help</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Repair the vault</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A repair makes a new index from all that can still be read. It throws nothing away: what is bad is put into the folder “orphans” of the vault. Copy the vault&apos;s folder first if you can.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>With a backup, the vault comes back as it was on the day of the backup, at a new place.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Bring a backup back</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Open the vault</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>What could be repaired is repaired. Not everything could: see below.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The vault is repaired.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Putting things right …</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>TwoPanes</name>
    <message>
        <source>Back to the list</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>UnlockPage</name>
    <message>
        <source>Open your vault</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Passphrase</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Open</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>I have lost my passphrase</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Open another vault</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>More ways to begin</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Type the passphrase of this vault.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>This passphrase does not open the vault. Press Show to see what you typed, and look at Caps Lock and the keyboard&apos;s language. You may try as often as you like.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Still not the right one. Nothing is lost by trying. If you cannot remember it, the recovery sheet opens the vault: press “I have lost my passphrase”.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Opening …</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>This is the vault of sample records. Its passphrase is no secret: {passphrase}</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>VaultWords</name>
    <message>
        <source>Record {number}, {name}</source>
        <comment>where a check found something</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{where}: {what}</source>
        <comment>one line of a check&apos;s findings</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>one of the two copies of the key file is damaged; a repair writes it anew</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>a synchronising program left a copy of the vault&apos;s own file here</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>the index is damaged; repair the vault, or bring a backup back</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>the list of words for searching does not fit; a repair makes it anew</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>entries of the damaged index could not be read and are lost</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>its counts do not fit its files; a repair counts anew</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>the stored file is damaged; add the original again</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>the stored file is missing; add the original again</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>part of an encrypted file cannot be opened</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>an encrypted file that belongs to no record</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>a file that is not the vault&apos;s own; it was left alone</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A copy of the key file was written anew.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Half-written files were removed.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The damaged index was put aside and a new one was made.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Entries were brought over from the damaged index.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Files were found again. They wait until you say whose they are.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The list of words for searching was made anew.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Records were counted anew.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>An encrypted file that belongs to no record was put aside.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>An encrypted file of which nothing can be read was put aside.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>Viewer</name>
    <message>
        <source>Fill the window</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>Viewport</name>
    <message>
        <source>Slice</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Previous slice</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Next slice</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>WelcomePage</name>
    <message>
        <source>Your health records, with you</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Carebinder keeps reports, images and letters together, encrypted, on this computer. Nothing is sent anywhere. You can find everything again, and hand it to a doctor complete.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Make my vault</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Not sure yet? Look around with the records of a person who does not exist.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Try with sample records</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>You have a vault already?</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Open an existing vault</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Bring a backup back</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>WhoPage</name>
    <message>
        <source>Whose records are these?</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Step 2 of 3: the first person. You can add family members later.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Make the vault</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Making the vault …</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>WhoseDialog</name>
    <message>
        <source>Whose is this?</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Whose are this file and all others added with it that say the same?</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>You are adding records of {person}. But this file says something else. {why}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>born {date}, {sex}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{kind}: {path}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>What is written on it</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>No name</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Nobody&apos;s yet: keep it aside until I confirm</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>It belongs to {person}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>It belongs to somebody who is not in this vault yet</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Later</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Go on</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The date of birth is not a date that can be read.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Please write a name.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>This name or date cannot be used. Please check them.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>Window</name>
    <message>
        <source>What was finished is kept; the rest is not done. You can do it again later.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Work is still under way. Stop it?</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Stop and close</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Stay</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>Wording</name>
    <message>
        <source>Imaging</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Labs</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Prescriptions</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Doctor Notes</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Unsorted</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Images</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Structured report (DICOM)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Key images list (DICOM)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Waveform</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Radiotherapy data</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>DICOM object</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Imaging report</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Laboratory result</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Pathology report</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Biomarker report</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Medication list</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Prescription</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Clinical note</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Treatment plan</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Treatment history</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Operation note</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Discharge summary</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Referral letter</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Insurance</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Invoice</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Identification</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Advance directive</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Photo</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Document</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>In the record</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Waiting for confirmation</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>In the bin</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Female</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Male</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Other</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Not given</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>No date</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{day}, {time}</source>
        <comment>a day and a time of it</comment>
        <translation type="unfinished"></translation>
    </message>
    <message numerus="yes">
        <source>%Ln record(s)</source>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
    <message>
        <source>d MMM yyyy</source>
        <comment>format of a date, as QLocale takes it</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>MMM yyyy</source>
        <comment>format of a month, as QLocale takes it</comment>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>_Calendar</name>
    <message>
        <source>Calendar</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Only this month</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Only this year</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Not known</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>_Numbered</name>
    <message>
        <source>{number}. {question}</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>_Typed</name>
    <message>
        <source>Several values</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>view</name>
    <message>
        <source>Image</source>
        <translation type="unfinished"></translation>
    </message>
</context>
</TS>
