<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="cy_GB">
<context>
    <name>AboutDialog</name>
    <message>
        <source>About Prebirth</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>For pre-birth assessments by all agencies, offline. Free software under {licence}.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Prebirth {version}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>It never asks a network whether there is a newer version. Compare the number above with the one your authority gives out, or with the first line of the list of changes that comes with it.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Vault</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Settings</source>
        <translation type="unfinished">Gosodiadau</translation>
    </message>
    <message>
        <source>Log of faults</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Form files</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Texts of the licences</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The parts it is made of</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Close</source>
        <translation type="unfinished">Cau</translation>
    </message>
    <message>
        <source>Part</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Version</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Licence</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>AdmitDialog</name>
    <message>
        <source>Let somebody in</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Let {name} in</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>They read an assessment only once somebody shares it with them.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{name} left the team on {day} under this name. From now on both are shown with their digits, so that neither is taken for the other.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Anybody could have sent this file. Ring {name}, ask them to read out all the digits, and type the group that is missing here:</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>That is not the missing group of digits. Ring first: if the digits differ, this file is not theirs. Nothing was changed.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>What they do in the team</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation type="unfinished">Canslo</translation>
    </message>
    <message>
        <source>Let them in</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>AmountField</name>
    <message>
        <source>Not kept yet: “{text}” is not a number.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Not kept yet: this is a whole number.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Not kept yet: at most {n} decimals.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Not kept yet: it is at least {least}.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Not kept yet: it is at most {most}.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>AskDialog</name>
    <message>
        <source>Ask the agencies</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>What you ask, on top of what every agency is asked</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Answer wanted by</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>To assess what the baby will need to be safe</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A form to fill in, on screen or by hand (PDF)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A file for those who have Prebirth, with a code</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation type="unfinished">Canslo</translation>
    </message>
    <message>
        <source>Write the requests…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>file for Prebirth</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>form</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Close</source>
        <translation type="unfinished">Cau</translation>
    </message>
    <message>
        <source>✓ {n} requests are written and logged. You can chase an answer from the day it is wanted.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Tell each agency its code by phone. You see the codes only here:</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Tick the agencies to ask.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Whom to ask</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Write the lawful basis. It is kept in the log.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Folder for the requests</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>asked, no answer yet</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>has answered</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>not asked yet</source>
        <translation type="unfinished">heb ei ofyn eto</translation>
    </message>
    <message>
        <source>Each agency gets its own request: what you ask, by when, why and on what basis. The request is logged, and you can see whose answer is still to come.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>No agency is recorded yet.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Add an agency</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Whom</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Purpose</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Lawful basis</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>AssessmentWindow</name>
    <message>
        <source>This assessment did not open</source>
        <translation type="unfinished">Nid agorodd yr asesiad hwn</translation>
    </message>
    <message>
        <source>The clock of this computer</source>
        <translation type="unfinished">Cloc y cyfrifiadur hwn</translation>
    </message>
    <message>
        <source>Only to be read</source>
        <translation type="unfinished">I&apos;w ddarllen yn unig</translation>
    </message>
    <message>
        <source>{why}. Nothing can be changed here until then.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>No reference yet</source>
        <translation type="unfinished">Dim cyfeirnod eto</translation>
    </message>
    <message>
        <source>Something is not saved yet. If you leave now you lose it. Everything before it is safe. Leave anyway?</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Not all is saved</source>
        <translation type="unfinished">Nid yw popeth wedi&apos;i gadw</translation>
    </message>
</context>
<context>
    <name>AuditDialog</name>
    <message>
        <source>Themed audit</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Counting…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>What is counted</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>State</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Assessments</source>
        <translation type="unfinished">Asesiadau</translation>
    </message>
    <message>
        <source>Counts</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Save as CSV…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Save charts as PDF…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Counts of findings, prompts, timescales and sections over all assessments in this vault. It names no person, place or date and quotes nobody. Numbers below {n} are left out, with all that would give them away.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Close</source>
        <translation type="unfinished">Cau</translation>
    </message>
    <message>
        <source>Counting… {n}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Fewer than {n} assessments are in this vault, so no number is given.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{n} assessments were counted.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>kept back</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>✓ Written.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Save the audit</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>BecomeDialog</name>
    <message>
        <source>Make it the assessment</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>What was heard goes first into the assessment. The watch record stays in it, with all that was done since.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Begin the assessment</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>As the watch record, the assessment is shared with {names}.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Local reference</source>
        <translation type="unfinished">Cyfeirnod lleol</translation>
    </message>
</context>
<context>
    <name>BeginDialog</name>
    <message>
        <source>Begin a team</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>What the team is called</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>In a shared folder, on a network drive or kept alike by a program</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>In a PostgreSQL database that your authority runs</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The shared folder</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Name of the server</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Port</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Name of the database</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Its certificate file, if needed</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>How laptops keep in touch with it</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Connected while the app is open: what comes is seen at once</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Connected for each round: fewer connections for the server</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Through a pool such as PgBouncer, for each round</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Choose the shared folder; it must be there now. Nothing was changed.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The certificate cannot be read. Nothing was changed.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Write a name for the team. Nothing was changed.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Write the name of the server.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Write the port of the server, in digits.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Write the name of the database.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>You are its first owner: you invite the others. Each has a vault of their own, and works on without the network.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Where it meets</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Choose…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Choose the certificate…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The place learns which laptops belong to the team, how much they write and when. It never learns a name, a word, a date of the record, a reference or a key: everything is sealed before it leaves this computer.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation type="unfinished">Canslo</translation>
    </message>
    <message>
        <source>Begin</source>
        <translation type="unfinished">Dechrau</translation>
    </message>
    <message>
        <source>Certificate file</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>BinDialog</name>
    <message>
        <source>Deletion and bin</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>What is asked</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Agree to delete it</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Keep it</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Join the two</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Open it</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Nothing is asked, and the bin is empty.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A shared assessment goes from a vault once its owner agrees, or two who read it, one of them a manager or an owner of the team. It lies in the bin for thirty days and can be opened and kept; backups follow after that.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Close</source>
        <translation type="unfinished">Cau</translation>
    </message>
</context>
<context>
    <name>BringInDialog</name>
    <message>
        <source>Bring in a colleague&apos;s copy</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The code for this file</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Look at it</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{name}. Your colleague has told you the code.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation type="unfinished">Canslo</translation>
    </message>
    <message>
        <source>Bring it in</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Open it</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Look at what it says</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>no reference yet</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>From {name}, {when}: {reference}.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A part of it: {what}.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>This assessment is not in your vault yet.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Everything in it is here already.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>New entries: {entries}.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>It is the answer to a request. You see it fact by fact. Nothing goes into the record until you add it.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>All that both of you wrote is kept, with who wrote it and when.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Where you wrote differently ({n}), both stand until somebody chooses: see “Written differently” in the list at the left.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>It removes {n} entries of what left, was signed or was told. They stay here as they were entered.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>What was signed stays as it was signed. Since something new comes to it, a new version begins.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>BulkDialog</name>
    <message>
        <source>Change the chosen rows</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>This replaces what is there now in each of them. Undo brings it back.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Which fact</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation type="unfinished">Canslo</translation>
    </message>
    <message>
        <source>Change all</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{field} in all of them</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>CaseloadPage</name>
    <message>
        <source>Baby of reference</source>
        <translation type="unfinished">Baban â&apos;r cyfeirnod</translation>
    </message>
    <message>
        <source>Gestation today</source>
        <translation type="unfinished">Beichiogrwydd heddiw</translation>
    </message>
    <message>
        <source>Due</source>
        <translation type="unfinished">Disgwylir</translation>
    </message>
    <message>
        <source>Next date</source>
        <translation type="unfinished">Dyddiad nesaf</translation>
    </message>
    <message>
        <source>Worth a look</source>
        <translation type="unfinished">Gwerth ei weld</translation>
    </message>
    <message>
        <source>Social worker</source>
        <translation type="unfinished">Gweithiwr cymdeithasol</translation>
    </message>
    <message>
        <source>Status</source>
        <translation type="unfinished">Statws</translation>
    </message>
    <message>
        <source>Shared with</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Not begun</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Import an assessment</source>
        <translation type="unfinished">Mewnforio asesiad</translation>
    </message>
    <message>
        <source>Assessments (*.json *.prebirth)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Whose is it?</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{n:entry in this file does|entries in this file do} not say who it is about. No parent&apos;s copy holds that until you say it may. You are asked before you make one.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Reading… Stop</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Not changed</source>
        <translation type="unfinished">Heb ei newid</translation>
    </message>
    <message>
        <source>Unpin</source>
        <translation type="unfinished">Dad-binio</translation>
    </message>
    <message>
        <source>Pin to the top</source>
        <translation type="unfinished">Pinio i&apos;r brig</translation>
    </message>
    <message>
        <source>Take out of the archive</source>
        <translation type="unfinished">Tynnu o&apos;r archif</translation>
    </message>
    <message>
        <source>Archive</source>
        <translation type="unfinished">Archifo</translation>
    </message>
    <message>
        <source>Name the family…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Not imported</source>
        <translation type="unfinished">Heb ei dderbyn</translation>
    </message>
    <message>
        <source>New assessment</source>
        <translation type="unfinished">Asesiad newydd</translation>
    </message>
    <message>
        <source>Open the practice case</source>
        <translation type="unfinished">Agor yr achos ymarfer</translation>
    </message>
    <message>
        <source>Import…</source>
        <translation type="unfinished">Mewnforio…</translation>
    </message>
    <message>
        <source>Assessments</source>
        <translation type="unfinished">Asesiadau</translation>
    </message>
    <message>
        <source>No assessment yet</source>
        <translation type="unfinished">Dim asesiad eto</translation>
    </message>
    <message>
        <source>Begin one, or open the practice case: a whole assessment of a made-up family, to look around and try things.</source>
        <translation type="unfinished">Dechreuwch un, neu agorwch yr achos ymarfer: asesiad cyfan o deulu nad yw&apos;n bod, i edrych o gwmpas a rhoi cynnig ar bethau.</translation>
    </message>
    <message>
        <source>What a colleague of your team shares with you comes here by itself.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Filter this list</source>
        <translation type="unfinished">Hidlo&apos;r rhestr hon</translation>
    </message>
    <message>
        <source>Those I work on</source>
        <translation type="unfinished">Y rhai rwy&apos;n gweithio arnynt</translation>
    </message>
    <message>
        <source>Archived</source>
        <translation type="unfinished">Wedi&apos;u harchifo</translation>
    </message>
    <message>
        <source>All of them</source>
        <translation type="unfinished">Pob un</translation>
    </message>
    <message>
        <source>Which assessments to show</source>
        <translation type="unfinished">Pa asesiadau i&apos;w dangos</translation>
    </message>
    <message>
        <source>Open</source>
        <translation type="unfinished">Agor</translation>
    </message>
    <message>
        <source>Open in a window of its own</source>
        <translation type="unfinished">Agor mewn ffenestr ei hun</translation>
    </message>
</context>
<context>
    <name>ChallengeDialog</name>
    <message>
        <source>To the next stage</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>You get a note, ready to send. The stage before is kept with its dates, and the note is logged.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>This is the last stage. You get a note, ready to send. It is logged.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>To stage {n}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Put to: name and post</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>What you ask</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation type="unfinished">Canslo</translation>
    </message>
    <message>
        <source>Save the note…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Write who it is put to.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>This disagreement is restricted. A note would give it away. Lift the restriction first.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>professional disagreement, stage {n}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>disagreement note</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>ChangedDialog</name>
    <message>
        <source>What changed since</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>What changed since {day}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>What changed since this copy</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>For {to}. What is restricted is left out on both sides.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Not said</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>No change that this copy may show.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Save as an update sheet…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Close</source>
        <translation type="unfinished">Cau</translation>
    </message>
    <message>
        <source>update sheet to the copy of {day}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Added</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Added: {what}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>To give it to somebody, choose the copy they have under Copies that left: each reader&apos;s sheet holds no more than their copy.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Removed</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{before} → {after}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Before: {before}
Now: {after}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>(empty)</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>ChaseDialog</name>
    <message>
        <source>Answers to chase</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Looking…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Assessment</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Agency</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Who, and telephone</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Asked</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Wanted by</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Answers that are waited for</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Open the assessment</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Close</source>
        <translation type="unfinished">Cau</translation>
    </message>
    <message>
        <source>Restricted</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>1 answer is still to come, {late} late.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{n} answers are still to come, {late} late.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>No answer is still to come.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>no day set</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>No reference yet</source>
        <translation type="unfinished">Dim cyfeirnod eto</translation>
    </message>
    <message>
        <source>! {day}, {n} days late</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>ChipsField</name>
    <message>
        <source>As it was answered; no longer offered</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>ChosenBar</name>
    <message>
        <source>Change a fact in all…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Remove all</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{n} rows chosen</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>CloseWatchDialog</name>
    <message>
        <source>Watch no more</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>You are not asked again. It moves to the list of ended records.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Close it</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Why</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>ClosingPage</name>
    <message>
        <source>Close this assessment</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>This assessment is closed</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Tell the agencies: under Make a copy…, choose As the work ends: who watches, one for each agency.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Make a copy…</source>
        <translation type="unfinished">Gwneud copi…</translation>
    </message>
    <message>
        <source>Open it again…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Somebody is new in the home</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{name}, since {since}. The first {weeks} last until {day}.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Name below who watches until then.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Read them. No program can tell if words hold a worry.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>No words of any agency are recorded.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Not named</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>See it in the walk</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>What would make us look again, and who watches</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Name the agency and the person, ask them, and agree until when. In the first weeks of a baby or of somebody new in the home this counts most.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Press again to close it as it stands, or write what is missing first.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Nothing waits for another look.</source>
        <translation type="unfinished">Nid oes dim yn aros i&apos;w weld eto.</translation>
    </message>
    <message>
        <source>What each agency said last</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{who}, disagreement not settled: {words}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>No words are recorded of: {names}.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Worth another look, and not answered</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>One sentence for each, or one for a whole section: what happens to it, and who goes on with it.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>What becomes of it</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A sentence for each</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>See: {what}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Worries held</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Steps</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Actions</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Checks not come back</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Answers that are waited for</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Still to be told</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Not asked or not written yet</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Worries that were held</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Checks that had not come back</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Answers that were waited for</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Were still to be told</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Had not been asked or written</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{n:prompt|prompts} closed without an answer</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{n:prompt|prompts} answered as it was closed</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Also open</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>How the work ends</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>It cannot be closed before that is entered.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Choose how it ends.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Write why it is closed.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Write below how the work ends and why. Nothing else here stops you. What nobody answers is recorded and printed as closed without an answer. No date is filled in for you.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Decisions not recorded as carried out</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Name the worker and the agency that go on with the family.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Close all the same</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{n:entry|entries} typed and not kept. Nothing of that is recorded.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{n:prompt|prompts} closed without an answer.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>No agency is named to go on with the family.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Somebody still holds a worry, and nobody is named who watches.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Nobody is named who watches.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>What would make you look again is not written.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Nobody is named who watches {name} until {day}.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>CodeView</name>
    <message>
        <source>I have printed or written down the code and put it somewhere safe</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Recovery code {code}</source>
        <translation type="unfinished">Cod adfer {code}</translation>
    </message>
    <message>
        <source>If you forget your pass-phrase, this code opens the vault. You see it only now. Print it and lock it away. Nobody can make another one for you, not even us.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Print…</source>
        <translation type="unfinished">Argraffu…</translation>
    </message>
</context>
<context>
    <name>Compared</name>
    <message>
        <source>Group {n} of the digits, as {name} reads it out on a number you know</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>ConflictsPage</name>
    <message>
        <source>Written differently</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Two of you wrote here at the same time. The later one is shown. Choose which to keep. The history keeps both.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Nothing differs any more.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Before: {words}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Keep both</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>See it in the walk</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>In the record before</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>shows now</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>(empty)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Let this stand</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Joined it with {name}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Join the two</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Removed it</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Remove it</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Wrote in it, or about it: {what}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Keep it</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>CopyDialog</name>
    <message>
        <source>Make a copy</source>
        <translation type="unfinished">Gwneud copi</translation>
    </message>
    <message>
        <source>Which copy</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>For whom</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Lock the file with a pass-phrase (AES-256)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Pass-phrase for the file</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Look at it…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Print…</source>
        <translation type="unfinished">Argraffu…</translation>
    </message>
    <message>
        <source>Save…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>It has the questions and nothing from this assessment. Nothing is withheld and nothing is logged.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Looking…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>It was not printed ({why}). The assessment is safe.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>printed</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Stop</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Making the copy…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A pass-phrase for a file needs at least {n} characters. Do not send it to the reader with the file.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Save the copy</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>In 1 place two of you wrote differently and nobody has chosen. The copy has the later one.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>In {n} places two of you wrote differently and nobody has chosen. The copy has the later ones.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Purpose</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Lawful basis</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>How it is given</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>For example: secure email, by hand</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>One thing is worth another look. The report lists it with those answered.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{n} things are worth another look. The report lists them with those answered.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Make a copy of {version}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A parent&apos;s copy is offered here once a parent is recorded.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A request is offered here once an agency is recorded.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation type="unfinished">Canslo</translation>
    </message>
</context>
<context>
    <name>CorrectDialog</name>
    <message>
        <source>Put right</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>What is put right</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>It was entered by mistake and no longer counts</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A copy that the program made, or that reached somebody, still counts. Say what became of it, such as that it was not sent.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The entry stays as it is. What you write goes beside it, with your name and today&apos;s date.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Put this entry right</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation type="unfinished">Canslo</translation>
    </message>
    <message>
        <source>Write what you put right, or why it no longer counts.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>CountsDialog</name>
    <message>
        <source>What this copy holds</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>What</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Facts recorded</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>In this copy</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Left out</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Also recorded</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Where the facts of each table went</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Close</source>
        <translation type="unfinished">Cau</translation>
    </message>
</context>
<context>
    <name>CountsLine</name>
    <message>
        <source>Table by table…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{held:fact is|facts are} recorded. {shown} in this copy, {withheld} left out, {also} under “Also recorded” at its end.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>CourseDialog</name>
    <message>
        <source>What became of this pregnancy</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Baby {n}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The baby</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Record it</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation type="unfinished">Canslo</translation>
    </message>
    <message>
        <source>Enter what you know. If nobody recorded a date, leave it empty.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Closing has a page of its own: what is open, who still holds a worry, what would make you look again, and who watches.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Record it, and go on to closing</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>This assessment is closed</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Does the work end here?</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>We are sorry. From now on nothing is counted, asked or prepared for this pregnancy. Before a paper for a parent leaves, you are asked if it should go.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Another baby of this pregnancy</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Leave this baby out</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Still in people&apos;s diaries, to be called off or kept: {what}.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Not recorded yet</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>What you entered here is not saved. Close without saving it?</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{field}: this cannot be read.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Write the time of birth like 14:30, or leave it empty.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A date of birth or of a loss cannot be in the future. Is the date right?</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Write why it is opened again.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>CoverPage</name>
    <message>
        <source>Pass-phrase or recovery code</source>
        <translation type="unfinished">Cyfrinymadrodd neu god adfer</translation>
    </message>
    <message>
        <source>Show it again</source>
        <translation type="unfinished">Ei ddangos eto</translation>
    </message>
    <message>
        <source>Covered, not yet locked</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Something you typed is not saved yet, because the disk refused it. It is kept and tried again. When it is saved, this locks.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>DayField</name>
    <message>
        <source>like 3/4/26 or 2026</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Choose from a calendar</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Calendar: {field}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Not kept as a date yet. {why}</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>DaysField</name>
    <message>
        <source>{name}: another date</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Take out {day} from {name}</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>DecideDialog</name>
    <message>
        <source>Before the copy is made</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Sentences to decide</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The whole sentence, and where it stands</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>I have read each sentence</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Whose it is</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>It is about this person</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Take &amp;out</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Let it &amp;stand</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Go on</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Write why it may stay. The reason is kept in the log.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Choose who it is first.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{n} not decided yet.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{left} not decided, {out} out, {stays} stay.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Read each sentence, then say that you have.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Go to a sentence in the list, or tick several.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Names nobody: whose is it?</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>May be about {whom}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>May be about somebody withheld</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Take out the rest ({n})</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>decided so for an earlier copy to this reader</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>What this copy could tell</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Take each one out, or keep it with a reason. Space ticks several, or a group.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Choose who it is about</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Why it may stand</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Not now</source>
        <translation type="unfinished">Nid nawr</translation>
    </message>
</context>
<context>
    <name>DeleteDialog</name>
    <message>
        <source>Delete a watch record for ever</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Delete an assessment for ever</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>delete</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The time to keep it has ended</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>It was begun by mistake</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>It was only for practice</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Who decided it</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Reference</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>It goes from the vault and from every backup in its backups folder, and cannot be brought back. What stays is a note of when, who, why and how many entries it had. Copies that left, and backups you keep elsewhere, are yours to destroy.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>It is shared with {names}, who are asked. Here it goes into the bin for thirty days, where it can be opened and kept; then it goes from this vault and every backup in its backups folder. From the others&apos; it goes as each agrees, or once two of you do, one of them a manager or an owner of the team.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Delete for ever</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Why</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Type “{reference}” to say that you mean this one</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Keep it</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Delete for ever…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Write who decided it: that is what remains. Nothing was deleted.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>That is not “{reference}”. Nothing was deleted.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Delete for ever?</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{reference}: every word of it goes, here and in the backups. Delete?</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>DisputeDialog</name>
    <message>
        <source>Somebody says this is wrong</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>What is disputed</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Who disputes it</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>In their words</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Give the fact, who disputes it, and their words.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Take back</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Take back: {what}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The fact stays, with their words beside it in every later copy that has it. If you find they are right, correct the fact itself.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>What</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Who</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Close</source>
        <translation type="unfinished">Cau</translation>
    </message>
    <message>
        <source>Note it</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>FactCard</name>
    <message>
        <source>Take it in: {kind}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Add it as about nobody: it will be in no parent&apos;s copy</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>It names nobody in this record. Choose above who it is about.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Perhaps in the record already: {what}</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>FamilyNameDialog</name>
    <message>
        <source>Name the family</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Show it in the title of the window too</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Your own name for this family</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>It stands beside the reference in your list. It is yours alone: no copy, no hand-over and no colleague gets it. Leave it empty to take it away.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Name</source>
        <translation type="unfinished">Enw</translation>
    </message>
    <message>
        <source>People near your screen can read a window&apos;s title.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation type="unfinished">Canslo</translation>
    </message>
    <message>
        <source>Keep the name</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>FileReadingDialog</name>
    <message>
        <source>Reading a file</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Reading {name}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation type="unfinished">Canslo</translation>
    </message>
</context>
<context>
    <name>FindDialog</name>
    <message>
        <source>Find</source>
        <translation type="unfinished">Canfod</translation>
    </message>
    <message>
        <source>Find a person, words, a question, a prompt, or something to do</source>
        <translation type="unfinished">Canfod person, geiriau, cwestiwn, sbardun, neu rywbeth i&apos;w wneud</translation>
    </message>
    <message>
        <source>What was found</source>
        <translation type="unfinished">Yr hyn a ganfuwyd</translation>
    </message>
    <message>
        <source>What is restricted is not searched.</source>
        <translation type="unfinished">Ni chwilir yr hyn sydd wedi&apos;i gyfyngu.</translation>
    </message>
    <message>
        <source>Close</source>
        <translation type="unfinished">Cau</translation>
    </message>
    <message>
        <source>Go there</source>
        <translation type="unfinished">Mynd yno</translation>
    </message>
    <message>
        <source>Where you were last.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{n} found, the first {shown} shown.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{n} found.</source>
        <translation type="unfinished">Canfuwyd {n}.</translation>
    </message>
    <message>
        <source>Nothing found.</source>
        <translation type="unfinished">Dim wedi&apos;i ganfod.</translation>
    </message>
    <message>
        <source>to do</source>
        <translation type="unfinished">i&apos;w wneud</translation>
    </message>
    <message>
        <source>field</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Restrict…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Open the record or the answer. “Restrict…” stands below it.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>assessment</source>
        <translation type="unfinished">asesiad</translation>
    </message>
    <message>
        <source>watch record</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>section</source>
        <translation type="unfinished">adran</translation>
    </message>
    <message>
        <source>question</source>
        <translation type="unfinished">cwestiwn</translation>
    </message>
    <message>
        <source>prompt</source>
        <translation type="unfinished">sbardun</translation>
    </message>
</context>
<context>
    <name>FirstRunPage</name>
    <message>
        <source>Your name</source>
        <translation type="unfinished">Eich enw</translation>
    </message>
    <message>
        <source>Pass-phrase</source>
        <translation type="unfinished">Cyfrinymadrodd</translation>
    </message>
    <message>
        <source>Make the vault</source>
        <translation type="unfinished">Creu&apos;r gladdgell</translation>
    </message>
    <message>
        <source>Go to my assessments</source>
        <translation type="unfinished">Mynd i&apos;m hasesiadau</translation>
    </message>
    <message>
        <source>Make the vault here all the same?</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Making the vault…</source>
        <translation type="unfinished">Wrthi&apos;n creu&apos;r gladdgell…</translation>
    </message>
    <message>
        <source>Write your name. It goes with everything you enter.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Welcome to Prebirth</source>
        <translation type="unfinished">Croeso i Prebirth</translation>
    </message>
    <message>
        <source>In {folder}</source>
        <translation type="unfinished">Yn {folder}</translation>
    </message>
    <message>
        <source>I have a vault already…</source>
        <translation type="unfinished">Mae gen i gladdgell yn barod…</translation>
    </message>
    <message>
        <source>In another folder…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>An empty folder for the new vault</source>
        <translation type="unfinished">Ffolder wag ar gyfer y gladdgell newydd</translation>
    </message>
    <message>
        <source>Everything you write is kept on this computer, in an encrypted vault that only your pass-phrase opens. Nothing is sent anywhere, unless you begin or join a team.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Your recovery code</source>
        <translation type="unfinished">Eich cod adfer</translation>
    </message>
    <message>
        <source>The folder of a vault</source>
        <translation type="unfinished">Ffolder claddgell</translation>
    </message>
</context>
<context>
    <name>FollowingDialog</name>
    <message>
        <source>Assess the next pregnancy</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Local reference</source>
        <translation type="unfinished">Cyfeirnod lleol</translation>
    </message>
    <message>
        <source>Due date</source>
        <translation type="unfinished">Dyddiad disgwyl</translation>
    </message>
    <message>
        <source>A new assessment begins with the people, homes, relationships, earlier children, checks and history of this one, each marked with where it came from. This baby is among the earlier children. The next baby&apos;s father is left open. What anybody thought or decided here stays here.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Taken over: {what}.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Due date, if it is known</source>
        <translation type="unfinished">Dyddiad disgwyl, os yw&apos;n hysbys</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation type="unfinished">Canslo</translation>
    </message>
    <message>
        <source>Begin</source>
        <translation type="unfinished">Dechrau</translation>
    </message>
</context>
<context>
    <name>FootLine</name>
    <message>
        <source>Offline by design</source>
        <translation type="unfinished">All-lein o fwriad</translation>
    </message>
    <message>
        <source>“{what}” stays and is not undone</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Undo: {what} · Ctrl+Z</source>
        <translation type="unfinished">Dadwneud: {what} · Ctrl+Z</translation>
    </message>
    <message>
        <source>“{what}” is not undone. Since then somebody was told, was given a copy or signed, and that entry rests on it. You can change it by hand.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>“{what}” stays. You cannot undo what left, was signed or was told. “Put right…” at the entry adds a correction.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>✓ Saved, with what you were typing when the app stopped</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>✓ Saved</source>
        <translation type="unfinished">✓ Wedi cadw</translation>
    </message>
    <message>
        <source>✓ Saved {time}</source>
        <translation type="unfinished">✓ Wedi cadw {time}</translation>
    </message>
    <message>
        <source>Not saved. {why}</source>
        <translation type="unfinished">Heb ei gadw. {why}</translation>
    </message>
</context>
<context>
    <name>FormGroup</name>
    <message>
        <source>{n} entered</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>open</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>closed</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>GonePage</name>
    <message>
        <source>No longer asked</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>These have answers but are not asked now. The form dropped the question, another answer changed, or it is no longer asked about that person. The answers are kept and printed at the end of the report.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>HandOverDialog</name>
    <message>
        <source>Hand over to a colleague</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The whole assessment, with all its history</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Some sections of it</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The watch record, with all its history</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Save the file…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation type="unfinished">Canslo</translation>
    </message>
    <message>
        <source>file for Prebirth: {what}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>the watch record</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>the whole assessment</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>✓ Saved, and logged. Now tell {name} the code, by telephone or face to face. It is shown only here.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Close</source>
        <translation type="unfinished">Cau</translation>
    </message>
    <message>
        <source>Write who it is for. The record keeps it.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Tick the sections to hand over.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Save the file</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>These sections as they are now, and everybody by name. Nothing that is restricted, and no history.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>It holds all of it: what is restricted ({n}) too, and what you wrote and then undid.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>It holds all of it: what you wrote and then undid too.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Sections to hand over</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Your colleague opens the file in Prebirth, writes in it, and hands it back. When you bring it in, nothing that either of you wrote is lost.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>To whom</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Name and role</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>What for</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>For example: to write the section on health</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The file opens with this code alone. Tell it by telephone or face to face, never with the file.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Code {code}</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>HandbookWindow</name>
    <message>
        <source>Handbook</source>
        <translation type="unfinished">Llawlyfr</translation>
    </message>
    <message>
        <source>Find in the handbook</source>
        <translation type="unfinished">Canfod yn y llawlyfr</translation>
    </message>
    <message>
        <source>Contents</source>
        <translation type="unfinished">Cynnwys</translation>
    </message>
    <message>
        <source>What the handbook says</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Close</source>
        <translation type="unfinished">Cau</translation>
    </message>
    <message>
        <source>Nothing in the handbook holds these words.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Keys</source>
        <translation type="unfinished">Bysellau</translation>
    </message>
</context>
<context>
    <name>HeadBar</name>
    <message>
        <source>← &amp;All assessments</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Undo</source>
        <translation type="unfinished">Dad&amp;wneud</translation>
    </message>
    <message>
        <source>Make a &amp;copy</source>
        <translation type="unfinished">Gwneud &amp;copi</translation>
    </message>
    <message>
        <source>&amp;Lock</source>
        <translation type="unfinished">C&amp;loi</translation>
    </message>
    <message>
        <source>&amp;Menu</source>
        <translation type="unfinished">&amp;Dewislen</translation>
    </message>
</context>
<context>
    <name>HistoryDialog</name>
    <message>
        <source>History</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Nothing has been entered here yet.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>(empty)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Close</source>
        <translation type="unfinished">Cau</translation>
    </message>
    <message>
        <source>Came with the first record, day not recorded</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>HowSet</name>
    <message>
        <source>In large print, 18 points</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>As Easy Read: one idea a line, each beside a picture</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Sections for this visit, a page for each; with none chosen, all</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>JoinDialog</name>
    <message>
        <source>Join a team</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The shared folder on this computer</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Save the answer…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{name} invites you to {team}, which meets at {place}.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Anybody could have sent this file. Ring {name}, ask them to read out all the digits, and type the group that is missing here:</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Choose…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The answer is a file too: send it back. It holds nothing secret, and nothing of a family.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation type="unfinished">Canslo</translation>
    </message>
    <message>
        <source>That folder is not there now. Choose where the shared folder lies on this computer. Nothing was changed.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{path} could not be written ({why}). Choose “Save the answer again…” in the window of the team.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>That is not the missing group of digits. Ring first: if the digits differ, this file is not theirs. Nothing was changed.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Save the answer</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The shared folder</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>KeptFrom</name>
    <message>
        <source>Keep it back, as the agency asked</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>KeysDialog</name>
    <message>
        <source>Pass-phrase and keys</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>What opens the vault now: pass-phrase or recovery code</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>New pass-phrase</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Change the pass-phrase</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Make a new recovery code</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Encrypt with a new key…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>If the printed code was lost or seen, make a new one. The old one will no longer work.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>If somebody may have copied the vault and knew what opens it, encrypt it with a new key. That gives a new recovery code too.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Close</source>
        <translation type="unfinished">Cau</translation>
    </message>
    <message>
        <source>✓ The new pass-phrase opens the vault, and every backup of it, from now on.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>This encrypts the whole vault and its backups again. The pass-phrase stays the same. The printed recovery code will no longer work. Go on?</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Encrypt with a new key?</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Type what opens the vault now. Nothing was changed.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A moment…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Your new recovery code</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>LegalDialog</name>
    <message>
        <source>Legal wording</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>What the app says about the law, in its own words. Let your legal team read it all before anybody relies on it.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Close</source>
        <translation type="unfinished">Cau</translation>
    </message>
    <message>
        <source>Write who approved it: a name and a post.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Write the full date when it was approved.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>These are the form files that came with Prebirth. To approve the wording, copy them into a folder of your authority and choose it in Settings.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Approved by, name and post</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Approved by your legal team on</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Enter the approval</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{nation}, {list}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>checked {day}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>not checked yet</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>LockWarning</name>
    <message>
        <source>It locks soon</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Prebirth locks in {n} seconds.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Nobody has touched it for {n} minutes. Any key or the mouse keeps it open.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Stay</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>LogDialog</name>
    <message>
        <source>Copies that left</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>No copy has left yet.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Show every copy that left, old ones too</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>What changed since…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>It reached somebody else…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Which copy is this file?…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Close</source>
        <translation type="unfinished">Cau</translation>
    </message>
    <message>
        <source>All copies are up to date.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>1 person has an out-of-date copy. Give them the new one, or tell them what changed.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{n} of {all} copies are out of date. Give their readers the new one, or tell them what changed.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>No longer counts: {why}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>! Reached {who}, noticed {day}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>somebody else</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Note: {what}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>This file is not in the log. It was not made here, or it was changed since.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{kind} of {version}, made for {to} on {day}. It is unchanged.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>somebody not said</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The log says this copy is for “{to}”. That could be more than one person. Who was it for?</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>For whom?</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Which copy is this file?</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Who has it</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Copy</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Version</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Since</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Stands</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Decided for it</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The copies that left</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Not said</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>LookAgainDialog</name>
    <message>
        <source>Look again later</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>What you found is kept with the day and your name. You are asked again on the day you set.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Look again then</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>What was found today</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>It asks again on</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>MainWindow</name>
    <message>
        <source>No backup was made. {why}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Only to be read: {why}</source>
        <translation type="unfinished">I&apos;w ddarllen yn unig: {why}</translation>
    </message>
    <message>
        <source>About this vault</source>
        <translation type="unfinished">Ynghylch y gladdgell hon</translation>
    </message>
</context>
<context>
    <name>NewDialog</name>
    <message>
        <source>New assessment</source>
        <translation type="unfinished">Asesiad newydd</translation>
    </message>
    <message>
        <source>Local reference</source>
        <translation type="unfinished">Cyfeirnod lleol</translation>
    </message>
    <message>
        <source>Due date</source>
        <translation type="unfinished">Dyddiad disgwyl</translation>
    </message>
    <message>
        <source>The family&apos;s number in your case system. No names.</source>
        <translation type="unfinished">Rhif y teulu yn eich system achosion. Dim enwau.</translation>
    </message>
    <message>
        <source>Due date, if it is known</source>
        <translation type="unfinished">Dyddiad disgwyl, os yw&apos;n hysbys</translation>
    </message>
    <message>
        <source>It can be added or changed at any time.</source>
        <translation type="unfinished">Gellir ei ychwanegu neu ei newid unrhyw bryd.</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation type="unfinished">Canslo</translation>
    </message>
    <message>
        <source>Begin</source>
        <translation type="unfinished">Dechrau</translation>
    </message>
</context>
<context>
    <name>NewSecret</name>
    <message>
        <source>{what} once more</source>
        <translation type="unfinished">{what} unwaith eto</translation>
    </message>
    <message>
        <source>Four or five words are easier to remember than symbols, and harder to guess.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Once more</source>
        <translation type="unfinished">Unwaith eto</translation>
    </message>
    <message>
        <source>The pass-phrase needs at least {n} characters. Four or five words that have nothing to do with each other make a good one.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>That is easy to guess: it is close to a well-known phrase, a name, a date or a pattern. Use words that nobody would put together.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The two pass-phrases differ. Nothing was made yet. Type the second one again.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Still short.</source>
        <translation type="unfinished">Yn rhy fyr o hyd.</translation>
    </message>
    <message>
        <source>Soon guessed.</source>
        <translation type="unfinished">Hawdd ei ddyfalu.</translation>
    </message>
    <message>
        <source>Hard to guess.</source>
        <translation type="unfinished">Anodd ei ddyfalu.</translation>
    </message>
</context>
<context>
    <name>NotKept</name>
    <message>
        <source>Typed and not kept</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The record holds none of this. Keep it where you typed it, or let it go.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The record holds none of this. Open it again to keep it.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Go there</source>
        <translation type="unfinished">Mynd yno</translation>
    </message>
    <message>
        <source>A text</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>An answer to what is asked no more</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>What became of this pregnancy</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>What an agency gave</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A comment beside a signature</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A reply to a comment</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A signature on paper</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A request to agencies</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>How somebody was told</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A disagreement, to the next stage</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A copy that reached somebody else</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A hand-over to a colleague</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A comment</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>What somebody says is wrong</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Why something is restricted</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>What was to be put right</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A look at an early contact</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Why an early contact is watched no more</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>OfferDialog</name>
    <message>
        <source>What an agency gave</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>the agency</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Check each one before it goes into the record. The agency is named as the source. One undo takes it all back.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>What {agency} gave</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Add: {kind}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Single facts it gave, so that you can count and find them:</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation type="unfinished">Canslo</translation>
    </message>
    <message>
        <source>Add to the record</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Say who each fact is about, or that it is about nobody.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>OverviewPage</name>
    <message>
        <source>Overview</source>
        <translation type="unfinished">Trosolwg</translation>
    </message>
    <message>
        <source>Open it again…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>What became of this pregnancy…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Close this assessment…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>This assessment is closed. Nothing is counted or asked any more.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>This pregnancy has ended. Nothing is counted or prepared for it any more.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The mother has died. What became of the baby is not recorded.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{name}: born {how}{age}.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{name}: born, {how}{age}.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Baby</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{what}: still set for {day}. Call it off or keep it.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{weeks} today, due {day}</source>
        <translation type="unfinished">{weeks} heddiw, disgwylir {day}</translation>
    </message>
    <message>
        <source>Due {day}. Today is outside a pregnancy with that due date, so no weeks are shown.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Due {day}. We cannot count weeks of pregnancy from that. Ask for the date from the scan.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>There is no due date yet, so no date can be counted.</source>
        <translation type="unfinished">Nid oes dyddiad disgwyl eto, felly ni ellir cyfrif yr un dyddiad.</translation>
    </message>
    <message>
        <source>First time here?</source>
        <translation type="unfinished">Y tro cyntaf yma?</translation>
    </message>
    <message>
        <source>A tour of five places takes two minutes. You can stop at any of them. It is in the menu too.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Take the tour</source>
        <translation type="unfinished">Mynd ar y daith</translation>
    </message>
    <message>
        <source>Not now</source>
        <translation type="unfinished">Nid nawr</translation>
    </message>
    <message>
        <source>All dates are counted from the due date, and most questions are asked about each parent.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Enter these first</source>
        <translation type="unfinished">Rhowch y rhain yn gyntaf</translation>
    </message>
    <message>
        <source>In {n} places two of you wrote differently. Both are kept until somebody chooses.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>In one place two of you wrote differently. Both are kept until somebody chooses.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>See what differs</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{n} things are worth another look.</source>
        <translation type="unfinished">Mae {n} o bethau&apos;n werth edrych arnynt eto.</translation>
    </message>
    <message>
        <source>One thing is worth another look.</source>
        <translation type="unfinished">Mae un peth yn werth edrych arno eto.</translation>
    </message>
    <message>
        <source>Nothing waits for another look.</source>
        <translation type="unfinished">Nid oes dim yn aros i&apos;w weld eto.</translation>
    </message>
    <message>
        <source>Go to the first section</source>
        <translation type="unfinished">Mynd i&apos;r adran gyntaf</translation>
    </message>
    <message>
        <source>See it</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>See them</source>
        <translation type="unfinished">Eu gweld</translation>
    </message>
    <message>
        <source>See the other questions</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{n:prompt|prompts} closed without an answer.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>No prompt was closed without an answer.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{n} required questions are not answered yet.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>One required question is not answered yet.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>And {n} more.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Key dates</source>
        <translation type="unfinished">Dyddiadau sydd i ddod</translation>
    </message>
    <message>
        <source>What was done</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Enter the due date, the referral or the conference, and the dates that follow appear here.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>done</source>
        <translation type="unfinished">wedi&apos;i wneud</translation>
    </message>
    <message>
        <source>said to be done</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>overdue</source>
        <translation type="unfinished">yn hwyr</translation>
    </message>
    <message>
        <source>to come</source>
        <translation type="unfinished">i ddod</translation>
    </message>
    <message>
        <source>day passed</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>no longer counted</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>postponed</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>not held</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>day not recorded</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Due by {day}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Planned for {day}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Happened on {day}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Happened in {day}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Day not recorded</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Was it held? It is not recorded</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>one day late</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{n} days late</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>at least {n} days late</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>overdue by one day</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>overdue by {n} days</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Working days are Monday to Friday, less the public holidays of {place}. We know these up to {last}.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Restricted</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Nobody recorded what was open at the closing.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>not recorded</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>This authority is also closed on {days}.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>PaperDialog</name>
    <message>
        <source>A signature on paper</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The manager signed on paper</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>It is entered as signed on paper, with who entered it. Print or save the conference report, have the manager sign it, and keep it.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Who signed as manager</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>On which day</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Where the paper is kept</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>What the manager wrote on it, if anything</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation type="unfinished">Canslo</translation>
    </message>
    <message>
        <source>Enter the signature</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Write who signed as manager.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Write the full date that is on the paper.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>That date is in the future. Write the date when it was signed.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Write where the paper is kept.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>PicturesPage</name>
    <message>
        <source>Genogram</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Time</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Appointments</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Full picture</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Ecomap</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Which picture</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Add a person</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Read side by side…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Put everybody back</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Save the picture</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Not saved</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{path} could not be written ({why}). The assessment is safe; choose another folder.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Click somebody to edit, drag to move. By keyboard: arrows, Enter, Ctrl with an arrow to move, plus and minus to zoom.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Shaded: more than a year without an event. Arrows go from one to the next, Enter opens.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Arrows go from one to the next, Enter opens, plus and minus zoom.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The genogram grows from the mother and the father, and shows each home.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Time is drawn from the due date and the events of the chronology.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>No appointment is recorded yet. Each one is shown here by week and service, kept or missed.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>No agency is recorded yet. Each one is shown here with what it knows and has been told.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The ecomap grows from the mother, the family and the agencies round them.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Zoom in</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Zoom out</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Pictures</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Save as…</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>PlainDialog</name>
    <message>
        <source>Say it to the parents</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Write one or two short sentences for each answer, as you would say them: you and we. A parent&apos;s copy has only these lines. It says nothing about an answer without one.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>No answer is recorded yet that a parent&apos;s copy may tell of.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Close</source>
        <translation type="unfinished">Cau</translation>
    </message>
</context>
<context>
    <name>PlainLine</name>
    <message>
        <source>It is still right</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>For:</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Reading age {age}. Shorter words and sentences make it easier.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Reading age {age}.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Left out: it is older than the answer, or than a birth or loss.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Say which parent it is for. Until you do, no parent&apos;s copy has it.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>Preview</name>
    <message>
        <source>Pages of the copy</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Page {n} of {all}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{n} pages</source>
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
        <source>Close</source>
        <translation type="unfinished">Cau</translation>
    </message>
</context>
<context>
    <name>PromptCard</name>
    <message>
        <source>NEW</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Answer</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Answer again</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Answer: {message}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>What was done, or why nothing is needed</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>What became of it…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>What became of it: this pregnancy…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Keep this answer</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>This answers all {n} of these</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Answer kept</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Go on with your answer</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Go on with: {message}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>and {n} more</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Considered</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The facts have changed since it was answered</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Bears on no day of its own.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>None of these bears on a day.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>As things stand today.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The nearest bears on {day}, in {span}.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The nearest bears on {day}, {span} ago.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Bears on {day}, in {span}.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Bears on {day}, {span} ago.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>1 day</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{n} days</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{n} weeks</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{n} months</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{n} years</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>CHANGED</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>PromptsPage</name>
    <message>
        <source>Open</source>
        <translation type="unfinished">Agor</translation>
    </message>
    <message>
        <source>Considered</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>New since last time</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>All</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Which prompts</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Worth another look</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Questions that the whole record raises. None is a score and none stops you. Say what was done, or why nothing is needed. New and changed ones come first, then those with the nearest date. Those with no date come last.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>What has ended</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{n} not asked or not written yet</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{n} still open</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{n} as before</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{n} new since {day}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{n} not looked at before</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{n} changed since {day}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>No prompt has been answered yet. Answered prompts stay here and in the report, with their answers.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>This says how thin the record is, and nothing about the family.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>you looked today</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>yesterday</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Nothing is waiting. As the record grows, what is worth another look appears here.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Nothing is new since the assessment was last left.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Nothing is worth another look yet. As the record grows, it appears here.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>PutIntoDialog</name>
    <message>
        <source>{why} Are they of one family?</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Put this into it?</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Put it in</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>PuttingBackDialog</name>
    <message>
        <source>Restore a backup</source>
        <translation type="unfinished">Adfer copi wrth gefn</translation>
    </message>
    <message>
        <source>Putting the backup of {day} in place</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation type="unfinished">Canslo</translation>
    </message>
</context>
<context>
    <name>QuestionCard</name>
    <message>
        <source>Begin with headings</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Begin with headings: {question}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>How do we know? {question}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>How do we know?</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Restricted</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Required, and not answered yet.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>History, and who may see it</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>History, and who may see the answer to {question}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Restrict…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Disputed…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Comment…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>History of the choice</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>History of the text</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>History of the date</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>History of the person</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>History of the number</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>History of the words beside the ticks</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>History of the table</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Put in headings</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>ReadingDialog</name>
    <message>
        <source>Read together</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>What each agency says, in its own words, by theme. A sentence may be under more than one theme. Write what you only see when you read them together.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>No agency has said anything yet. Ask them first; their words appear here.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Close</source>
        <translation type="unfinished">Cau</translation>
    </message>
    <message>
        <source>About: {theme}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Nothing on this from: {names}.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Side by side, {theme}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>What shows, {theme}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Everything else they say</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>No agency named</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>ReadsDialog</name>
    <message>
        <source>Who read what</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Each time somebody opened an assessment here, opened one from a search, or wrote a file of it. The vault keeps this list. No assessment has it.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>When</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Who</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>What was done</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Assessment</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>File</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Close</source>
        <translation type="unfinished">Cau</translation>
    </message>
    <message>
        <source>{n} acts; the newest {most} are listed.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Nobody has read anything here yet.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>RecordCard</name>
    <message>
        <source>Filter these rows</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Filter {title}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Add {article} {record}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Remove</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Remove the chosen {record}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Done</source>
        <translation type="unfinished">Iawn</translation>
    </message>
    <message>
        <source>Rows from a file…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Asked: there are none</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Nothing here yet.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Add {record}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Press Enter to open a row. You can paste rows from a spreadsheet: {columns}.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Open</source>
        <translation type="unfinished">Agor</translation>
    </message>
    <message>
        <source>Paste rows…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>This pregnancy has ended. What was planned stays here, and nothing is added.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Rows from a CSV file…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Rows as a CSV file…</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>RecordForm</name>
    <message>
        <source>How do we know?</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Restricted</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Restrict…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Disputed…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Comment…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>May be the same as: {names}. If so, choose “These two are one…”.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>History of “{field}”</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Right-click for its history</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>RecordModel</name>
    <message>
        <source>Replaced, no longer valid. {said}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{day}, still to come</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>RefField</name>
    <message>
        <source>person</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>agency</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>entry</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Type a name</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Type to find</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>More than one has this name. Choose one from the list.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>This is no name: it has no letter. Choose from the list.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Nobody here has this name. Choose from the list, or “Add … as a new …”.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Add “{name}” as a new {noun}</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>RefsField</name>
    <message>
        <source>Take out {name}</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>RemarkDialog</name>
    <message>
        <source>Comment</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>It shows beside the entry, and on the page “Comments”, until it is settled. It is in no copy.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Comment on this entry</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation type="unfinished">Canslo</translation>
    </message>
    <message>
        <source>Keep the comment</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Write the comment first.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>RemarksPage</name>
    <message>
        <source>Comments</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Each waits until you have written what was done about it.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>No comment waits.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>An entry that is not there any more</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>What was done: {entry}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>What was done</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Settled</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>See it in the walk</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>ReplaceDialog</name>
    <message>
        <source>Find and replace in this text</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Capitals as typed</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Find</source>
        <translation type="unfinished">Canfod</translation>
    </message>
    <message>
        <source>Replace with</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Close</source>
        <translation type="unfinished">Cau</translation>
    </message>
    <message>
        <source>Replace all</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Replace</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Find next</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>It stands there {n} times.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>It stands there once.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Replaced {n} times.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Replaced once.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>RestrictDialog</name>
    <message>
        <source>Restrict</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>What is restricted</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>All of it</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>From whom</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Why</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Write why. Anyone who makes a copy later must know.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Lift</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Lift: {what}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>It stays in the record. It is left out before a copy is made. The chair&apos;s copy has it all.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Who must not see this</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>What</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>If you name nobody, it is kept from everybody but the chair.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>For example: told in confidence, an address to be kept safe, police intelligence</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Close</source>
        <translation type="unfinished">Cau</translation>
    </message>
</context>
<context>
    <name>ReviewDialog</name>
    <message>
        <source>History for a review</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>With what is restricted: the reviewer may see it</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Save as CSV…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Save as PDF…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Everything ever written, day by day, with who wrote it and what it changed. Also decisions and who was told, copies and who had them, prompts and how they were answered, and proof that nothing was altered. A CSV file lists every change.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Close</source>
        <translation type="unfinished">Cau</translation>
    </message>
    <message>
        <source>Writing the history…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>✓ Written, and entered in the record.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Save the history</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>RowsDialog</name>
    <message>
        <source>Import rows</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The first row has the column titles</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The first {n} rows are titles</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Also import those already here</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Choose…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The month stands first in all of them</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The day comes first. Anything that is not a date goes into the text</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{n}. {title}: some of these are not dates with the day first, such as 3/13/2026</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Choose first how the days are written.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>1 row to import.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Choose which number is the month.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{n} rows to import.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{n} here already.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{n} with cells that fit no field; these go into the text.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{n} with no name, or a name that could be nobody or more than one here; you are asked first.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{n} left out.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Import 1 row</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Import {n} rows</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Nothing: into the text</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>What each column is</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Line {lines} has a quotation mark without its pair. It is read as a row of its own: check it.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Lines {lines} have a quotation mark without its pair. Each is read as a row of its own: check them.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>As you matched a file with these titles before.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{n}. {example}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>What the rows become</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Space leaves a row out, or puts it back</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation type="unfinished">Canslo</translation>
    </message>
</context>
<context>
    <name>RowsField</name>
    <message>
        <source>Add a row</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Add a row to {name}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Take out row {n}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Take out row {n} of {name}</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>RowsPreview</name>
    <message>
        <source>Here already</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Whom does it mean? {names}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>About nobody?</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>New, into the text: {odd}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>New</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>What happens</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>SaidPlainly</name>
    <message>
        <source>Say it to the parents…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{n} of {all} answers have a line for the parents.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>SecondaryWindow</name>
    <message>
        <source>Close this window</source>
        <translation type="unfinished">Cau&apos;r ffenestr hon</translation>
    </message>
</context>
<context>
    <name>SecretField</name>
    <message>
        <source>Show</source>
        <translation type="unfinished">Dangos</translation>
    </message>
    <message>
        <source>Show what is typed</source>
        <translation type="unfinished">Dangos yr hyn a deipir</translation>
    </message>
    <message>
        <source>Hide</source>
        <translation type="unfinished">Cuddio</translation>
    </message>
    <message>
        <source>Hide what is typed</source>
        <translation type="unfinished">Cuddio&apos;r hyn a deipir</translation>
    </message>
</context>
<context>
    <name>SectionNavBar</name>
    <message>
        <source>&amp;Previous</source>
        <translation type="unfinished">&amp;Blaenorol</translation>
    </message>
    <message>
        <source>&amp;Next section</source>
        <translation type="unfinished">Adran &amp;nesaf</translation>
    </message>
    <message>
        <source>&amp;Sections</source>
        <translation type="unfinished">Adra&amp;nnau</translation>
    </message>
    <message>
        <source>&amp;Why we ask</source>
        <translation type="unfinished">&amp;Pam rydym yn gofyn</translation>
    </message>
</context>
<context>
    <name>SectionPage</name>
    <message>
        <source>This pregnancy has ended. What was written here stays.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Everything here depends on the parents. Enter them first.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{n} more questions are asked here once a {record} is recorded.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Whose page</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>SentenceList</name>
    <message>
        <source>{verdict}: {sentence} {where}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Not decided</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Out</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Stays</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>SettingsDialog</name>
    <message>
        <source>Settings</source>
        <translation type="unfinished">Gosodiadau</translation>
    </message>
    <message>
        <source>Social worker</source>
        <translation type="unfinished">Gweithiwr cymdeithasol</translation>
    </message>
    <message>
        <source>Manager</source>
        <translation type="unfinished">Rheolwr</translation>
    </message>
    <message>
        <source>Light</source>
        <translation type="unfinished">Golau</translation>
    </message>
    <message>
        <source>Dark</source>
        <translation type="unfinished">Tywyll</translation>
    </message>
    <message>
        <source>High contrast</source>
        <translation type="unfinished">Cyferbyniad uchel</translation>
    </message>
    <message>
        <source>As this computer is set</source>
        <translation type="unfinished">Fel y gosodwyd y cyfrifiadur hwn</translation>
    </message>
    <message>
        <source>{n} minutes</source>
        <translation type="unfinished">{n} munud</translation>
    </message>
    <message>
        <source>Done</source>
        <translation type="unfinished">Iawn</translation>
    </message>
    <message>
        <source>Write a name: it goes with everything you write. Nothing else was changed.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The form stays as it was.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Who you are</source>
        <translation type="unfinished">Pwy ydych chi</translation>
    </message>
    <message>
        <source>Your name goes with what you write and begin. It is kept in the vault.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Name</source>
        <translation type="unfinished">Enw</translation>
    </message>
    <message>
        <source>Role</source>
        <translation type="unfinished">Rôl</translation>
    </message>
    <message>
        <source>Telephone</source>
        <translation type="unfinished">Ffôn</translation>
    </message>
    <message>
        <source>Team</source>
        <translation type="unfinished">Tîm</translation>
    </message>
    <message>
        <source>Authority</source>
        <translation type="unfinished">Awdurdod</translation>
    </message>
    <message>
        <source>Spelling</source>
        <translation type="unfinished">Sillafu</translation>
    </message>
    <message>
        <source>Your words, one in a line</source>
        <translation type="unfinished">Eich geiriau, un i bob llinell</translation>
    </message>
    <message>
        <source>Never marked as a mistake. A right-click on a marked word adds it here. Kept in the vault.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>How it looks</source>
        <translation type="unfinished">Sut mae&apos;n edrych</translation>
    </message>
    <message>
        <source>Colours</source>
        <translation type="unfinished">Lliwiau</translation>
    </message>
    <message>
        <source>Size of text</source>
        <translation type="unfinished">Maint y testun</translation>
    </message>
    <message>
        <source>Language</source>
        <translation type="unfinished">Iaith</translation>
    </message>
    <message>
        <source>From the next start. Reports and questions stay in English.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Kept for you on this computer. Pictures and copies stay as they are printed.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Locking</source>
        <translation type="unfinished">Cloi</translation>
    </message>
    <message>
        <source>Lock after this long without keys or mouse</source>
        <translation type="unfinished">Cloi ar ôl hyn o amser heb fysell na llygoden</translation>
    </message>
    <message>
        <source>It locks at once with Ctrl+L, when the computer sleeps, and when the system locks its screen.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Folders</source>
        <translation type="unfinished">Ffolderi</translation>
    </message>
    <message>
        <source>A second place for backups</source>
        <translation type="unfinished">Ail le ar gyfer copïau wrth gefn</translation>
    </message>
    <message>
        <source>Only beside the vault</source>
        <translation type="unfinished">Dim ond wrth ymyl y gladdgell</translation>
    </message>
    <message>
        <source>Choose a place for backups…</source>
        <translation type="unfinished">Dewis lle ar gyfer copïau wrth gefn…</translation>
    </message>
    <message>
        <source>Your authority&apos;s form files</source>
        <translation type="unfinished">Ffeiliau ffurflen eich awdurdod</translation>
    </message>
    <message>
        <source>Those that came with Prebirth</source>
        <translation type="unfinished">Y rhai a ddaeth gyda Prebirth</translation>
    </message>
    <message>
        <source>Choose form files…</source>
        <translation type="unfinished">Dewis ffeiliau ffurflen…</translation>
    </message>
    <message>
        <source>Legal wording…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>None chosen. Another drive keeps your backups safe if this computer is lost.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Those that came with Prebirth.</source>
        <translation type="unfinished">Y rhai a ddaeth gyda Prebirth.</translation>
    </message>
    <message>
        <source>Orders, legal steps and agencies are those of {nation}. The app has them whole for {complete}. For another nation, your form files must list them.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Choose a folder</source>
        <translation type="unfinished">Dewis ffolder</translation>
    </message>
</context>
<context>
    <name>ShareDialog</name>
    <message>
        <source>Share with colleagues</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Who may read it</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Could read it once, and may still hold what there was then: {names}.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Share</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{names} may read nothing that is written from now on. What they have read they may still hold: it cannot be taken back. Go on?</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Share with them no more?</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>They read all of it from the start, also what was written and then undone.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>They read all of it from the start, also what is restricted ({n}) and what was written and then undone.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Nobody else belongs to the team yet. Invite them in the window of the team first.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>They get it when they next connect, and can then write in it offline. Nothing that any of you writes is lost.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation type="unfinished">Canslo</translation>
    </message>
</context>
<context>
    <name>ShouldItGoDialog</name>
    <message>
        <source>Should this paper go at all?</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A baby of this pregnancy has died, or the pregnancy has ended. A paper that was written to get ready for a birth can hurt. Speak to the mother&apos;s midwife or GP first, and to those who support her. It may be better told than posted.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The mother has died, and what became of the baby is not recorded. Find that out first, and speak to those who support the family. It may be better told than posted.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>What became of a baby is kept from somebody. Their paper counts no weeks and prepares nothing, and does not say why. They may notice. Where even that could put somebody in danger, make no copy.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>This assessment is closed. Send a paper only where somebody asked for it or is owed it, and look at who is in the home now.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Why it should go</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Make no copy</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>It should go</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Write why it should go.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>SignCard</name>
    <message>
        <source>Your name</source>
        <translation type="unfinished">Eich enw</translation>
    </message>
    <message>
        <source>Comment</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Comment, if any</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Enter a signature on paper…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Return with comments</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Name</source>
        <translation type="unfinished">Enw</translation>
    </message>
    <message>
        <source>This is {version}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Signing freezes what is written now. Any later change begins the next version.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The social worker has signed. The manager reads and signs, or it is changed and signed again.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Both have signed. Anything changed from here begins the next version.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>This assessment is closed.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source> One thing is worth another look. It does not stop you.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source> {n} things are worth another look. They do not stop you.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{names} can do so from a laptop of their own: it is shared with them.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Sign as social worker</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Sign as manager</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source> In 1 place two of you wrote differently and nobody has chosen. The later one is signed.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source> In {n} places two of you wrote differently and nobody has chosen. The later ones are signed.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The manager</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>This vault opens with the pass-phrase of {worker}, who signed as social worker. {manager} signs in a copy of their own, with their own pass-phrase: give them the whole record as a file and bring it in when it comes back. Or enter here what was signed on paper.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Write a comment here, or comment on an entry where it stands, so that it is clear what to do.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Write the name of the person who signs.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Version {n}, signed: {name}, {signer}, {when}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>What changed since</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>What changed since version {n} was signed</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Put right…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Put right the signature of {name} under version {n}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Signed with their own key ({digits}) on computer {device}, {day}.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Recorded by {who}, with their own key ({digits}), {day}: not signed by the person it names.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Signed with a key that nobody here knows ({digits}), on computer {device}, {day}.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Recorded by {who}. The key that it names did not sign it.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Recorded by {who}, without a key.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Came in a file from {who}: nobody&apos;s key signed it.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Entered elsewhere: nobody&apos;s key signed it.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>somebody</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The key does not cover what stands beside it, such as who else read it before.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>It was brought in after they left the team on {day}.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The holder of the key had left the team on {day}.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Signed on paper, kept: {where}. Entered by {who}.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Entered by {who}.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Changed since it was signed.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Not signed here: it came with {file}.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Withdrawn, {when}, by {who}: {says}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Put right, {when}, by {who}: {says}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Version {n}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>It was signed in another copy of the record, and its history is not here.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>version {n}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>the person who holds it</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>1 comment is waiting.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{n} comments are waiting.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Version {n}: returned by {name}, {when}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>See it as it was signed</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>See version {n} as it was signed</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>StoodDialog</name>
    <message>
        <source>As it stood on a day</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Day</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The report is made from the record as it was at the end of that day. Nothing is changed.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Beside another day</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Beside another day: both side by side, where they differ. Leave it empty for the report of one day.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation type="unfinished">Canslo</translation>
    </message>
    <message>
        <source>Make the report</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{n:entry|entries} that {who} had made by then came later, and are not in it.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Write a full date, like 3 April 2026.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>StoodOn</name>
    <message>
        <source>As it stood at the end of</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>As it is now</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Write a full date: a month or a year is not enough.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>This date is in the future. You see the record as it is now.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Nothing was entered by then. You see how the record began. The date of that is not known.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{day}: what had been entered by the end of that day.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{n:entry|entries} in it, by {who}, came into this vault only later. A * marks what they say.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>SyncScheduler</name>
    <message>
        <source>Not shared with you any more</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Shared with {n}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Not shared</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Team</source>
        <translation type="unfinished">Tîm</translation>
    </message>
    <message>
        <source>failing since {time}: {why}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>waiting for the first meeting</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>waiting for {n} to go out, last at {time}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>waiting for what {n} that came go on from</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>up to date at {time}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{name} deleted an assessment for ever, here too: {why}</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>TaskList</name>
    <message>
        <source>Sections</source>
        <translation type="unfinished">Adrannau</translation>
    </message>
</context>
<context>
    <name>TeamDialog</name>
    <message>
        <source>Team</source>
        <translation type="unfinished">Tîm</translation>
    </message>
    <message>
        <source>Looking…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Close</source>
        <translation type="unfinished">Cau</translation>
    </message>
    <message>
        <source>Share assessments with colleagues, the duty desk, your manager and the chair. Everybody writes in a vault of their own, also without the network; what each writes reaches the others sealed, and nothing is lost when two write at once. Without a team nothing leaves this computer.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Begin a team…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Join with an invitation…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>You have answered an invitation. Send the answer back; an owner lets you in once you have read out your digits:</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Your fingerprint</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Save the answer again…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>It meets at {place}.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Put aside</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>What was refused stays refused. You are not told of it again. Nothing is deleted.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Who belongs to it</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source> (you)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Invite somebody…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Let somebody in…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Give another role…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Remove…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Check every signature</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Deletion and bin…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{name} reads nothing that is written from now on, in any assessment. What they have read they may still hold: it cannot be taken back. Remove them?</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{name} is an owner, and there are three or more: they are removed once another owner removes them too. Ask for that?</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Remove from the team?</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Everything that is shared is in order.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>What is in your vault stays as it is, and belongs to no team. Nothing new comes here or goes out. Leave it?</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Leave the team?</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The person who looks after the database runs this. It holds no secret:</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Send and fetch now</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Leave the team…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>What {name} does in the team</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Save the file</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{path} could not be written ({why}). Choose another folder.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The invitation</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The answer to an invitation</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>TellDialog</name>
    <message>
        <source>Tell everyone</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Decide what it leaves out…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Whom</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation type="unfinished">Canslo</translation>
    </message>
    <message>
        <source>They were told…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Nobody is recorded yet. Add agencies under “What each agency knows”; then they can be told here.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Enter who is to be told…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{what}: {why}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The whole of it</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{field}, of what it replaces</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The note leaves {n} out.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Decide first what the note may say. {n} not decided yet.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>This decision is restricted. A note would give it away. Lift the restriction first.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Tick whom to tell.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Each one is listed as still to be told. Once you have told them, enter how and when. The agencies get one note, with the decision, what it replaces and why. It is logged when they were told. Tell the family in person: they get no note, and you tick each of them yourself.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Tell them?</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>to tell of a decision</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>something in this decision is kept from them</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>kept safe from them: {names}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{name}: {why}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Told after all, for the reason: {why}.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{n} looked at and taken out.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Whom to tell</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>told {day}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>told, day not recorded</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>to be told, not told yet</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>not told yet</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>TickField</name>
    <message>
        <source>Yes</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>TicksField</name>
    <message>
        <source>As it was answered; no longer offered</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>In words: {choice}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>In words</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>TiesLine</name>
    <message>
        <source>To {name}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{one}: {kind} {other}</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>ToldDialog</name>
    <message>
        <source>They were told</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>What you enter here stays. You can put it right, but not change it. A note made for them is logged as given on that day.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Who has been told</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>like secure email, by telephone, at home</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>yours, where you leave it empty</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>How</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>On which day</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>On whose word it is known</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation type="unfinished">Canslo</translation>
    </message>
    <message>
        <source>Enter as told</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Tick who has been told.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Write how they were told.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Write the full date when they were told.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>That date is in the future. Write the date when they were told.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>Tour</name>
    <message>
        <source>Leave the tour</source>
        <translation type="unfinished">Gadael y daith</translation>
    </message>
    <message>
        <source>Next</source>
        <translation type="unfinished">Nesaf</translation>
    </message>
    <message>
        <source>All the questions</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{count} sections, in any order. The mark shows how far each is done. The number counts what is worth another look.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>One section at a time</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Enter each person once. After that, type a few letters to pick them. All you type is saved as you type.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Why we ask</source>
        <translation type="unfinished">Pam rydym yn gofyn</translation>
    </message>
    <message>
        <source>What reviews of harmed children found, and so why we ask. The prompts of this section are below it. Ctrl+I.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Pictures draw themselves</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The family, the pregnancy in time, appointments by week, and what each agency knows.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A copy for each reader</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The conference, the midwife, a parent, an agency: each gets their own copy. You first see what is left out. F1 opens the handbook.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{n} of {all}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Done</source>
        <translation type="unfinished">Iawn</translation>
    </message>
</context>
<context>
    <name>TwoAreOneDialog</name>
    <message>
        <source>These two are one</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Join the two</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Choose which of the two names stands.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Two different roles</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{one} is recorded as {first}, and {other} as {second}. Join them only if they are one person.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{name} and who else are one?</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Everything about either is then about this one: checks, events, answers, who was told. Lists and texts are put together. What you do not choose stays under “Written differently”. One undo parts them again.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Choose…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The other record, which becomes part of this one</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation type="unfinished">Canslo</translation>
    </message>
    <message>
        <source>Perhaps {person}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Which is right: {field}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Which name stands?</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The other one is kept under “Other names”, and search finds it.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The other one goes under “Written differently”.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Which name stands? {name}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Nothing else in the record is about the other one.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Comes along from the other one: {what}.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>UnlockPage</name>
    <message>
        <source>Pass-phrase or recovery code</source>
        <translation type="unfinished">Cyfrinymadrodd neu god adfer</translation>
    </message>
    <message>
        <source>Unlock</source>
        <translation type="unfinished">Datgloi</translation>
    </message>
    <message>
        <source>Set it aside and make a new vault here…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Restore a backup…</source>
        <translation type="unfinished">Adfer copi wrth gefn…</translation>
    </message>
    <message>
        <source>Type your pass-phrase, or the recovery code.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Waiting {n} s after wrong tries…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Unlocking…</source>
        <translation type="unfinished">Wrthi&apos;n datgloi…</translation>
    </message>
    <message>
        <source>Restore the backup of {day}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Open another vault…</source>
        <translation type="unfinished">Agor claddgell arall…</translation>
    </message>
    <message>
        <source>Make a new vault…</source>
        <translation type="unfinished">Creu claddgell newydd…</translation>
    </message>
    <message>
        <source>The folder of a vault</source>
        <translation type="unfinished">Ffolder claddgell</translation>
    </message>
    <message>
        <source>An empty folder for the new vault</source>
        <translation type="unfinished">Ffolder wag ar gyfer y gladdgell newydd</translation>
    </message>
    <message>
        <source>{when} (what a restored backup replaced)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Which backup do you want to put in place of the vault? What is there now is kept as a backup.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Restore a backup</source>
        <translation type="unfinished">Adfer copi wrth gefn</translation>
    </message>
    <message>
        <source>The backup of {day} has no description: an earlier version made it, or the description was lost. Nobody can tell whether it is whole before it is unlocked. What is there now is kept. Put it in place?</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Restore it all the same?</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The backup of {day} is in place. Unlock it with the pass-phrase of that day or of today.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>What was there before is kept in {folder}.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Restored</source>
        <translation type="unfinished">Wedi&apos;i adfer</translation>
    </message>
    <message>
        <source>What is left of the vault is kept in its backups folder, and a new, empty vault is made here. Go on?</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Make a new vault here?</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>WalkPage</name>
    <message>
        <source>This answer</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Overview</source>
        <translation type="unfinished">Trosolwg</translation>
    </message>
    <message>
        <source>Worth another look</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Pictures</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Comments</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Written differently</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Closing</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>No longer asked</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>WatchDialog</name>
    <message>
        <source>Watch record</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>More…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Look again…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Close it…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Becomes an assessment…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Not put together</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Both contacts are then watched in one record, each with its own lines.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{why}

{into}

Are they of one family?</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Put this into it?</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Not all is saved</source>
        <translation type="unfinished">Nid yw popeth wedi&apos;i gadw</translation>
    </message>
    <message>
        <source>Something is not saved yet. If you leave now you lose it. Everything before it is safe. Leave anyway?</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>An early contact that is not an assessment yet. It reminds you on its day, until somebody looks again, closes it, or makes it an assessment.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Done</source>
        <translation type="unfinished">Iawn</translation>
    </message>
    <message>
        <source>Watch again…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Open it</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Put this into it…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{n:record|records} could not be read, so we did not compare them.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Undo: {what}</source>
        <translation type="unfinished">Dadwneud: {what}</translation>
    </message>
    <message>
        <source>Undo</source>
        <translation type="unfinished">Dadwneud</translation>
    </message>
    <message>
        <source>Redo: {what}</source>
        <translation type="unfinished">Ailwneud: {what}</translation>
    </message>
    <message>
        <source>Redo</source>
        <translation type="unfinished">Ailwneud</translation>
    </message>
    <message>
        <source>Share with the team…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Hand over to a colleague…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Export as JSON…</source>
        <translation type="unfinished">Allforio fel JSON…</translation>
    </message>
    <message>
        <source>Delete for ever…</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>WatchList</name>
    <message>
        <source>For a call or a letter that is not an assessment yet. It reminds you on a day you set.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Note an early contact…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{n} watched</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Hide ended ones</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Show ended ones ({n})</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Known as</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Due</source>
        <translation type="unfinished">Disgwylir</translation>
    </message>
    <message>
        <source>Look again</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Held by</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Watch records</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>WhatIsWrong</name>
    <message>
        <source>{n} things to put right:</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>WhereDialog</name>
    <message>
        <source>What is still where</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Every file this program wrote that is still there. It cannot know what you copied by hand, printed or sent.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>What</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Opened by</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Where</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Remove it…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Close</source>
        <translation type="unfinished">Cau</translation>
    </message>
    <message>
        <source>settings</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>log of faults</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{what}: {path}

It is removed for ever, and nothing brings it back.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Remove it?</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>✓ Removed: {path}</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>WhoDialog</name>
    <message>
        <source>Whom do they mean?</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Choose row by row</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Choose one for each name. Nothing is added before that. A row about nobody is in no parent&apos;s copy until you say who it is about.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation type="unfinished">Canslo</translation>
    </message>
    <message>
        <source>Add to the record</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{n} not chosen yet.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>New people</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>These are recorded as new people: {names}.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>row {numbers}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>rows {numbers}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>No name, in {where}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>“{name}”, in {where}: more than one</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>“{name}”, in {where}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Choose…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Perhaps {person}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A new person, name not known: {name}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A new person: {name}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>About nobody: in no parent&apos;s copy</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>WhoIsWho</name>
    <message>
        <source>They may be known already. Leave empty what you do not know yet. The assessment will ask.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Not known yet</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The same as {who}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Somebody else</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Somebody without a name</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Who is {who}?</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Who is {who}, of the contact of {day}?</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>WithheldList</name>
    <message>
        <source>What is withheld</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Nothing. Every entry goes into this copy.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>What is withheld, by its reason</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Decide…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Withhold more…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Let it in…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Take back</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>no reason given</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Stays in this copy ({n})</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Let into this copy after all</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{n} withheld</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{left} of {n} to decide before anything leaves.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Nothing about others is left to decide.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{n:sentence|sentences} looked at and taken out.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Looking through the assessment…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Why may this reader see it? The reason is kept in the log.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Let it in</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Also withheld: {what} ({why}).</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Let in: {what} ({why}).</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Stays: one sentence under “{field}” of an entry, {kind} ({why}).</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>WithholdDialog</name>
    <message>
        <source>Withhold more</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Find</source>
        <translation type="unfinished">Canfod</translation>
    </message>
    <message>
        <source>Find an entry</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Entries to leave out of this copy</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Why</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>It stays with you and in the log. The copy does not have it.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Leave out of this copy alone</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>To keep something out of every copy, restrict it in its own section.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation type="unfinished">Canslo</translation>
    </message>
    <message>
        <source>Leave out</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Tick what to leave out of this copy.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Write why it is left out.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>WrongDialog</name>
    <message>
        <source>It reached somebody else</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>like 14:30</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A copy reached somebody it was not for</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>This goes into the log. You get a note for the data protection officer, ready to send.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Who got it</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>On which day it was noticed</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>At what time</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Who has been told of it</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>What happened, and what was done</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation type="unfinished">Canslo</translation>
    </message>
    <message>
        <source>Save the note…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{n} hours after it was noticed: {day} at {time}. The note says by what law.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Write the full date when it was noticed.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>That date is in the future. Write the date when it was noticed.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>That time is in the future. Write the time when it was noticed.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Write who got it.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Give the day it was noticed. Then we can count the {n} hours from it.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>This is not a time. Write one like 14:30 or 2.30pm, or leave it empty.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>This copy is restricted in the log. A note would give it away. Lift the restriction first.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>the data protection officer</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>a copy that reached somebody else</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>_AnswerDialog</name>
    <message>
        <source>Cancel</source>
        <translation type="unfinished">Canslo</translation>
    </message>
</context>
<context>
    <name>_Painter</name>
    <message>
        <source>{where} · stays: {why}</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>_Sheet</name>
    <message>
        <source>WORTH ANOTHER LOOK</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Go to it</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>NOT ASKED OR NOT WRITTEN YET</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>WHY WE ASK</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>_Tasks</name>
    <message>
        <source>{title}: {status}, {done} of {all}</source>
        <translation type="unfinished">{title}: {status}, {done} o {all}</translation>
    </message>
    <message>
        <source>, {n} worth another look</source>
        <translation type="unfinished">, {n} yn werth eu gweld eto</translation>
    </message>
</context>
<context>
    <name>actions</name>
    <message>
        <source>Agencies</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Colleagues and reviews</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Files for other programs</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Text</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Undo</source>
        <translation type="unfinished">Dadwneud</translation>
    </message>
    <message>
        <source>Redo</source>
        <translation type="unfinished">Ailwneud</translation>
    </message>
    <message>
        <source>Find…</source>
        <translation type="unfinished">Canfod…</translation>
    </message>
    <message>
        <source>Save now</source>
        <translation type="unfinished">Cadw nawr</translation>
    </message>
    <message>
        <source>Make a copy…</source>
        <translation type="unfinished">Gwneud copi…</translation>
    </message>
    <message>
        <source>Copies that left…</source>
        <translation type="unfinished">Copïau a adawodd…</translation>
    </message>
    <message>
        <source>What became of this pregnancy…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Close this assessment…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Assess the next pregnancy…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Ask the agencies…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Import an agency&apos;s answer…</source>
        <translation type="unfinished">Derbyn ateb asiantaeth…</translation>
    </message>
    <message>
        <source>Type what an agency told…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Read together…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Answers to chase…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Team…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Share with the team…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Hand over to a colleague…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Bring in a colleague&apos;s copy…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>As it stood on a day…</source>
        <translation type="unfinished">Fel yr oedd ar ddiwrnod…</translation>
    </message>
    <message>
        <source>History for a review…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Export as JSON…</source>
        <translation type="unfinished">Allforio fel JSON…</translation>
    </message>
    <message>
        <source>Family as GEDCOM…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Dates as a calendar file…</source>
        <translation type="unfinished">Dyddiadau fel ffeil galendr…</translation>
    </message>
    <message>
        <source>Why we ask</source>
        <translation type="unfinished">Pam rydym yn gofyn</translation>
    </message>
    <message>
        <source>Find and replace in a text…</source>
        <translation type="unfinished">Canfod a disodli mewn testun…</translation>
    </message>
    <message>
        <source>Next misspelling</source>
        <translation type="unfinished">Camsillafiad nesaf</translation>
    </message>
    <message>
        <source>Larger text</source>
        <translation type="unfinished">Testun mwy</translation>
    </message>
    <message>
        <source>Smaller text</source>
        <translation type="unfinished">Testun llai</translation>
    </message>
    <message>
        <source>Settings…</source>
        <translation type="unfinished">Gosodiadau…</translation>
    </message>
    <message>
        <source>Handbook and keys…</source>
        <translation type="unfinished">Llawlyfr a bysellau…</translation>
    </message>
    <message>
        <source>Take the tour</source>
        <translation type="unfinished">Mynd ar y daith</translation>
    </message>
    <message>
        <source>Themed audit…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Who read what…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>What is still where…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Pass-phrase and keys…</source>
        <translation type="unfinished">Cyfrinymadrodd ac allweddi…</translation>
    </message>
    <message>
        <source>Delete an assessment for ever…</source>
        <translation type="unfinished">Dileu asesiad am byth…</translation>
    </message>
    <message>
        <source>About Prebirth…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Lock</source>
        <translation type="unfinished">Cloi</translation>
    </message>
    <message>
        <source>Undo: {what}</source>
        <translation type="unfinished">Dadwneud: {what}</translation>
    </message>
    <message>
        <source>Redo: {what}</source>
        <translation type="unfinished">Ailwneud: {what}</translation>
    </message>
</context>
<context>
    <name>acts</name>
    <message>
        <source>To the next stage…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Tell everyone…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>They were told…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Put right…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>These two are one…</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>app</name>
    <message>
        <source>The last vault you used is not there now: {path}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Prebirth stopped by itself last time. What was saved is there, and what was being typed comes back with the assessment.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A report with nothing of a family in it: {path}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Something went wrong here ({kind}). Everything up to the last “Saved” is safe. Carry on, or close and open again. What you were typing is kept.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Something went wrong</source>
        <translation type="unfinished">Aeth rhywbeth o&apos;i le</translation>
    </message>
    <message>
        <source>✓ Undone: {what}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>✓ Done again: {what}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Click into a text first, then find and replace in it</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>✓ No misspelling on this page</source>
        <translation type="unfinished">✓ Dim camsillafiad ar y dudalen hon</translation>
    </message>
</context>
<context>
    <name>bring_in</name>
    <message>
        <source>A colleague&apos;s copy</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{why}. Nothing can be brought in here: in the window that has it open, choose “Bring in a colleague&apos;s copy…” from the menu.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Not brought in</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>caseload</name>
    <message>
        <source>No reference yet</source>
        <translation type="unfinished">Dim cyfeirnod eto</translation>
    </message>
    <message>
        <source>Not known</source>
        <translation type="unfinished">Ddim yn hysbys</translation>
    </message>
    <message>
        <source>No due date yet</source>
        <translation type="unfinished">Dim dyddiad disgwyl eto</translation>
    </message>
    <message>
        <source>Has ended</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Born</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Born {day}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{n}, day not noted</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{n} on {day}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>● {n} new</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>In the bin until {day}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Cannot be counted</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source> · {n} overdue</source>
        <translation type="unfinished"> · {n} yn hwyr</translation>
    </message>
    <message>
        <source>None set</source>
        <translation type="unfinished">Dim wedi&apos;i osod</translation>
    </message>
    <message>
        <source>Planned: {what}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Due: {what}</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>cautions</name>
    <message>
        <source>Stop: {person} must be kept safe from {reader}.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Stop: violence or control between {person} and {reader} is recorded.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Stop: where {person} lives is confidential, and {reader} does not live there.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>This copy could put {person} at risk.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{safe} must be kept safe from {other}, and this copy is for everybody. It may say where to find {safe}. Do not give it to {other}, or leave it where {other} can read it.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>closed</name>
    <message>
        <source>Why it was closed is not recorded.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>day not recorded</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>What would make us look again: {what}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>What would make us look again was not written.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>How it ended: {how}.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>not recorded</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Closed: {day}. {why}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{n} closed without an answer.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Nobody is named who watches.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Watched, until a day that has passed: {who}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Watches: {who}</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>commands</name>
    <message>
        <source>Export as JSON</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The file is not locked: anyone who has it can read it all. Keep it where only the right people can open it.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Dates as a calendar file</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Family as GEDCOM</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Rows as a CSV file</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Delete an assessment</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Choose an assessment in the list, or open it, then delete it.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Not all is deleted yet</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>What is left goes when the vault is next unlocked.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{path} could not be written ({why}). The assessment is safe; choose another folder.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Not exported</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>facts</name>
    <message>
        <source>A day in this child&apos;s life</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A month will do; leave it empty if unknown.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A plan of help without a child protection plan; no category of harm.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Such as a release from prison, or the end of a placement, a home or leave to stay.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A stillbirth or loss has its own mark in the genogram, and its own grief.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Able to decide this?</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>About</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>About which decision or plan</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>About which entry</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>About whom</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Accepted, if at least one of them accepts.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Action</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Add a child in the home</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Add an agency</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Add an appointment</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Add an event</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Add the father</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Add the household</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Add the mother</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Address</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Address kept confidential?</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>After a loss, does the assessment go on for the children at home?</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>After a review, a plan means that it goes on.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>After an adoption or placement order, they may not until you say yes.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Age, if the date is not known</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Agencies</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Agency</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Agreed actions</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Agreed by</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Agreed on</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Agrees?</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Also shared with before signing</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Also that they may take the baby back at any time.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>An unborn baby&apos;s plan stands there under the mother&apos;s NHS number, for whichever hospital she comes to.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Answer</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Answer received on</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Answer wanted by</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Answered on</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Area</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Areas lived in</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>As a</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>As of</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Asked of</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Asked on</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Asks again on</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Assessment completed on</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Assessment opened on</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>At what time</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Attendance</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Authority</source>
        <translation type="unfinished">Awdurdod</translation>
    </message>
    <message>
        <source>Authority that decided</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Before the birth, only if it matters, such as when a girl may be harmed. The mother may not want to know, and no family copy says it.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Began</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Began on</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Begun on</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>On top of what every agency is asked.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Birth registered on</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Booked on</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Booking was</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Born</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>By</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>How they get it</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>By when</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>CP-IS (England)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Can the family read it there?</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Carried out on</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Carried out?</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Category</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Category of significant harm</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Cells</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Chair</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Change kept up since</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Child</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Choice</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Chosen</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Closed on</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Closed without an answer</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Column</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Comment</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Comments on entries</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Conference</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Contact arrangement</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Contact reviewed on</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Court asked on</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>DNA test</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Date</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Day of birth</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Day of the loss, or of the death</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Day of the test or its result</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Dates already known</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Decided</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Decided by</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Decided for this copy alone</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Decided on</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Did the family agree?</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Died</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Digest of the facts answered</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Digest of the record it was made from</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Disability</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Disputed</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Do the parents know of it?</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Done on</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Due</source>
        <translation type="unfinished">Disgwylir</translation>
    </message>
    <message>
        <source>Due date</source>
        <translation type="unfinished">Dyddiad disgwyl</translation>
    </message>
    <message>
        <source>Due date known from</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Due dates given before</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Duty telephone, 24 hours</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Earlier children</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Early birth expected?</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Effect on the baby</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Email</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>End kept</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Ended</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Ended on</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Ends on</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Enter the discussion under Decisions. Working days run from its date.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Enter the due date</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Entered among the people as</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Entered at</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Entered by</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Entered elsewhere, came with</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Ethnicity</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Every area, so that each can be asked.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Explained to parents on</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Explained to partner agencies on</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Explained to the parents</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>FGM protection order</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Faith</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Family history shared with it on</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Field</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Filed on</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Filed where</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>First core group set for</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>First day of the last period</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>First language</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>For which conference</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>For whom</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Form id</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Form version</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>From</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>We count the weeks of pregnancy from this date.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>From which agency</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>From whom</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Full name</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>GP</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Given on</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Given to the parents</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Giving in is not agreeing: after labour, in pain, alone, or afraid of court.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Hash of the entry after which the record stood so, if it is an earlier one.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Hash of the journal entry that was signed</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Have they agreed?</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Head</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Heard from</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Held on</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>How</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>How do we know?</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>How is it known that he is the father?</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>How it ended</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>How it stands</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>How it was explained, and what advice they had</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>How it was given</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>How much it weighs, and why</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>How much of daily care they provide</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>How often</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>How often, where and for how long</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>How staff can tell who it is.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>How we will know</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Id</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>If a twin</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>If not born alive</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>If they are not told, why</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>In care as a child?</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>In person, read aloud, with an interpreter.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>In the authority&apos;s own view.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>In the child&apos;s words</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>In their own words.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>In their words</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>In words</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Interpreter needed?</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Is</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Current or past</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Is somebody always there?</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>It counts as done once you say so and give the day.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>It gives nobody a power to keep the baby from the parents.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>It looks at</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>If this becomes an assessment, it goes with what was heard. If they must stay unnamed, write what they are, not who.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>It was entered by mistake</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Its own assessment</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Its role with this family</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Its table and its id.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Its view of the plan</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Kept from</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Kept from all the family</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Kept from the birth family?</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Kind</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Kind of agency</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Known as</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Known from</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Known from the agency</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Known in the list as</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Lawful basis</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Lead practitioner or social worker</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Learning difficulty?</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Led by</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Left their care on</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Legal advice</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Legal advice on withholding it</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Legal advice on withholding it taken on</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Letter given to</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Listed</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Local reference</source>
        <translation type="unfinished">Cyfeirnod lleol</translation>
    </message>
    <message>
        <source>Looked at again on</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>MAPPA</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Made by</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Manager</source>
        <translation type="unfinished">Rheolwr</translation>
    </message>
    <message>
        <source>Maternity unit</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>May the birth family know the new name and home?</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Midwife</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Moved in the genogram</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>NHS number</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Name</source>
        <translation type="unfinished">Enw</translation>
    </message>
    <message>
        <source>Name that was given</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Names</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Names they had before, use elsewhere, or have since an adoption.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Nationality</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Next on</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Next review or conference on</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>No child is recorded as living in the home. These questions are asked about each of them.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>No copy for these people says where to find this person.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>No parent is recorded yet. Some of the questions here are asked about each of them.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Nobody is recorded as father, possible father or partner yet. These questions are asked about each of them.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Nobody named: everyone but the conference chair.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Nobody wrote a sentence to it when the work ended.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Not for these people</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Not the same person as</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Notes</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Notes, and where it is known from</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Notice to the parents&apos; solicitors on</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Noticed on</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Number</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Number of babies</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Of</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Only the manager&apos;s copy says more than this about legal advice and planning.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Only the manager&apos;s copy says more than this about legal planning.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>For twins, one name each, such as first twin.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>For two people who look alike in the record. You will not be asked again.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Of which agency</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Offered in the letter before proceedings?</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Offered on</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Offered to</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>On</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>On which day</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>On whose word we know it</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Once it is ticked the row stays: it can be put right, not changed.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>One row for each person who was given it, with the day.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Somebody else may enter a signature only if it was signed on paper.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Only where a meeting would be against the baby&apos;s best interests.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Opened again on</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Or agency</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Or several together</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Or who, in words</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Or whom, in words</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Order</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Order made, or protection began, on</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Other names</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Other names, and before</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Outcome</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Outcome for the baby</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Outcome in words</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Over which adult</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Own assessment done on</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Papers asked for on</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Papers received on</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Parental responsibility</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Parents</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Paternity test</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Person</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Phone</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Placed by</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Placed on</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Plain before</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Prompt</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Purpose</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Put right</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Put to</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Put to, at this stage</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Question</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Raised by</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Raised on</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Rank</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Reached somebody it was not for</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Read alongside the others on</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Reader</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Reason</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Reason given</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Received and filed</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Received by</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Received on</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Record</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Records the prompt was about</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Referral from</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Referral received on</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Reflection</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Relative or friend</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Replaces the decision</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Report shared with parents on</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Resolved on</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Restricted</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Returned for more work</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Review on</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Role agreed with them on</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Rows of the table</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>SHA-256 of the file</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Said to the parents</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Seen alone?</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Seen by</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Seen on</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Sentence</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Service</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Set for</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Settled on</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Sex</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Shared by</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Shared with</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Shared with before signing</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Shown in the genogram as</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Side by side</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Signed as</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Signed on paper, which is kept</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Since</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Source agency</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Spoken to on</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Stage</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Stage, 1 to 4</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Stages before this one</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Status</source>
        <translation type="unfinished">Statws</translation>
    </message>
    <message>
        <source>Step</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Still being typed by hand</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Such as 38+2. If you leave it empty, we count from the due date.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Such as DASH, GCP2, AUDIT-C, PAMS or ICON.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Such as: within an hour of the birth.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Table</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Taken off on</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Taken over from</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Talked through with</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Target date</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Team</source>
        <translation type="unfinished">Tîm</translation>
    </message>
    <message>
        <source>Telephone</source>
        <translation type="unfinished">Ffôn</translation>
    </message>
    <message>
        <source>Telephone, day</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Telephone, out of hours</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>10 digits, with or without spaces.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Text</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The authority recommends</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The dates after the birth run from this day.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The id of the person or agency for whose eyes it was made, or chair. It is no reference: it stays when they are removed, so that nobody else is taken for them.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The id of the record that it went into.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The id of the rule, the step or the record.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The ids of the records that it rests on.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The ids of those whom its words name.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The mother is not recorded yet. These questions are about her.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The parent who links them to this family.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The parents&apos; part in it</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The placement or unit</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The question as it was asked</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The reference of the earlier assessment it came from.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The same in plain words, for a parent&apos;s short copy.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The sentence that was decided; empty for a place.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Their own social worker or adviser</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Their telephone</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Theme</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>They are</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>They confirmed it on</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>They were told</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>They were told the outcome on</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>This person</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>This stage began on</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Threshold of significant harm</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Time of birth</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Times on a plan</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>To</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>To be done again on</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>To be kept safe from</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>To or with</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>To the baby</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>To the right of where it would stand, in the picture&apos;s units.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>To whom</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>To, if it lasted</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Told of</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Told on</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Told to</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Took it back on</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Tried out in some areas since 27 November 2024. Ask whether your area has it; the trial was set to end on 31 March 2026.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Under 18 or care leaver?</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Until</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>No parent&apos;s copy shows it until a manager agrees.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Until this is known for one of them, each is shown as a possible father.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>No parent&apos;s copy shows it until you say yes.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Version</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Viability asked for on</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Viability came to</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Viability done on</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Violence or control?</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Was</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Was it done?</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Was it held?</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Weeks at the birth, as maternity say</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Weight at birth, in grams</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>What became of this baby</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>What changed</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>What conference decided</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>What else was withheld, or let in after all, and why.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>What happened</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>What happened, and what was done</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>What happens</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>What help</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>What helps them take part</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>What is agreed for a birth at home</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>What is arranged for it</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>What is done</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>What is known</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>What is known of them</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>What is put right</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>What is still to settle</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>What it found, and why it ended so</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>What it holds</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>What it is</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>What it is for</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>What it is like</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>What it may mean</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>What it means for the baby, never a number alone.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>What it means for the child</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>What it might be hiding</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>What it says</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>What it showed</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>What might we be missing?</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>What partners are told</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>What partners are told of the change</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>What protects the baby after it ends</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>What replaces it</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>What this shows</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The authority&apos;s answer</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>What the baby may need</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>What the family proposes</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>What the joined records said differently. Nothing is lost.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>What they do</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>What they look for</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>What they were to the baby before</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>What was agreed</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>What was asked</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>What was decided</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>What was done</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>What was done since</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>What was done, or why none is needed</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>What was found</source>
        <translation type="unfinished">Yr hyn a ganfuwyd</translation>
    </message>
    <message>
        <source>What was found about them stays in the record, whatever they are now.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>What was found, or why</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>What was handed over</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>What was heard</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>What was observed</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>What was open</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>What was open was listed when it was closed; earlier builds listed nothing.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>What was written to it</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>What we ask conference to decide</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>What we call it</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>What we call the baby</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>What we did</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>What would help them take part.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>What would make us look again</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>When</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Where</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Its place in the list, if the order matters.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Where it was decided</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Where now</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Where or how</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Where the birth is planned</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Where the birth was</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>If there are two mothers or a surrogate. Until you say, no copy tells either that the pregnancy is hers.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A number, or a word you will know again. No names.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Also from family members you enter later.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>If it is kept from a parent, which one and why</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The unit of the number, as it was asked</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>What is planned, and who does it</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Whether the answer has changed since it was said to the parents.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Whether the papers are ready</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Which agency</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Which alert</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Which appointment</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Which baby, if more than one</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Which copy</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Which decision</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Which force, area or service</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Which legal step</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Which meeting</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Which one</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Which parent</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Which person</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Which tool</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Which version was taken out for it</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Which, from when, how long, who pays, and who assesses there.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Who</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Who agreed to it</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Who carries the baby</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Who comes, when an ambulance is called, who acts if nobody is called.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Who confirmed it</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Who disputes it</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Who does it</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Who got it</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Who has been told</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Who holds it</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Who is with the baby there, day and night</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Who it is</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Who lives there</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Who may lead depends on what is planned for the baby: see above.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Who may not come</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Who oversees contact</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Who oversees it</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Who sees the baby</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Who there</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Who they are</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Who told them</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Who was asked</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Who was asked to agree</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Who watches</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Who, and as what</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Whom it binds</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Whom it protects</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Whose partner, child or relative</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Why</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Why asking for agreement is fair now</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Why early birth is expected</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Why it changed</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Why it was not offered or not held</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Why it was opened again</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Why this, and why nothing less would do</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>With</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>With her at the birth</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>With the baby&apos;s conference</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>With the family</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>With whom</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Words</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Words beside each tick</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Worker</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Written differently</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>a condition found before birth</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>a court said so</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>a decision</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>a legal step</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>accepted</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>action</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>action open</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>add {kind}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>add {kind} {name}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>adjourned, not decided</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>adopted</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>adoption order</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>adoption that the mother asks for</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>adult social care</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>after a loss</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>agency</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>agree to delete for ever</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>agreed</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>agrees</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>alcohol or drugs</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>alcohol, drugs or medicines</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>alert</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>all partner agencies</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>alleged</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>allocated social worker</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>also withheld</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>ambulance service</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>an appointment</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>an earlier version</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>another baby is still expected</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>another country</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>another hospital</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>another order of a court</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>answer</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>answer not come</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>answer the prompt “{prompt}”</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>apologies</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>application to court</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>appointment</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>ask agencies ({n})</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>ask to delete for ever</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>ask to join a team</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>ask {name}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>became an assessment</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>begin the assessment of a next pregnancy</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>born</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>born, and has died</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>both parents say so</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>bring the team over to the present rules</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>check not come back</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>child protection enquiry</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>close the assessment</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>close the watch record</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>closing</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>decision not carried out</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>donor</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>end of a placement</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>end of a tenancy or of a stay</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>end of leave or of a permit to stay</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>end of their worker&apos;s time with them</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>finished</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>first visit of the midwife at home</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>first visit of the social worker at home</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>hear that an owner was removed</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>it was held</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>it was not held</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>it was postponed</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>keep what somebody asked to delete</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>look again</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>looked after with the parents&apos; agreement (section 20)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>looked again</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>lost in the pregnancy</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>make the watch record an assessment</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>married to the mother</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>meeting about the birth, or first visit</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>miss entries that were saved</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>new birth visit of the health visitor</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>no baby is expected any more</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>no further action</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>no longer counts</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>no longer expected</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>nobody knows what this paper held, so there is no update sheet to it; make a new copy for its reader</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>not asked or not written yet</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>not needed any more</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>one of them says so</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>open an assessment</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>open an assessment that was searched for</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>open the assessment again</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>parent-short</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>put the watch record into another</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>record what became of the pregnancy</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>registered as the father</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>release from prison or hospital</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>remove a file the app had written</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>somebody still to be told</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>step not done</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>stillborn</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>successor</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>surrogate</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>tell agencies of a decision ({n})</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>assess</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Choices</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Digest</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Discussion that began it</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Facts</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>First meeting waits till she is well?</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>If a court is asked to part them before a full hearing, why now</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>If it is broken, what to do</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>If no notice is given, why</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Joined</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Look again on</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Note</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Papers ready on</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Records found to be about the same one.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The note made for them, which is in the log once they were told.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The first one after the birth. Say no more about her health here: they all read it.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>To what</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>What in the baby&apos;s safety needs it now, what help or place was weighed instead, and what harm it does to part them.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Where it is not the basis itself.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>If there is violence or control. The arrow points at the person who is hurt.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Who hurts or controls whom</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Whom to ring first, and what to say.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>assessment</source>
        <translation type="unfinished">asesiad</translation>
    </message>
    <message>
        <source>at home with midwives</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>at the birth</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>attended</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>attends</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>baby</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>baby&apos;s health</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>bail conditions</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>basis at birth</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>begin a version with what others wrote</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>begin the team</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>being looked at</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>being written</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>bereavement</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>birth plan</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>blank</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>bring in a copy</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>cancelled by family</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>cancelled by service</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>care leaver</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>care order</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>change</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>change the pass-phrase</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>change {field} in {n} rows</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>change {field} of {name}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>change “{question}”</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>check</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>child arrangements order</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>child in need</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>child in need plan</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>child protection plan</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>children&apos;s social care</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>choose between what two wrote</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>clinical</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>close</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>close the vault</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>closed</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>comment</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>concealed</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>concerns not substantiated</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>conference</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>confirmed</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>conflict</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>contact with the baby</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>contingency</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>agency report</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>controlling</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>conviction</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>copy shared</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>core group</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>court order</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>crying and safer sleep</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>current</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>decision</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>declined</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>delete an assessment for ever</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>denied</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>did not attend</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>died</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>disagreement</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>disagrees</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>disclosure scheme of the police</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>distant</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>divorced</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>does not go on</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>domestic abuse</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>domestic abuse protection order or notice</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>domestic abuse service</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>done</source>
        <translation type="unfinished">wedi&apos;i wneud</translation>
    </message>
    <message>
        <source>done, no result yet</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>each hurts the other</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>early birth</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>emergency protection order</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>emotional abuse</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>encrypt the vault with a new key</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>enter who was told ({n})</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>event</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>export a picture</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>export as {format}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>risk or strength</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>family group decision-making meeting</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Babies that were expected</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Device</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Digest of what stood beside it when it was made</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Digest of what was signed</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>How it stood</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>How it was signed</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Makes the signature&apos;s id belong to its key.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Nobody named: for each parent, unless it may speak of one alone.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Nonce</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Plain on</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Public key</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Signature of the key</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The signer takes that back by this.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Was an early birth expected?</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Was due</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Was the first meeting to wait till she is well?</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Was to be looked at again on</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>What the baby might have needed</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>What was planned, and who did it</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>What was to be done</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>When it was made</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Where the birth was planned</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Which parent reads the line</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Who carried the baby</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Who was not to come</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Who was to do it</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Who was to oversee it</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Who was to see the baby</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Why an early birth was expected</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>add what was watched</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>add what {name} gave</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>boy</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>family help</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>father</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>father or partner</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>first weeks</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>forced marriage protection order</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>form</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>former partner of a parent</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>foster care</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>girl</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>gives birth to the baby</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>goes home as planned</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>goes on to a full assessment</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>going home</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>grandparent</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>growth</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>half-sibling</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>hand over to {to}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>has it</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>health</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>health visiting</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>held apart, each told of the other</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>held together with the baby&apos;s conference</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>home</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>home and money</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>hospital</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>household</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>housing</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>identical</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>if born elsewhere</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>if mother goes missing</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>if the plan fails</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>import rows ({n}): {kind}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>in a relationship</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>in progress</source>
        <translation type="unfinished">ar y gweill</translation>
    </message>
    <message>
        <source>in time</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>incident</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>independent advocate</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>independent help</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>infection</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>initial (pre-birth)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>injury</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>intended issue at birth</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>interim care order</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>intermediary</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>join two records of {name}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>labour and admission</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>last period</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>late</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>late presentation</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>lead child protection practitioner</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>lead practitioner</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>leave the team</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>legal advice</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>legal planning</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>legal planning meeting</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>legal services</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>legal step</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>let in</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>let somebody into the team as {role}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>letter before proceedings</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>licence or supervision by probation</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>lift a restriction</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>list who to tell of a decision ({n})</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>litigation friend</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>lives in the home</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>living together</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>log the copy</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>log the update sheet</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>look at the chair&apos;s copy</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>look at what is restricted</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>looked at and taken out</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>make a member {role}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>make a new recovery code</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>make the vault</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>man or boy</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>manager</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>married</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>married to the mother, or her civil partner</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>maternity</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>maternity record</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>mental health</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>met</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>midwife</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>midwife-led unit</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>midwifery</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>miscarriage</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>more than one baby</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>mother</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>mother and baby unit</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>move</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>move {name}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>move {name} in the genogram</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>named at registration of the birth</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>needs another look</source>
        <translation type="unfinished">angen ei weld eto</translation>
    </message>
    <message>
        <source>neglect</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>neither</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>new partner</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>no</source>
        <translation type="unfinished">na</translation>
    </message>
    <message>
        <source>no access</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>no answer yet</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>no contact</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>nobody says</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>non-molestation order</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>none</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>not asked</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>not asked yet</source>
        <translation type="unfinished">heb ei ofyn eto</translation>
    </message>
    <message>
        <source>not decided yet</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>not due</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>not finished</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>not identical</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>not invited</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>not known</source>
        <translation type="unfinished">ddim yn hysbys</translation>
    </message>
    <message>
        <source>not met</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>not needed</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>not started</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>not yet decided</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>not yet settled</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>not yet verified</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>note that a copy reached somebody it was not for</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>note that an agency was asked</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>note that somebody disputes a fact</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>nothing more</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>now and then</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>observed</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>occupation order</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>offending</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>offered</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>on the ward</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>one alone says it</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>open</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>open it at the duty desk</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>open under form {form} {version}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>order or condition</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>other</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>other adult</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>other authority</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>other children</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>other help, no child protection plan</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>other relative</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>out of hours</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>panel</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>parent</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>parent and child placement</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>parent of (adoptive)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>parent of (birth)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>parent of (foster)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>parent of (step)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>parental responsibility</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>parental responsibility agreement</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>parenting and learning</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>partly</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>partner of a parent</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>past</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>person</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>physical abuse</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>placement order</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>plan change</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>planning meeting before the birth</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>police</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>police call-out</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>police protection, at most 72 hours</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>portal</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>positive change</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>possible father</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>pre-discharge meeting after the birth</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>pre-proceedings</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>pre-proceedings meeting</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>pre-proceedings review</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>pregnancy</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>previous child</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>prison, until release</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>probation</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>programme for people who harm partners</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>protect</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>protective</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>put a backup in the place of the vault</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>put back {n} entries that another copy had removed</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>put right {name}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>put {name} back</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>read together: {subject}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>reading</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>ready</source>
        <translation type="unfinished">yn barod</translation>
    </message>
    <message>
        <source>rearranged</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>recommendation</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>recover what was typed</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>referral</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>regular contact</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>removal</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>remove a member from the team</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>remove {kind} {name}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>remove {n} rows: {kind}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>report</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>report only</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>response</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>restraining order</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>restrict</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>return version {n}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>review</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>risk</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>ruled out</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>say there are none: {question}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>scan</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>school</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>school or nursery</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>seal with a new key what follows</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>section 20</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>seen in a record</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>separated</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>separation</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>settle a comment</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>sexual abuse</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>sexual harm</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>sexual harm prevention order</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>share</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>share with {to}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>share with {to} no more</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>shows that he is not the father</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>shows that he is the father</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>sibling</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>sign version {n}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>signature</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>social care alone</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>social care with the police</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>social work visit</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>social worker</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>solicitor</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>somebody</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>something else</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>something that happened</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>special guardianship order</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>stands</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>stays over</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>stepped down</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>stillbirth</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>strategy discussion</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>structured tool</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>subject</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>substance misuse</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>substance use</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>substantiated, and a conference is called</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>substantiated, and no continuing risk of significant harm</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>supervision</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>supervision order</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>support</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>suspected</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>take a disagreement to stage {n}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>take back that somebody disputes a fact</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>take back: there are none</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>task at the birth</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>telling</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>termination</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>the agency</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>the assessment, before it was signed</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>the family moved away</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>the family&apos;s history</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>the other hurts this person</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>the parents</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>the pregnancy was ended</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>the record has changed since</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>the report for conference</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>they agree</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>they differ</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>this person hurts the other</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>this pregnancy goes on no longer</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>relationship</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>time with a child</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>to be done after the birth</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>told by a professional</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>told by the person</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>transfer in</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>transferred to another team or authority</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>try a pass-phrase that does not open the vault</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>under 18</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>unlock the vault</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>up to date</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>verbal</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>violence alleged</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>violence confirmed</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>voluntary</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>was not brought</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>watch record</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>watching</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>went into another record</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>what is planned</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>where the baby may live</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>will have it by agreement or order</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>will have it from the birth</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>will have it once named at registration</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>will not have it</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>with a parent in a placement or unit, by agreement</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>with a relative or friend</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>with both parents</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>with carers who may adopt (early permanence)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>with foster carers</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>with manager</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>with other parent</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>with parent</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>with relatives</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>with the father</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>with the mother</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>withdrew</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>without a midwife or doctor (freebirth)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>woman or girl</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>word</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>working with agencies</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>worry held</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>worth another look</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>write a file</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>write the history</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>write the history with what is restricted</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>write two days side by side</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>write under another name</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>yes</source>
        <translation type="unfinished">ie</translation>
    </message>
</context>
<context>
    <name>frozen</name>
    <message>
        <source>This version was signed in another copy of the record, and its history is not here.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Version {n}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Save the report</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{path} could not be written ({why}). The assessment is safe; choose another folder.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Not saved</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>head</name>
    <message>
        <source>Baby of reference {number}</source>
        <translation type="unfinished">Baban â&apos;r cyfeirnod {number}</translation>
    </message>
    <message>
        <source>Baby, no reference yet</source>
        <translation type="unfinished">Baban, dim cyfeirnod eto</translation>
    </message>
    <message>
        <source>Closed</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>This pregnancy has ended</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>What became of the baby is not recorded</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>No weeks are counted</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{weeks} today · due {day}</source>
        <translation type="unfinished">{weeks} heddiw · disgwylir {day}</translation>
    </message>
    <message>
        <source>due {day}</source>
        <translation type="unfinished">disgwylir {day}</translation>
    </message>
    <message>
        <source>No due date yet</source>
        <translation type="unfinished">Dim dyddiad disgwyl eto</translation>
    </message>
    <message>
        <source>Conference today</source>
        <translation type="unfinished">Cynhadledd heddiw</translation>
    </message>
    <message>
        <source>Conference tomorrow</source>
        <translation type="unfinished">Cynhadledd yfory</translation>
    </message>
    <message>
        <source>Conference in {n} days</source>
        <translation type="unfinished">Cynhadledd ymhen {n} diwrnod</translation>
    </message>
</context>
<context>
    <name>keys</name>
    <message>
        <source>New assessment, from the caseload</source>
        <translation type="unfinished">Asesiad newydd, o&apos;r rhestr achosion</translation>
    </message>
    <message>
        <source>Next and previous section</source>
        <translation type="unfinished">Adran nesaf a blaenorol</translation>
    </message>
    <message>
        <source>From control to control, from choice to choice</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Into the form of the chosen row; presses the button the keyboard is on</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Remove the chosen rows</source>
        <translation type="unfinished">Dileu&apos;r rhesi a ddewiswyd</translation>
    </message>
    <message>
        <source>Import copied rows, on a table</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Carry a row, where the order is yours</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Menu, Shift+F10</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>What can be done with a word, a fact or a row; its history</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Ctrl+arrows, +, -</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Move a person in the genogram; larger and smaller</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Close a window without doing what it offers</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Key</source>
        <translation type="unfinished">Bysell</translation>
    </message>
    <message>
        <source>What it does</source>
        <translation type="unfinished">Beth mae&apos;n ei wneud</translation>
    </message>
</context>
<context>
    <name>kinds</name>
    <message>
        <source>Answer to a subject access request</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>As the work ends: who watches</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Birth planning</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Blank walk for a home visit</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Child protection conference</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Conference report</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Conference report as a Word file</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>For maternity</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>For the next worker</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>For the parent to read</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>For the parent to read before the conference</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>For the parent who asks for all of it</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>For the parent, who asked for all of it</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>For the parent, who need not read it</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>For the record that the mother reads on her telephone</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>For the work with the family</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Home visit</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Manager&apos;s sheet for supervision</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Maternity, for the notes</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Maternity, for the portal</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Midwife&apos;s summary</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Page for the maternity portal</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Parent&apos;s copy, short and in plain words</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Parent&apos;s full copy</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Request to an agency, to fill in</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Supervision</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The chair alone, with what is withheld from others</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The conference: everyone who attends</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The manager</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The social worker</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The ward, and the visits after the birth</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The worker or team who takes over</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>To ask for what the agency knows</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>To hand over the work</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>To say that the work ends, and who watches</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>What is held about one person, for that person</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>legal</name>
    <message>
        <source>Legal wording: not yet approved by your legal team.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Legal wording: changed since your legal team approved it on {on} ({by}), so not approved as it now stands.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Legal wording: approved by your legal team on {on} ({by}).</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>letters</name>
    <message>
        <source>Too long by {n} characters, so it is not saved yet. Up to {most} fit here. Put the rest where there is more room.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Characters left here: {n}</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>print_code</name>
    <message>
        <source>Prebirth recovery code</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>This code opens the vault if the pass-phrase is forgotten. Keep it locked away, and apart from the computer.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>remarks</name>
    <message>
        <source>{name} (who wrote it is not known here)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{name} (came in a file from {who})</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{name} (recorded by {who})</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Comment by {name}: {text}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Two of you wrote this differently. Choose one on the page “Written differently”.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>restrict</name>
    <message>
        <source>All of it</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>all the family</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>everybody but the chair</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{what}: kept from {whom}. {reason}</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>rows</name>
    <message>
        <source>Too much to paste</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Save the rows as a CSV file, then take in that file.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Nothing to paste</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Copy rows in the spreadsheet first, then paste them here.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Rows from a file</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Not imported</source>
        <translation type="unfinished">Heb ei dderbyn</translation>
    </message>
</context>
<context>
    <name>sheets</name>
    <message>
        <source>Save the sheet</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{path} could not be written ({why}). The assessment is safe; choose another folder.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Not saved</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>spelling</name>
    <message>
        <source>Find and replace…	Ctrl+H</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>No word like “{word}” is known</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Add “{word}” to your words</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Not added</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>staying</name>
    <message>
        <source>When you close this form the row stays. You can put it right, but not change or remove it.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Not done here: it came with {file}.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>This left, was signed or was told to somebody, so it cannot be changed or removed. “Put right…” adds a correction.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>synced</name>
    <message>
        <source>{service} copies this folder to other computers while you work. A vault does not belong in it: two copies may grow apart, or one be damaged. Keep the vault on this computer alone; its backups may go to {service} (Settings, a second place for backups).</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>This folder is on a network, which may only pretend to lock files, and may be away while you write: a vault can be lost there. Choose a folder on this computer; its backups may go to the network (Settings, a second place for backups).</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>This folder belongs to a profile that moves from computer to computer, and is put together anew at each sign-in: a vault can be lost there. Ask for a folder that stays on this computer, and choose it here.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>take_in</name>
    <message>
        <source>An agency&apos;s answer</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Not imported</source>
        <translation type="unfinished">Heb ei dderbyn</translation>
    </message>
    <message>
        <source>What an agency told</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>No agency is recorded yet. Add it under “What each agency knows” first.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Which agency?</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>team</name>
    <message>
        <source>Fingerprint {digits}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>you read this assessment for the chair</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Social worker: writes</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Manager: writes, agrees or returns a version</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Duty desk: writes; the record keeps each opening</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Conference chair: reads</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Owner: as a manager, and says who belongs to the team</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>watching</name>
    <message>
        <source>Another contact may be of this family: {name} ({who}).</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>An assessment about somebody of this name was closed: {name} ({who}).</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>An assessment about somebody of this name is open: {name} ({who}).</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>One of the due dates is not known.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The due dates fit.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The due dates do not fit one pregnancy.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>no reference yet</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Taken over: {what}.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>People who may be counted twice: {n}.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Without a name, and so in the watch record alone: {n}.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Asked for today: look again at {name}.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Asked for since {day}: look again at {name}.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>And {n} more.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>No day to look again is set for {name}.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>the contact of {day}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>a contact without a day</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Not known</source>
        <translation type="unfinished">Ddim yn hysbys</translation>
    </message>
    <message>
        <source>Ended</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>No day set</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>work</name>
    <message>
        <source>Stopped. Nothing was written.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
</TS>
