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
        <source>Not saved yet: “{text}” is not a number.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Not saved yet: this is a whole number.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Not saved yet: at most {n} decimals.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Not saved yet: it is at least {least}.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Not saved yet: it is at most {most}.</source>
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
        <source>The newest entry of this assessment was made later than this computer&apos;s clock says it is now. Key dates are counted from the clock: set it right, then open the assessment again. Nothing is lost; entries keep their order.</source>
        <translation type="unfinished"></translation>
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
        <source>Write who you put it to.</source>
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
        <source>How it ends: {how}. You can open it again later, with a reason.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>It closes with this left as it is:</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>You can close it without this. It is told, and recorded:</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{n:thing|things} worth another look, without an answer.</source>
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
        <source>{n:entry|entries} typed and not kept. Nothing of that is recorded.</source>
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
        <source>If you forget your pass-phrase, this code opens the vault. You see it only now. Print it and lock it away. Nobody can open the vault for you. While you have the pass-phrase, you can make a new code in the menu.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Recovery code {code}</source>
        <translation type="unfinished">Cod adfer {code}</translation>
    </message>
    <message>
        <source>Print…</source>
        <translation type="unfinished">Argraffu…</translation>
    </message>
</context>
<context>
    <name>Combo</name>
    <message>
        <source>Nothing here begins with “{typed}”. The choice stays.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{n} choices fit “{typed}”. Go to one with the arrow keys.</source>
        <translation type="unfinished"></translation>
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
        <source>Read what is left of 1 text first. Then go on.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Read what is left of {n} texts first. Then go on.</source>
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
        <source>like 3/4/26</source>
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
        <source>Not saved as a date yet. {why}</source>
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
        <source>I have read why this copy could put somebody at risk</source>
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
        <source>Choose who it is first.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{n} not decided yet.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Read why this copy could put somebody at risk, then say that you have.</source>
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
        <source>Write why it may stand. The reason is kept in the log.</source>
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
        <source>No sentence is left to decide. Is it safe to give it to this reader?</source>
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
        <source>Choose…</source>
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
        <source>Delete every word of {reference}, here and in the backups?</source>
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
        <source>Choose why it goes. Nothing was deleted.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Delete for ever?</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>Dialog</name>
    <message>
        <source>Close this first, then find.</source>
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
        <source>Choose…</source>
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
        <source>Choose who says so.</source>
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
    <name>FileLock</name>
    <message>
        <source>Lock the file with a pass-phrase (AES-256)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Pass-phrase for the file</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A pass-phrase for a file needs at least {n} characters. Do not send it to the reader with the file.</source>
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
        <source>There is nothing for it to do now.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>page</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>picture</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Open the {record}. It stands below.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>this person</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>question not asked yet</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>field</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>field not asked yet</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>list</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Paste rows…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Sign this version</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Signature</source>
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
        <source>A new assessment begins with the people, homes, relationships, earlier children, checks and history of this one, each marked with where it came from. This baby is among the earlier children. The next baby&apos;s father is left open. What anybody thought or decided here stays here.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Due date, if it is known</source>
        <translation type="unfinished">Dyddiad disgwyl, os yw&apos;n hysbys</translation>
    </message>
    <message>
        <source>This comes along: {what}.</source>
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
        <source>Not saved yet: {what}. Everything else is saved.</source>
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
        <source>← &amp;All</source>
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
        <source>You have not written down a recovery code</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The code was shown, and nobody has said that it is kept. Make a new one now: if you forget your pass-phrase, only the code opens the vault.</source>
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
    <name>LeftList</name>
    <message>
        <source>What is left of a text</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Leave it</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Take out the whole text</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Read each as its reader will. They see nothing where {mark} stands.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Read each as its reader will.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>What is left of 1 text</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>What is left of {n} texts</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{where} ({n} rows, left or taken out together)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Take out all {n} rows</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Take out the whole row</source>
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
        <source>family tree</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Time</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>timeline</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Appointments</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>pattern of appointments</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Full picture</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>all on one page</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Ecomap</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>support network, circle of support</source>
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
        <source>No row here asks for “{field}” yet.</source>
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
        <source>This is in the entry “{record}”.</source>
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
        <source>Nothing entered yet</source>
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
        <source>“{name}” is a person here, and this field takes an agency.</source>
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
        <source>Take out {name} from {field}</source>
        <translation type="unfinished"></translation>
    </message>
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
    <name>RestCard</name>
    <message>
        <source>{title}: about others, or nobody</source>
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
        <source>Choose what this word means.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Import without these?</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>These fit no field here, and are not imported: {cells}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{n}. {title}: some of these are not dates with the day first, such as {day}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>“{word}” is no choice of {title}. What does it mean?</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>None of them: into the text</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>None of them: not imported</source>
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
        <source>In {n} of these something differs, and it is not taken over.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{n} with cells that fit no field; these go into the text.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{n} with cells that fit no field; these are not imported.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>More than one column is set to “{field}”.</source>
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
        <source>Nothing: not imported</source>
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
        <source>New home: {home}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Here already, without: {odd}</source>
        <translation type="unfinished"></translation>
    </message>
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
        <source>New, with this added to the text: {odd}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>New, without: {odd}</source>
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
        <source>Show what is typed: {field}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Hide what is typed: {field}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Hide</source>
        <translation type="unfinished">Cuddio</translation>
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
        <source>An entry may tell of a birth or a loss, and what became of the baby is not recorded. Ask maternity first, and write it under “What became of this pregnancy”. A paper that was written to get ready for a birth can hurt.</source>
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
        <source>{name} signs version {n}. All that is written now is kept as it is, to be read later. A change of it begins version {next}.</source>
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
        <source>It stays refused, and you are not told of it again. Nothing is deleted.</source>
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
        <source>No longer recorded: {tie}. Ctrl+Z puts it back.</source>
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
    <name>WaitingDialog</name>
    <message>
        <source>Cancel</source>
        <translation type="unfinished">Canslo</translation>
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
        <source>summary, home</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Worth another look</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>prompts, warnings</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Pictures</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>drawings, diagrams</source>
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
        <source>Who is this: {who}?</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Who is this in the contact of {day}: {who}?</source>
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
        <source>Show it after all…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Shown in this copy after all</source>
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
        <source>Show it after all</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Shown after all: {what} ({why}).</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Taken out whole: what was left under “{field}” of an entry, {kind}.</source>
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
        <source>Also withheld: {what} ({why}).</source>
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
    <name>WrittenLine</name>
    <message>
        <source>Open the file</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Open its folder</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Do not show this any more</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>✓ Saved as a file: {name}, in {folder}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>No program here opens it. It is in {folder}</source>
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
    <name>_Texts</name>
    <message>
        <source>‹cut›</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>(something went here)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Taken out, all {n} rows</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Taken out whole</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Taken out, the whole row</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Left as it is</source>
        <translation type="unfinished"></translation>
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
        <source>take back</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Redo</source>
        <translation type="unfinished">Ailwneud</translation>
    </message>
    <message>
        <source>do again, repeat</source>
        <translation type="unfinished"></translation>
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
        <source>copy, report, print, PDF</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Copies that left…</source>
        <translation type="unfinished">Copïau a adawodd…</translation>
    </message>
    <message>
        <source>What changed since…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>log of copies</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>What became of this pregnancy…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>birth, loss, miscarriage, stillbirth, termination, pregnancy ended, reopen, open again, open it again</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Close this assessment…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>end the work, finish, closure</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Assess the next pregnancy…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>next baby, another pregnancy</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Ask the agencies…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>request information, information sharing</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Import an agency&apos;s answer…</source>
        <translation type="unfinished">Derbyn ateb asiantaeth…</translation>
    </message>
    <message>
        <source>reply, returned form</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Type what an agency told…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>telephone call, reply by telephone</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Read together…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>side by side, compare</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Answers to chase…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>overdue, remind</source>
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
        <source>transfer, send</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Bring in a colleague&apos;s copy…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>receive, import</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>As it stood on a day…</source>
        <translation type="unfinished">Fel yr oedd ar ddiwrnod…</translation>
    </message>
    <message>
        <source>earlier version, as it was</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>History for a review…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>audit trail, practice review</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Export as JSON…</source>
        <translation type="unfinished">Allforio fel JSON…</translation>
    </message>
    <message>
        <source>save as a file</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Family as GEDCOM…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>family tree file</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Dates as a calendar file…</source>
        <translation type="unfinished">Dyddiadau fel ffeil galendr…</translation>
    </message>
    <message>
        <source>diary, Outlook</source>
        <translation type="unfinished"></translation>
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
        <source>spell check</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Larger text</source>
        <translation type="unfinished">Testun mwy</translation>
    </message>
    <message>
        <source>zoom in, font size</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Smaller text</source>
        <translation type="unfinished">Testun llai</translation>
    </message>
    <message>
        <source>zoom out, font size</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Settings…</source>
        <translation type="unfinished">Gosodiadau…</translation>
    </message>
    <message>
        <source>options, preferences, backup, font, colours, dark, language</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Handbook and keys…</source>
        <translation type="unfinished">Llawlyfr a bysellau…</translation>
    </message>
    <message>
        <source>manual, guide, shortcuts</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Accessibility…</source>
        <translation type="unfinished"></translation>
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
        <source>statistics, quality assurance</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Who read what…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>access log</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>What is still where…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>files, exported</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Pass-phrase and keys…</source>
        <translation type="unfinished">Cyfrinymadrodd ac allweddi…</translation>
    </message>
    <message>
        <source>password, recovery code</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Delete an assessment for ever…</source>
        <translation type="unfinished">Dileu asesiad am byth…</translation>
    </message>
    <message>
        <source>erase, destroy</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>About Prebirth…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>version, licence</source>
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
        <source>escalate</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Tell everyone…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>share</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>They were told…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>told</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>duplicate, merge, same person, same agency, entered twice</source>
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
        <source>Not counted yet</source>
        <translation type="unfinished"></translation>
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
        <source>This copy could put one of them at risk.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Ask {reader} first where a paper is safe: somebody whom they fear may find it, or they hide the pregnancy.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Stop: {safe} must be kept safe from {other}. An agency that works with {other} may pass on what you ask. Tell it to say nothing of {safe}.</source>
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
        <source>Was to watch until a day that is past: {who}</source>
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
    <name>copies</name>
    <message>
        <source>done</source>
        <translation type="unfinished">wedi&apos;i wneud</translation>
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
        <source>not recorded</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>no longer counted</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>said to be done, day not recorded</source>
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
        <source>Conference:</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Legal position:</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Birth plan:</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Last conference:</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Last meeting:</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Decided:</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Alerts:</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Still to be told:</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Health:</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Order:</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>not started</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>in progress</source>
        <translation type="unfinished">ar y gweill</translation>
    </message>
    <message>
        <source>needs another look</source>
        <translation type="unfinished">angen ei weld eto</translation>
    </message>
    <message>
        <source>ready</source>
        <translation type="unfinished">yn barod</translation>
    </message>
    <message>
        <source>up to date</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>the record has changed since</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>an earlier version</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>no longer counts</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>held</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>said to be held, day not recorded</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>planned</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>day passed, not recorded whether it was held</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>no day is set</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>nobody in particular</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>the mother</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>the father or a partner</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>any of the family</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>everyone but the chair of the conference</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>nothing</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>all of this answer</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>the lines marked below</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>law</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>judgment</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>statutory guidance</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>guidance</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>local</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>default</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>January</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>February</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>March</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>April</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>May</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>June</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>July</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>August</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>September</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>October</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>November</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>December</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Answer to a subject access request</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>For the parent to read before the conference</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>For the parent to read</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>To ask for what the agency knows</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>For the parent, who need not read it</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>to tell of a decision</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Supervision</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>For the parent, who asked for all of it</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The ward, and the visits after the birth</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>To hand over the work</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Birth planning</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>a copy that reached somebody else</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Child protection conference</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>For the work with the family</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>For the parent who asks for all of it</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>To say that the work ends, and who watches</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Home visit</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>For maternity</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>For the record that the mother reads on her telephone</source>
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
        <source>Request to an agency, to fill in</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Manager&apos;s sheet for supervision</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Blank walk for a home visit</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Conference report as a Word file</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>What is held about one person, for that person</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>As the work ends: who watches</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Appointments you offered</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Date of appointment</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Service</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>What became of it</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>What happened that we should know of</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Date of this</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>What happened</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Who else lives in or visits the home</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Name of this person</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>To the baby</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Born on or about</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>What your records show of somebody&apos;s history</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Name of the person it is about</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>What your records show</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>by </source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>heard from </source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>at </source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>through </source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>from </source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>to </source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>not for </source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>kept from the birth family: </source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Reason, and times on a plan</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Papers</source>
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
        <source>Who comes, as planned</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>version </source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>versi</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>for a birth at home: </source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>with her: </source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>legal advice taken on </source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>legal advice taken </source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>told by </source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>on </source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>not told: </source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>agrees: </source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>to: </source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>able to decide it: </source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>explained: </source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>took it back </source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>agreed: </source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>over </source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>looks for: </source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>until </source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>have they agreed: </source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>closed without an answer</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>known: </source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>asks again on </source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>asks again </source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>as </source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>filed in </source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>in place of </source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>the family can read it there: </source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>noticed </source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>told: </source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>entered by mistake: no longer counts</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>signed on paper, kept: </source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>What</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>To whom</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>not said to live here</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>lives in the home</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>was against</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>agreed</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>disagreed</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>open</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>considered</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>watched</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>ended</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Somebody no longer listed</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{day} {month} {year}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{month} {year}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>on {when}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>in {when}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>without a day yet</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>said to be held</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>held {day}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>said to be held, day not recorded, set for {day}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>planned for {day}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>set for {day}, not recorded whether it was held</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>postponed, was set for {day}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>not held, was set for {day}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>still to come</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>not told yet</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>entered by mistake</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Somebody not named</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>For this outcome: {outcome}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>facts:</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>field</source>
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
        <source>change {field} of {name}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>change {field} in {n} rows</source>
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
        <source>change “{question}”</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>recover what was typed</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>join two records of {name}</source>
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
        <source>put {name} back</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>say there are none: {question}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>take back: there are none</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>answer the prompt “{prompt}”</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>read together: {subject}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>lift a restriction</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>note that somebody disputes a fact</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>take back that somebody disputes a fact</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>settle a comment</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>sign version {n}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>return version {n}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>begin a version with what others wrote</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>record what became of the pregnancy</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>close the assessment</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>open the assessment again</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>begin the assessment of a next pregnancy</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>choose between what two wrote</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>add what was watched</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>look again</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>close the watch record</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>make the watch record an assessment</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>put the watch record into another</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>ask {name}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>ask agencies ({n})</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>note that an agency was asked</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>add what {name} gave</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>import rows ({n}): {kind}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>tell agencies of a decision ({n})</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>list who to tell of a decision ({n})</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>enter who was told ({n})</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>take a disagreement to stage {n}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>put right {name}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>put back {n} entries that another copy had removed</source>
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
        <source>note that a copy reached somebody it was not for</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>hand over to {to}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>export as {format}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>export a picture</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>write two days side by side</source>
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
        <source>look at what is restricted</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>look at the chair&apos;s copy</source>
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
        <source>share with {to}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>share with {to} no more</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>seal with a new key what follows</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>ask to delete for ever</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>agree to delete for ever</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>keep what somebody asked to delete</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>begin the team</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>ask to join a team</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>let somebody into the team as {role}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>make a member {role}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>remove a member from the team</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>leave the team</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>hear that an owner was removed</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>bring the team over to the present rules</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>make the vault</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>unlock the vault</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>try a pass-phrase that does not open the vault</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>close the vault</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>put a backup in the place of the vault</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>bring in a copy</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>write under another name</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>change the pass-phrase</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>make a new recovery code</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>encrypt the vault with a new key</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>delete an assessment for ever</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>miss entries that were saved</source>
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
        <source>write a file</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>remove a file the app had written</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>May read it</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>May read it no more</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A new key for what follows</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>To be deleted for ever</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Agreed to delete it for ever</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Kept</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>the agency</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source> the loss</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Planned before{since}: to be looked at again</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>no longer needed</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>to be looked at again</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{made} before{since}: {what}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{kind} conference</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Decided</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Planned</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>still set: to be called off or kept</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>What that allows is not known here: ask before you act.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{kind} made {made}, {until}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{an} is planned. No application is recorded.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Not made: no order is recorded</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{days} days at most</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>until {ends}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>for {most}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{name} since {began}, {until}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Agreed: {name}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The kind of basis is not recorded</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>the babies go home</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>the baby goes home</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{an} was made {made} and ended {ends}.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>its end is not recorded</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Ask to see the order.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{an} was applied for {applied}.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{an} is to be applied for {applied}.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>whoever decided it</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{name} is named, and no beginning is recorded</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Ask {ask} when it began: it lasts {most}.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{name} is over</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>It began {began} and lasts {most}.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>No agreement stands now</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{told}. It was for: {name}.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Not agreed</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{told}. It is wished for: {name}.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Wished for, not agreed</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{name}. Nobody is recorded as asked.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Not yet a valid agreement</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Planned: {goes}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>No order holds now</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>an</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source> and </source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{who} took it back{on}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{who} does not agree{on}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>has not said yes</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>not able to decide it</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>not recorded as able to decide it</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>how it was explained is not recorded</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{who} disputes this{more}: {words}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{weeks:week|weeks} and {left:day|days} old</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>weeks at the birth: “{typed}”</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Yes</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>something no longer listed</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Service not said</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>this {record}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{record} without details yet</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{weeks:week|weeks} old</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>at {at} weeks</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>closed</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>born, day not recorded</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>died {died}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>born {born}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{age} years, born {born}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>due to be born {day_words}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The chair</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Somebody</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>set for {on}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>begun {begun_on}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{record} not named</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{index} of {count}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>born today</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{days:day|days} old</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source> by the due date</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>one baby</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>the baby</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>about {age}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>this person</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>day of death not recorded</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>taken over from {carried_from}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>day not recorded</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>at {born_at}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{weight} g</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Not yet asked.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>is said to hurt</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{came}: nobody&apos;s key signed it.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Written</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Came in a file from {who}.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{wrote} by {who}.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Who wrote it is not known here.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Came in a file from {who}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Entered elsewhere</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Recorded</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Signed with their own key ({digits}) on computer {device}, {computer_day}{left}.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Recorded by {who}, with their own key ({digits}), {computer_day}: not signed by the person it names.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Signed with a key that nobody here knows ({digits}), on computer {device}, {computer_day}.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Recorded by {who}. The key that it names did not sign it.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Recorded by {who}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>, after leaving the team on {computer_day}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>, brought in after they left the team on {computer_day}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>, without a key.</source>
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
        <source>Changed since it was signed.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{one} and {other} {kind}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>from {day_plainly}: {said}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>until {day_plainly}: {said}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>another home</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{word} {day_plainly} at {where}: {listed}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Appointments. None with a date is recorded yet.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Appointments. </source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source> {count} misses close together.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{count} missed close together</source>
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
        <source>what happened is not recorded</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>No appointment with a date is recorded yet.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{name}: kept back</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>kept back</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>and {count} more</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Ecomap of {listed}. </source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source> To come, {said}.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>to come: {said}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Support not named</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{unnamed} babies</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Agency not named</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The full picture. No agency is recorded yet.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Us</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Not yet named</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>No agency is recorded yet.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>yes</source>
        <translation type="unfinished">ie</translation>
    </message>
    <message>
        <source>Role</source>
        <translation type="unfinished">Rôl</translation>
    </message>
    <message>
        <source>Holds</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Own assessment</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Told us on</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Read together</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Told the history</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>View of the plan</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Conference</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Genogram. Nobody is recorded yet.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>live together: {truncate}, since no one line can go round them</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Nobody is recorded yet.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>identical twins</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>home: {truncate}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>woman or girl</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>man or boy</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>other, or not known</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>has died</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>age in days (d), weeks (w)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{rest} more behind the baby have no room for a line: see the text</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>a couple, not married</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>To come, {said}.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>sep.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>div.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>adopted, in brackets</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>may be the father: not settled</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>carries the baby for others</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>with relatives</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>foster care</source>
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
        <source>violence alleged</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>violence confirmed</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Home {number}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>baby of this pregnancy</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>unborn baby</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Father not named</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Baby {number}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Baby</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Genogram.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{person} died {died}.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Where {name} is now: {where_now}.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{listed} and {last}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>the {unborn}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>the babies</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{before} until {ended}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{unborn}, this pregnancy</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>This baby: born on {day}.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Generation {level}: {listed}.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{names} are related by birth.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The father is not named.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>This baby: {weeks} weeks on {day}.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>At {home}: {listed}.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{years} years</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>died</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Who hurts whom is not recorded.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>one home</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>are married</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>were married</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>live together</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>lived together</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>are in a relationship</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>were in a relationship</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>are separated</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>are divorced</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>is recorded as a parent of {baby}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>may be the father of {baby}; it is not settled</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>is recorded as a donor for {baby}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>is recorded as the surrogate for {baby}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{names} is a parent of {children}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{names} are the parents of {children}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{names} is a step-parent of {children}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{names} are the step-parents of {children}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{names} is an adoptive parent of {children}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{names} are the adoptive parents of {children}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{names} is a foster parent of {children}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{names} are the foster parents of {children}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{pair} are close</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{pair} were close</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{pair} are distant</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{pair} were distant</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>There is conflict between {pair}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>There was conflict between {pair}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Violence between {pair} is alleged</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Violence between {pair} is confirmed</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>There is controlling behaviour between {pair}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>There was controlling behaviour between {pair}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>is said to have hurt</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>conference</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>hurts</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>controls</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>hurt</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>controlled</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>support</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>support, not yet agreed</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>involved</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>stress</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>against</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>ours</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>step-child</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>fostered</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>donor</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>a telephone</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>scales, for the law</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>a school</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>a bed</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>a hospital</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>people who meet</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>a hand held up</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>a worried face</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>a shield, for being safe</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>a house</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>a baby</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>a calendar</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>two hands that hold each other, for help</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>a bubble, for what somebody thinks</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>a family</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>a bubble, for what somebody says</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>an arrow, for what comes next</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>a list, for a plan</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>an open book</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>a paper</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>a police officer</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>a car</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>a bus</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>a question mark, for what is not known</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>a sad face</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>a computer</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>a glass of beer</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>a cigarette</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>tablets</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>a bag for work</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>a spanner, for repairs</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>money</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>a plate, for food</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>a bottle, for feeding</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>a thumb held up, for what is good</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>a bag</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>eyes, for looking</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>a pen</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>somebody who speaks, for languages</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>a drop of water, for damp</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>version {number}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>version {number}, draft</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>version {number}, with manager</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>version {number}, closed</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>a household</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>involved, disagrees with the plan</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>, {first} to {last}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source> with {by} ({more})</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>us</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source> on {on}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>told</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>held by</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>may have been told</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>not told</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>holds it</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>told, and when</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>perhaps told: had the history or report</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>not told: others were</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>entered by then, and came into this vault only later</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>* entered by then, and came into this vault only later</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>missed appointments</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>things told in words</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Picture: {words}.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>event</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>something that happened on that day</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Pregnancy ruler. Due {day}. </source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Pregnancy ruler. {said}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>done {happened_words}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>said to be done, {no_day}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{value} (was set for {known})</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>set for </source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>: was it held?</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{step}, done {when}{more}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{step}, {state} (was set for {when})</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{step}, {due}set for {set_for}: was it held?</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>due by </source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Chronology. </source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Due {when}: no week is counted before its day is known.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>No weeks are counted any more.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>planned </source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>due by {when}, </source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Chronology. No event with a date is recorded yet.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>There is no due date yet.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Nobody named</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>today {today_words}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>No event with a date is recorded yet.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>In words: </source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>SourceSans3-Regular</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>SourceSans3-Semibold</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>SourceSans3-It</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The same picture goes on.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Part {number} of {of}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Made {day} at {at}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Made {day}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Page {number} of {of}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Prebirth</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&lt;?xpacket begin=&quot;﻿&quot; id=&quot;W5M0MpCehiHzreSzNTczkc9d&quot;?&gt;
&lt;x:xmpmeta xmlns:x=&quot;adobe:ns:meta/&quot;&gt;
&lt;rdf:RDF xmlns:rdf=&quot;http://www.w3.org/1999/02/22-rdf-syntax-ns#&quot;&gt;
&lt;rdf:Description rdf:about=&quot;&quot; xmlns:dc=&quot;http://purl.org/dc/elements/1.1/&quot; xmlns:pdf=&quot;http://ns.adobe.com/pdf/1.3/&quot; xmlns:xmp=&quot;http://ns.adobe.com/xap/1.0/&quot; xmlns:pdfuaid=&quot;http://www.aiim.org/pdfua/ns/id/&quot;&gt;
&lt;pdfuaid:part&gt;1&lt;/pdfuaid:part&gt;
&lt;dc:title&gt;&lt;rdf:Alt&gt;&lt;rdf:li xml:lang=&quot;x-default&quot;&gt;{title}&lt;/rdf:li&gt;&lt;/rdf:Alt&gt;&lt;/dc:title&gt;
&lt;dc:creator&gt;&lt;rdf:Seq&gt;&lt;rdf:li&gt;{maker}&lt;/rdf:li&gt;&lt;/rdf:Seq&gt;&lt;/dc:creator&gt;
&lt;dc:language&gt;&lt;rdf:Bag&gt;&lt;rdf:li&gt;{language}&lt;/rdf:li&gt;&lt;/rdf:Bag&gt;&lt;/dc:language&gt;
&lt;pdf:Producer&gt;{maker}&lt;/pdf:Producer&gt;
&lt;xmp:CreateDate&gt;{made}T00:00:00Z&lt;/xmp:CreateDate&gt;
&lt;xmp:ModifyDate&gt;{made}T00:00:00Z&lt;/xmp:ModifyDate&gt;
&lt;/rdf:Description&gt;
&lt;/rdf:RDF&gt;
&lt;/x:xmpmeta&gt;
&lt;?xpacket end=&quot;w&quot;?&gt;</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>What comes next</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Who may not come, and who is kept safe</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{step}, {when}, overdue</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>This assessment is closed. What was agreed for a birth is not kept up to date any more: ring before you go by it.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>What was agreed for a birth does not apply any more. Please take appointments, letters and reminders for this pregnancy out of your system, so that none is sent.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Who is kept safe</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>What helps</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Please answer by {day} for the conference {held}.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A baby is due{due} and we are assessing with all agencies what the baby will need to be safe.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>No child protection enquiry is recorded as under way.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Agency request</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>the social worker</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Please answer by {day}.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Please answer by {day}. The conference {held} is {stands}.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{listed} We ask so that what was known stands in one record.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>We ask so that what each agency knows of the family stands in one record.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A baby is born and we are assessing with all agencies what keeps the baby safe.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A child protection enquiry is recorded as under way.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Ask us whether a child protection enquiry is under way.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>To {to}. From {by}, {day}.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Why we ask</source>
        <translation type="unfinished">Pam rydym yn gofyn</translation>
    </message>
    <message>
        <source>On what basis</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>About whom</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>What we ask</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>This pregnancy is over.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Your answer</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>lives elsewhere</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>gap: nothing is recorded</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>gap</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Violence or harm on record:</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>mother of</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>father of</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>mother or father of</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>stepmother of</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>stepfather of</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>stepmother or stepfather of</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>adoptive mother of</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>adoptive father of</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>adoptive parent of</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>foster mother of</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>foster father of</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>foster carer of</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>sister of</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>brother of</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>brother or sister of</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>half-sister of</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>half-brother of</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>half-brother or half-sister of</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>aunt of</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>uncle of</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>uncle or aunt of</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>daughter of</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>son of</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>daughter or son of</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>stepdaughter of</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>stepson of</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>stepchild of</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>adopted daughter of</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>adopted son of</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>adopted child of</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>foster daughter of</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>foster son of</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>foster child of</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>niece of</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>nephew of</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>niece or nephew of</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>parents; no couple is shown here</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>related; through whom is not said here</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Parent not named here</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{one} is recorded as {what} {other}.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The parent of {children} is not named here.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A baby is born. Another is due{due}.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>We are assessing with all agencies what keeps each baby safe.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{babies} are due{due} and we are assessing with all agencies what each baby will need to be safe.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The babies are born. We assess with all agencies what keeps each baby safe.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Fill this in on screen and send the file back by secure email, or write on it. If somebody of the family must not see it, choose who. Then choose if that is all of your answer, each line below too, or only the lines that you mark there.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>What you know</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>What worries you, and what protects</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Which of your words above they must not see, and why</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Dates and people, one to a line</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>As far as you have them; leave the rest empty.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{number}. Not to be seen</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Questions: {phone}.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Your name and post</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Telephone</source>
        <translation type="unfinished">Ffôn</translation>
    </message>
    <message>
        <source>Who must not see this answer</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>What they must not see</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Have you assessed the family yourselves?</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>If so, when, day month year</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Do you agree with the plan as you know it?</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Will you come to the conference?</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Date of this answer, day month year</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Code that files your answer in its place</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Name</source>
        <translation type="unfinished">Enw</translation>
    </message>
    <message>
        <source>Born</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Address</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{n:baby was born and has|babies were born and have} died.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{n:baby was|babies were} stillborn.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Request for information</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Request for information before a birth</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Reviews of children who were hurt found again and again that each agency held a part and nobody held the whole.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>What worries you for the children at home, what protects them, and what you do not know.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Whom of these people you know, since when, and when somebody last saw them.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>What you have seen yourselves, with dates, apart from what you were told.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Appointments offered, kept and missed, with the reasons given.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Who else lives in or visits the home, as far as you know.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>What became of this pregnancy is not recorded.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Speak with us before you speak with the family.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>They must not see it</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>What else the record holds, in no part above.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Asked: there are none</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Of what</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>What is recorded</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>none:</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Also recorded</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Not ticked: {listed}.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Ticked</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>In words</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{choice} (not ticked)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>none of these</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>. Who carries the baby is not recorded: ask</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>address {told}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Other mother:</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Mother:</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>address {told}; more may be kept back</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>address kept back</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>may not come, see below</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>telephone {phone}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>may be kept back from this page: ring {duty}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>not yet recorded</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Recorded before as father or possible father:</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>date of birth</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>NHS number</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>part is kept back: ring duty</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>somebody is kept safe from them: ring duty before they come in</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>All that were counted</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>assessments (fewer than {least}, and what would give them away: {hidden})</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>watch records</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>not raised</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>no date to count from</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>asks now</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>no day to look again</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{number} assessments were counted.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Fewer than {least} assessments were counted, so there are no numbers.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Themed audit</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Many assessments</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>counts alone</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{said} No person, place, date or word of any of them is in it.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A number below {least} is kept back, and so is any that would give it away.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Nothing to count.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Findings</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>What reviews found, and in how many assessments a prompt about it waits for an answer.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Prompts</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>In how many assessments each is open, was considered, or is not raised.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Timescales</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>How many have met each, and how many are late.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Sections of the walk</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>How far the assessments have come.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Watch records</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Early contacts that are not an assessment, and how many of them ask to be looked at.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>NHS number {grouped}{wrong}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Ring before {leave} with anybody else.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Planned to go home: {kind}{more}.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{more}done {done_on}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source> (this number may be wrong: check it)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>the babies leave</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>the baby leaves</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Who takes the {the_babies} home</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>with somebody</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Another plan may be kept back: ring {duty}.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>birth plan</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>version {version}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Kept back: ring duty</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Not recorded</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>rings {phone}, {small}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Nobody is named</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Birth:</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>no date</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A meeting: {all_of_it}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Alert, {kind}:</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>To be taken off {off}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Somebody is always there</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>From {since}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>From when is not recorded</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Overseen by {overseer}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Not for the portal:</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>the family may read her record on a telephone, which could put somebody in danger. File this apart.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{home} is not recorded: ring before {leave}.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>No birth plan is recorded yet.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Another version of the plan:</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>not said where</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>nobody named</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>to be </source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A task:</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>set for {day}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Alert:</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>agreed by {agreed}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>not yet agreed by anybody</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>to be agreed by {will_agree}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>given to {given}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>not yet given to the parents</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>to be given to {will_have}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>kept from a parent: {why}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>whose is not recorded</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Part is kept back: ring duty</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>; then </source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>kind not said</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>somebody not named</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source> of {on}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>able to decide it: {words}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{who} {answer}, {able}, explained: {explained}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>No lawful basis at birth is recorded yet: ring before you act.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>May no longer hold: {is_}.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Asked to agree:</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source> to {to}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{who} took it back {withdrew_on}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>agrees{to}{day}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>does not agree{to}{day}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>has not said yes{to}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>how is not recorded</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>, manager</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{who}{role}: not known{test}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>it begins {when} and binds nobody until then</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>a day not recorded</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{said} (as of {when})</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{day_of}, not yet done</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>set for {on}, not recorded whether it was done</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Asked to agree (to what is not recorded):</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{told} (had agreed{to}{was})</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source> (paternity test: {test})</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Now: {after}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>it ran out {when}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{lead} has ended:</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{lead} does not hold yet:</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>If it is broken: {broken}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Once it has ended: {after}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>ring {duty}, and the hospital&apos;s safeguarding lead at once; in danger, 999.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>If somebody wants to leave with a baby and you are worried:</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A decision on the basis:</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Basis:</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The basis:</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{listed}: not recorded</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{kind} against {more}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>on</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>in</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>planned for {on}, not yet done</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>for {whose}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>by {who}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Parental responsibility:</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Own worker: {own_worker}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Interpreter: {first_language}; never a relative</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Needs no interpreter</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>How to help {person}:</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Language and reading:</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>connected in another way to</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The full picture.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>connected in another way: see the text</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>It ended {ended}.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>language not recorded</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Has a learning difficulty</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>May have a learning difficulty</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>is said to hurt or control</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Not told: {not_told}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Do not speak of it with {listed} before you ring duty: it could put somebody in danger.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{listed}: each {does} the other</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>a former partner</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>somebody else</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Name kept back: ring duty</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Not named</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Why: {why}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Keep safe:</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Address kept confidential, tell nobody where they live:</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Violence:</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>What is alleged is not proven.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{shorten} from {others}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>who hurts whom is not recorded</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Other names:</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>No birth plan names who may not come.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Nobody is named yet who may not come.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>To be told</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Told</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>by {told_by}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source> or </source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Domestic abuse tool</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>born {born}, and has died</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>service not said</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>attended</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>missed</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>rearranged</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>not told here</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>late</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{rest} more have no room here: see the text</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>separated</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>divorced</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>a couple no more</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>related by birth</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>points at who is hurt or controlled</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>age</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>married</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>b. {year}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>to come, or not recorded as done</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>postponed or not held</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{who} is kept safe from {names}. Tell nobody where {who} is. Ring us before you speak with {names}.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{count} more who were a possible father before: ring us.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>for a birth at home: {at_home}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>somebody (name kept back)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Nobody is there all the time</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>read “Going home”. Ring before {leave} if it does not say.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>with her: {beside}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>basis</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>learning_difficulty</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Interpreter: never a relative</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>who hurts whom is not recorded: ring duty before they meet</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Known ahead for {who}:</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>To be done again {next_on}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>what is arranged is not recorded</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>the pregnancy is {listed}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>form {version}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Blank walk</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>For a home visit</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>unless {when}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>there is a {label}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{title} is {wanted}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>the {field} {whose}is {wanted}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>To write in by hand. Leave what was not asked; mark what is not known.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>of one of the {of} </source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>at {weeks_from} or later</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>at {weeks_to} or earlier</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>at least {number_words}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>at most {number_words}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>About:</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Only where</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Required: do not leave it out.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>answered</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>at least</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>below</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Date: {day}     Who was there: {people}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Made after the birth. Where a question speaks of a birth to come, write how it was and how it is now.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>babies</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>baby</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The mother has died. What became of the baby is not recorded: ask maternity.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>what became of it is not recorded. Ask maternity before you speak with the family.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>What became of {which_baby}:</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{baby}: born{day}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>One baby born{day}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Born:</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>in {when}, day not known</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{due}was planned, not recorded whether it was held</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Happened on: {happened_words}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>due by this day</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>due by this day, </source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Due by {day_words}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Planned for {planned}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Pre-birth assessment</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Who cares for the children, lives with them or is often there</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>lives at {home}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>how it stands is not recorded</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>the {the_babies} may live with them ({stands})</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>helps: {does}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>helps</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Kept from {listed}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>all the family</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Answer</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Kept from nobody any more</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>everybody but the chair</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>where now is not recorded</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A child who is not named</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>left their care {left}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>No words of {more} are recorded here.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{raised_on}, disagreement not settled</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>We have closed this assessment</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>If we close: what would be left open</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Closing</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{worker}, {worker_phone}, or </source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>No day is named</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{day}, which has passed</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>over {over}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Worth another look: {unanswered}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>the chair</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>What would make us look again</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Who watches</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Who goes on with the family:</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Ring {ring}{duty_words}.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>If you see it:</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source> Nobody is named here who watches until then.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>until {until}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>no last day is named</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>and {more} more in the record</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>How the work ends</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Who is kept safe, and what stands</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Nothing is closed:</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>this says what would be left open if it were.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>When and why it was closed is not recorded.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Nobody is named.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Nobody is named here who watches.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{told_apart}, since {since}. The first {new_adult_watch} last until {day_words}.{said}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>New in the home:</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>yours</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>any agency</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>No words are recorded of:</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>What was open when it was closed was not listed.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Nothing is listed here as open.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>It is not written.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>It is not written yet.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>What for</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Until</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Have they agreed?</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>before the loss</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>perhaps before the loss</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>What you told us is in our record: ring to ask.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Worth another look</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>What was written to it</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>How it ended is not recorded</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Why:</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Not said</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Closed without an answer.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The chair alone, with what is withheld from others</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>This page holds your own part. What other agencies told us, and why we decided, is not on it: ring to ask.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>This page is for the chair alone: it holds every agency&apos;s part, with what is withheld from others.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>You are named as watching:</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>You were named as watching, until a day past:</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>What they look for is not on this page: ring and ask.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Steps:</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Actions:</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Decisions not recorded as carried out:</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Checks not come back:</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Checks that had not come back:</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Answers that are waited for:</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Answers that were waited for:</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Were still to be told:</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Not asked or not written yet:</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Had not been asked or written:</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>What you said last, as we hold it</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>What each agency said last, as we hold it</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>What is open</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>What was open when it was closed</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Answered before the facts changed: {before}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Kind</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>What was open</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>It was answered before, and the facts have changed since: ring to ask.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>No answer is shown here.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Nobody has asked 1 agency what they know.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Nobody has asked you what you know.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Nobody has given 1 agency the family&apos;s history.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Nobody has given you the family&apos;s history.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>1 agency has not answered.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>You have not answered.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Conference needs 1 agency that does not come or send a report.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>what an agency&apos;s role is with this family</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>what your role is with this family</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>What an agency&apos;s role is with this family</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>What your role is with this family</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The authority recommends:</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{n:risk is|risks are} listed</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{n:strength is|strengths are} listed</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{count} under “{where}”.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The first: {text}.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Nothing: it was decided that no conference is held.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The authority recommends one of these; which is the newest is not known:</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{count} times, last {last}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{told}; seen alone</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>In this report</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Conference report</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Who is who</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>What the conference ({day_of}) was asked to decide:</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>We ask conference to decide:</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Not yet asked</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Nothing is recorded for these. Read each as not known.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Died {died}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>No longer asked</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Answers to questions that the present form has dropped, that are hidden by what else was answered, or that are no longer asked of this person. They are kept.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Pre-birth assessment{more}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>What the authority recommends:</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Not yet written.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Part of the report</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Not yet asked or entered</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Spoken to</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Not recorded.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source> Or: </source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source> for conference</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Nothing asked yet: see the list at the end.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The conference: everyone who attends</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>What worries us</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Our judgement</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Assessment report</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Step</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Due by, with rule and source</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Planned for</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Happened on</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>No date is counted.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>No date can be counted yet.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Sources checked on {day_words} where no day is given.</source>
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
        <source>Why it changed is not recorded.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>What the decision of {day} changed</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>What the decision without a day changed</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Told: {told}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Who was told is kept back: ring {duty}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Nobody is recorded as told</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Why it changed: {why}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>what it was is kept back</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>what it was is not recorded</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Day</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>By</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Carried out?</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>It replaced: {before}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Day not recorded</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{kind}, Easy Read</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>ring|telephone|phone|\d{3,5} ?\d{3} ?\d{3,4}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>^(you|he|she|they|we|i)( both| all)? (said|told|talked)\b|^tell\b</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>solicitor|court|(pre-)?proceedings|judge\b|the law\b|parental responsibility</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>not agree|disagree|complain</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>(child )?protection plan</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>the right to\b</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>doctor|GP\b|midwi|hospital|the ward\b|clinic|check-up</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>not (yet )?(know|decided|clear)|do not know|not known</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>drives?\b|car\b|lift to\b|taxi</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>video calls?|online|computer</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>meeting|conference|core group|meets?\b</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>go(es)? to work|a job\b|your job\b</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>due date|baby cries</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>dates?\b|appointment|visit|every few\b|\d{1,2} (?:january|february|march|april|may|june|july|august|september|october|november|december)\b</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>better\b|doing well|good at|proud|glad\b</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>you see\b|look(s|ed)? (at|after|again)\b|watch</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>words we used</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>No appointment is recorded at all, kept or missed: nothing follows from it.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Cancelled by the service, not held against the family:</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Missed before: {told}.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>No missed appointment is recorded.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>None recorded</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Part may be kept back: ring duty.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Who is who:</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Agency</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Name and part</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Out of hours</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The midwife:</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The GP:</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{name} must be kept safe from {others}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{told} It replaced: {named}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>raised on {fact}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>stage {fact}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>not resolved</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>not said about what</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Decision in force:</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{kept} More in its part.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Disagreement:</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Late:</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Kept safe:</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>No decision is recorded.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>None is recorded.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Not recorded whether it was held:</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The assessment goes on for the children at home{who}.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Our work with your family goes on for {whom}.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>the children at home</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The home</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Answers that are waited for</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Asked, and no answer is recorded</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Of whom</source>
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
        <source>Legal steps</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Family group meetings</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>, about {about}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>No lead practitioner or social worker is entered yet.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>since {on}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>by {basis}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Due</source>
        <translation type="unfinished">Disgwylir</translation>
    </message>
    <message>
        <source>what it decided is not recorded</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>No date yet</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source> Manager: {manager}.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{number} babies</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Next legal step</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Legal step</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Last legal step</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>No reference yet</source>
        <translation type="unfinished">Dim cyfeirnod eto</translation>
    </message>
    <message>
        <source>weeks below go by the due date</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>still set for {more}: to be called off or kept.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Closed</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>What became of the baby</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Today</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Not known yet</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>By {who}.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>This pregnancy</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Has ended</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Weeks</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>None are counted</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>No weeks are counted</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>at {weeks}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>twins</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>triplets</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>a day</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>RESTRICTED: do not copy or pass on</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>No date</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>History</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Nothing has been written yet.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Prompt</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>First raised</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Last raised</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Answered</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>On {day_words}.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>From {day_words} to {day_words_2}.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Not answered</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source> (made {day_words})</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>History of the record</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Decisions, and who was told</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Copies, and who held them</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Prompts, and what became of them</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Proof</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>None was raised on a day when somebody wrote.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The record did not begin empty: it was imported, with {counts}.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>None recorded.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>No copy has left.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{first} {count:,} changes, by {listed}.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Each line says when a fact came into this vault, who wrote it, and what stood there before and after. What came from a colleague&apos;s copy stands on the day it came, with the day it was made. What is </source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Time</source>
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
        <source>restricted is shown.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>(removed)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Something about this pregnancy is kept back from this page:</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Kept back from this page: ring {duty}.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>before you plan, ask, send or prepare anything. No weeks are counted here.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>before you plan care.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>duty social work, {number}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>duty social work (number not entered yet)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>What is decided now may be kept back from this page: ring {duty}.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>We cannot tell which {what} is the newest: a day is missing or is not exact. All that may hold are here. Ring {duty} before you go by one.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Part is kept back: ring {duty}.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Somebody may be kept back from this list: ring {duty}.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Part of this may be kept back from this page: ring {duty}.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>ring {duty} {said}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Born {year}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>About {age}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>An order in force binds</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Named there:</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>An alert says:</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>An answer about the birth says:</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>No due date is recorded, so no date before the birth can be counted.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Nothing is overdue.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{step}, planned for {planned}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Days as they were when it was closed</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{when_words}; set for {day}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Stands</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Worries that were held:</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>What was listed then was of the pregnancy, and is in our record: ring before you use it.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Note: {purpose}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>somebody restricted</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>this is a watch record, not an assessment: no copy is made of it</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Manager&apos;s sheet</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Supervision sheet</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{worker}, with {manager}.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Supervision so far</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Overdue</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Decisions not recorded as carried out</source>
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
        <source>Section</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Status</source>
        <translation type="unfinished">Statws</translation>
    </message>
    <message>
        <source>Done</source>
        <translation type="unfinished">Iawn</translation>
    </message>
    <message>
        <source>Still in diaries</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Required, and with no answer here</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The walk</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>None yet.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Copies that reached somebody else</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The worker&apos;s reflection</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Still open</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{done} of {whole}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Every section</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Ready</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Done late:</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>No {more}decision waits to be carried out.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Every {more}decision has been carried out.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>other </source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>standing </source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Decided before the loss, and no longer needed</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Decided before the loss: look at each again</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>, by {due}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Still to come:</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The midwife&apos;s in the plan:</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Made {day_words} by {who} for {unit}.{replaces}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Who may not come, who is kept safe, who sees the {the_babies}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source> It replaces {version}{more}.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>the notes at {unit}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>the maternity notes</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Was due:</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Decisions in force:</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>On {day_words}: </source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Early birth expected? {text}.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>duty social work, 24 hours: {duty_phone}.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>the duty number is not entered yet.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source> By day {worker}: {worker_phone}.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Write the day and time, what was seen or said, whom you told, and sign.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Seen on the ward</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Seen on the ward and at home</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Midwife&apos;s summary</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>On what basis the babies go home or stay</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>On what basis the baby goes home or stays</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Who does what</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>how to help mother best</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Conference: </source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Legal position: </source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Due date on record:</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Baby due:</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A {listed} may be kept back from this page: ring {duty}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>see the legal position above</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>decision</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Ring first:</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>At admission, ring first:</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Who to speak to</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Not yet asked: {listed}.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The plan</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{whose} health, and at home</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Planned before the loss: ring before you do any of it.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>legal step</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source> or a </source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Born early, elsewhere or at night</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>At night and out of hours</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>At the birth</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>On the ward</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>What they disagree with</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Going home</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Birth and safety summary for maternity</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>After the birth: mother, {baby} and safety</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>For maternity, after a loss</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>For maternity, after the mother&apos;s death</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>For maternity: ring before you go by this page</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>For maternity: this assessment is closed</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{about}, asked alone about abuse:</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Before the birth it was said:</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>It was noticed {noticed_on}{more}.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A baby is due{more}. </source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Note on a copy in wrong hands</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source> Without a time, the hours are counted from the start of that day.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{hours} hours after it was noticed: {day_words} at {end:%H:%M}.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>, since {raised_on}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Disagreement note</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>What partners are told is not yet written.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Decision note</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>What left</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Version</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>that plan was replaced since</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The plan has {person} there. Kept safe from {person}: {safe}. May they come in? Ring duty before they do</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Another way is planned too: ring us</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{left} more: ring us.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{count} more: ring us.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>How to help {count} more: ring us.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>day kept back</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source> {more} earlier: ring us.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{count} more: ring us</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{count} earlier</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>… ring us for the rest</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The last{who} was resolved on {day}.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>; and {more} more</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Decided before that conference:</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Conference decided:</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source> (by {who})</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>No answer yet:</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>What was thought of it, and their health</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>No day on this page when we spoke with:</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Injuries, and care that was sought late</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>it was due by now</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>the birth may be any day</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Weeks cannot be counted</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Weeks not known</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>decided {day}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>another may be kept back</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Who sees whom after the birth:</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Earlier children:</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>How {person} sees the {the_babies}:</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Who is with the {the_babies} there: {supervised}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>born {at_weeks}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>What is open of your part, or of what you were told</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>What was open of your part, or of what you were told, when it was closed</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The conference needs you. Nobody has recorded that you come or send a report.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Conference needs 1 agency. Nobody has recorded that they come or send a report.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Conference report, for the chair alone</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Not in this report</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The authority had recommended:</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{title}: for the chair alone</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>What keeps the {the_babies} safe</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>This report does not say. It is not written yet, or it is kept back.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>This report holds nothing on these. Each is not asked or entered yet, or it is kept back from this report. Read each as not known.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>^it is on \d</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>advis|advice|advocate|abuse service|support worker|refuge\b|(has|have) the baby</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>family|child|mum\b|dad\b|parents|grand|both of you|: with you</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{who} does not agree with the plan{when}.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Not raised as a disagreement here.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>This is the plan for the {babies}: {what}.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>go</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>goes</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The plan is that the {babies} {goes} home.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>version not recorded</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Who: {who}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>By when: {day}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>who agreed it is not recorded</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>to whom it was given is not recorded</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Whether they were told is not recorded</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source> (who lives or stays in the same home)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>is said to have hurt or controlled</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>May not come, {who}:</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>relationship ended {day}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>lives at a home that is listed</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{who}: {what}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{when}: {happened}. What we did: {did}.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>It is not decided yet if the {babies} {goes} home.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>More than one plan is written down. Ask us which one holds.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source> Ask us if it is still the plan.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>How you see the {babies}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>This is the plan: {where}.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>We are looking at this: {where}.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>If the plan fails: {where}.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>We plan this: {where}. Ask us if it is still the plan.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>with you</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>with both of you</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>with you in a mother and baby unit</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>with you in a parent and child placement</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>adoption that you ask for</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Where the {the_babies} may live:</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Earlier children</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>What the parents say, and where they come from</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The birth, and going home</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>For the child: {means}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Told by {source}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Died, or not born alive:</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{where}, why: {why}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>None planned</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>said to be done, set for {day}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>, not recorded whether it was done</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>An entry that a newer build of the app wrote</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Before they come in, ring {duty}.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>lives or stays in the mother&apos;s home</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Note on {who}:</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Before that: {told}.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{more} earlier: ring us.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>injury, no words recorded</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>check</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Injuries on record:</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{whom}, for {n:day|days}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{when}, due before the referral came</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{when}, due before she booked, {day}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{whom}, since {day}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{whom}, since today</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{whom} about {who}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Overdue:</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The day has passed, and it is not recorded whether it was done:</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Nobody to ask about is recorded</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Today:</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Decided before the conference:</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{booked}, booked {when}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Alcohol and drugs:</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The pregnancy was:</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Who does not know, or must not:</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Not yet asked alone about violence: {listed}.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Her name on the ward:</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Given on</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Made for</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>How it was given</source>
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
        <source>The file (SHA-256)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Something was decided for this copy alone that this note may not say: see the log.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>This copy withheld what its kind always withholds, and nothing more. Nothing was let in.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A copy reached somebody it was not for</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>For the data protection officer. {made_by} {day_words}.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>What the copy was</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>What it told, and of how many</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>What was decided for it</source>
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
        <source>What happened, and what was done</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>First: who may be in danger</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Nobody has written down the day it was noticed.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The {hours} hours cannot be counted from it. {law}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Professional disagreement, stage {stage}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>To {to}. {made_by} {day_words}.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Please answer by {day_words}.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Where it is not resolved by then it goes to the next stage of the local procedure.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>About what</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Who disagrees</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>What is asked</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Why it cannot wait</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{how_far}Until this is answered, those who must act do not know which plan to follow.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>How far it has come</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A decision you need to know of</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>What was decided</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source> It changed because: {why}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Who is told</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>If the plan you work by says otherwise, ring the social worker today.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>This is where it begins.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>not noted</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Of the copy</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>In the log</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Nobody yet.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source> at {at:%H:%M}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>That the decision or plan is looked at again, and the answer is written with its reasons.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Why</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>What it replaces</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{decided}{more}. That no longer holds.{changed}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>When it is looked at again</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Stage</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Began</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Put to</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Decided by {decided_by}.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Worker</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Telephone, email</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>no answer</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>(whom it is put to)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>An earlier decision</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>your</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>the</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>your social worker</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Parent&apos;s copy</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>because of {worry}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>, {more}by {due}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{baby} was born</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>under {name}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>If you do not agree</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>What happens next</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>At night and at weekends: {duty_phone}.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Ask for your social worker&apos;s number.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Who to ring</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The full paper</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>What you told us</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>There is no meeting on {listed}: it was called off.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The meeting</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Dates to come</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Other things were planned before. You need do none of them now. We will look at each one again with you.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Who helps</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>This paper is for {parent}. {worker} made it on {day_words}. {what_comes} {born}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>It is on {on}{more}.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The people who work with you say what they know. You can say what you think.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>They decide together. The chair says what they have decided.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>it was to be done </source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>We will ask the meeting to decide:</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{whose} baby</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Your social worker</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>What we think</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>What worried us</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>What was going well</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>What we thought</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>This paper is yours: show it to people you trust</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Before the birth we wrote more for you, such as what worried us. It is not in this paper. We will look at it again with you, and tell you what is true now.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>This paper does not say who does this. You can ask us.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>What it decided is not written down.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>We will tell you if there is a child protection conference, and when.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Still set: {listed}: {each} to be called off or kept. You can ask your social worker which, and you need get nothing ready for {more}.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{whose} {the_babies} and {whose} family</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{says} Read it with somebody you trust. You can have it read to you. An interpreter can tell you in your own language what it says, and is not one of your family.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Bring a friend to the meeting, or somebody from your family.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>What was written with you</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Our work with your family has ended.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>it is</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>each is</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>: what worries us, and what is going well</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>It says what was written down. You need not read it.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>, before the meeting if you can</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>In this paper</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>What this paper is</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>To talk to us.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Tell your social worker or their manager{before}.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>You can complain to the council at any time.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>You will be asked when a meeting suits you.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Your turn</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Words we used</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Parent&apos;s full copy</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Getting ready for {whose} {the_babies}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{whose} {the_babies} and {whose_2} family</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>it</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>them</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>What became of meetings that were set</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>At the latest</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Weeks of pregnancy</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>By when it should be done</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Write here what is wrong, what is missing, and what you think. </source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Word</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Day passed, not recorded as done:</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Set late:</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>by a clinical estimate</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Violence or harm on record, {who}:</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Check</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Event</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Risk</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>violence {harm}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>An entry that is not there any more</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Missed or cancelled appointments</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>What worries you, what keeps each child safe, and what you do not know.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Asked to agree to “{basis}”:</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>“{left_out}” stands where we left out some words.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>under Key dates</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>; and {more} more {where}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>in the plan</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Actions of the plan, not recorded as done:</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{begin}: {what}. Only a court can decide it.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The {babies} may not go home with you at first. {how} Ask us what it means, and ask a solicitor.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>We wrote this down for it: {what}.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A court made this: {what}.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>We asked a court for this</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>We plan to ask a court for this</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source> We wrote with it: “{why}”</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>check{of} asked {day} has no answer yet</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>since {since}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Violence or harm on record, of {who} (who did it: only if its words say):</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>by {due}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>An action that is not named</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>No social worker and no manager are entered yet.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Manager: {manager}. No social worker is entered yet.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{worker}. No manager is entered yet.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>This is the short paper. Ask {worker} for the full one, or ask somebody to read it to you.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>decide on {name}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Ask us where it is, and how you can take part.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>What you told us before your loss is kept with care. Ask us if you want to read it.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Ask for an interpreter if you want one.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>You will be told when the meeting is.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>What it means</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>As we see it now, there will be no child protection conference.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>We will tell you if that changes.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>This copy is for {parent}. It was made on {day_words} by {worker}. {what_comes}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>day not known</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>It goes to the meeting with the report.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Give it to your social worker, who keeps it with the report.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Ask for an advocate, who is on your side.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The decision is of {day}.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>When the birth was due, and who wrote this paper.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>What was planned, and what goes on</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>What was planned for the birth is past. What is marked is looked at again with you.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>These are worries about what could happen. They do not say that it has happened.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>We are very sorry for your loss.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>We may ask you to agree to something. You may say no to it. If you said yes, you may take it back at any time. Tell us, or ask a solicitor.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>what is not recorded</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>nobody is named</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>no move</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Planned for labour and the birth, and not recorded as done:</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Portal page</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>For the maternity record</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Made {day_words}. It may stand in the record that is read on a telephone.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>For staff:</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Maternity record</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>For:</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Babies:</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Interpreter:</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{listed}; never a relative</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>speak with the unit&apos;s named midwife before you plan care.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>speak with the unit&apos;s named midwife first.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>It named {people}. Kinds of facts, and about how many entries of each: {kinds}.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>It cannot be made again from here, so what it told is not counted: look at the file, and write which kinds of facts it holds and of how many people.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>1 person</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{people} people</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>nothing found</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>By these somebody can be found: {listed}.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{listed} may be in danger: {receiver} got this copy.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{receiver} got this copy.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>1 entry</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{kept} entries</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The record keeps {entries} from {receiver} by name.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Tell them today that this copy is out, in a way the other cannot see, or tell those who keep them safe: their refuge, their independent adviser, the police. Where somebody may be in danger now, ring 999. Go through the safety plan with them, and change what the copy gave away, as far as it can be changed.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>What is decided now may not be in this copy: ask {who}.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Asked: there are none.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Who was told stands beside what each was told of.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The pattern, week by week</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The full picture</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Risks</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Strengths and what protects</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Not yet said whether risk or strength</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Genogram</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Supports and stresses</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>What else is known of them</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Language, faith and what helps</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>What had been decided before{loss_words}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Nothing entered yet.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>What is known to have happened, and whom it is about. Shaded in the picture: more than a year with nothing known.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The history in time</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Nothing recorded yet.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Other people</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{title} (required)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>This applies to nobody yet.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Required, and not yet asked.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Each of these was made from the record that you are in, and may speak of you.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>What is held about somebody</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source> Of {count}, {unnamed} went to somebody who is not named here, since their name belongs to somebody else or could lead to them; it says what they are.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>You</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>restricted is left out, and nothing shows where.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>What the meeting ({day}) was asked to decide:</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>It has not decided if there is a plan for the {baby}.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Rearranged, and nobody recorded who by:</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>It decided: {outcome}.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The mother is not recorded yet. These questions are about her.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Nobody is recorded as father, possible father or partner yet. These questions are asked about each of them.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>No parent is recorded yet. Some of the questions here are asked about each of them.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>No child is recorded as living in the home. These questions are asked about each of them.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Nothing of this is in this copy.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Whoever chairs the conference</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>the authority that made this assessment</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>What is held about you</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>What we hold</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>What you can do</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>This paper is for {person}. It was made on {day_words} from the record of the assessment that is kept by {whom}. {right}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>It was made so that the children&apos;s services could find out what the family needs. No decision in it was made by a computer.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>We leave out what belongs to other people. We also leave out what the law says must or may be kept back, such as legal advice, or what could put somebody in danger.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Which copy</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Who was given a copy</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Somebody who works with the family, or for the authority</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Somebody else of the family</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>An agency that works with the family</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>How long it is kept</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>How long this record is kept is laid down by {whom} in its retention schedule. It is not written in the record. Ask the social worker, or the authority&apos;s data protection officer, for how long it is and when it will be destroyed.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A note or a request</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Who was given one is not named here, since their name belongs to somebody else or could lead to them; it says what they are.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{met}: what it decided is not on this page</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Take letters about it out of every diary.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>For the next worker</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>mothers</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>mother</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{listed} and {parts}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Questions that this page raises</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>What is kept back from this page may answer part of this, or may be part of it</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source> Of what is here, ask only whether a child at home, or the mother, still needs it.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Confirmed by {by}{more}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Confirmed {on}, nobody has recorded who did</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Nobody has confirmed it</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{made_by} Made {day_words}.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Ask who knew the family:</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Who must be told</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Taken over</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Write who took over, their team and the day, and what you need and lack here.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>what became of the baby</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>their own worker or adviser: {own_worker}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>To the baby: not yet said</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{introduced}, what they are to the baby is not recorded</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Write the day beside each who was told that the work is yours, and how.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Still to be told</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>no telephone number is recorded.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Orders</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Handed over before</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>speaks {first_language}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Who else this page names:</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Nobody is recorded as to be kept safe from somebody.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Last conference with an outcome:</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Last meeting about the birth:</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>No agreement or decision is recorded.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Not recorded as done</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{answer}: ring {duty}.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Nothing is recorded as open.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Alerts that stand, to be moved or ended:</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>To {to}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Handed over: {handed_over}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Opened again: {line}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Duty, 24 hours: {duty_phone}.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>fathers</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>father</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>: ring duty before you do any of it</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Told on, how</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>, day not recorded</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{kind}: part of it is kept back</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Ring {duty}.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>part of it is kept back</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>What the decision changed (day kept back)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Part of this order may be kept back, ring duty:</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Confirmed {on}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Look again if: {again}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>possible fathers</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>possible father</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>What was agreed</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>What was planned before the loss, and is no longer needed</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Planned before the loss: look at each again</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{kind}, until {person} died</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>aged {age}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Age</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{row}
Taken over from {carried_from}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Replaced: no longer valid</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>What was decided is not in this paper.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Told since: see “Who was told”.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The day has passed, and it is not said here if it was held.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>For {to}. Put it with the copy you have: {what}, {version}, of {since}.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Copy</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>a day that was not noted</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Update sheet</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>whoever holds it</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Two days compared</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>version not noted</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>What has changed</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>What is restricted is left out, then and now.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>As it stood on two days</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>What the record held at the end of {day} beside what it held at the end of {later}, where they differ.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Now, {day_words}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Nothing that may be shown here has changed.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Fact</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Added</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Removed</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>nobody knows what this paper held, so there is no update sheet to it; make a new copy for its reader</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>the record as it stood when this copy was made is not here, so what changed since cannot be told; make a new copy for its reader</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>the reader of this copy is not in this assessment any more, so nobody can say what they may see; if it is given to somebody, make them a copy of their own</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>a blank form holds nothing of anybody, so nothing of it can have changed</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>It says what is kept from others since, and who they are. Show it to nobody else.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source> About: {listed}.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Not on this page:</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The facts have changed since: {answer}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Prompts: what was weighed</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>What this copy says raises these questions. None is a score. The nearest days come first.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Open</source>
        <translation type="unfinished">Agor</translation>
    </message>
    <message>
        <source>No prompt is open.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Considered</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Answered before, as it stood then:</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The conference was {day}.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The meeting was set for {day}.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Risk or strength</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>What is known to have happened, and whom it is about.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>no number of ours is recorded. Those of others are in the list of agencies.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The social worker</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>told, or still to be told</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>No prompt is open but for what is not asked or not written yet.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>What deserves another look</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Found by</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>None of these is answered yet.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>No prompt has been considered yet.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>What has ended</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Not asked or not written yet</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Not in this copy</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Part of the assessment</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>What the record does not say</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Not answered yet</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>What this copy does not say</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>They go by this copy alone. Where one says that nobody did something, or that it is not asked or written, read that it is not in this copy: it may be kept back.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>These go by this page alone. Where one says that nobody did something, or that it is not asked or written, read that it is not on this page: it may be kept back.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Not for {others}, or anybody who may tell them:</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>it says where to find {who}.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>from {partialdate}: {place}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>the babies&apos;</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>the baby&apos;s</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Not yet said</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>, from {partialdate}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>number kept back: ring duty</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>note: {told}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>An agency</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{kind} (name kept back)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{kind} (not named)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>duty social work</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>one of the babies</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{whose} father (another may be)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The baby</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>before: {role}{more}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{child}&apos;s {by_sex}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{whose} father</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>another adult</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source> (entered as {role})</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{found}&apos;s partner</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>half-sister</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>half-brother</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>half-sibling</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>sister</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>brother</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>brother or sister</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>a parent</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>, until {until}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>parent</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{whom}&apos;s partner</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{whom}&apos;s former partner</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>a relative of {whom}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>n / a</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>none known</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>no one</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>not applicable</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>not relevant</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>nothing to withhold</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>It says how we see {both} before the birth{more}.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>It says how we see {both}{more}. Some of it was written before the birth.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>It says how we see {whose} family{more}.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>no restrictions</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The beginning of the record hashes to {root}. Every entry holds the hash of those its author had before it.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>its beginning</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The record ends with {ends}.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A hash is the SHA-256 of an entry&apos;s canonical JSON. Whoever has the vault can check all of it with the command “verify”.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>made</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>in this vault since</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>by</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>act</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>what</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>from</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>to</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>hash of the entry</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>proof</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Arial</source>
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
        <source>Theme</source>
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
        <source>Add the home</source>
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
        <source>Notes, and how we know</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Sex, as the genogram shows it</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The unit of the number, as it was asked</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Wait for her to be well before the first meeting?</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Was the first meeting to wait for her to be well?</source>
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
        <source>An older build did not list what was open when it was closed.</source>
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
        <source>On a conference</source>
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
        <source>The worker is</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The worker&apos;s telephone</source>
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
        <source>Where none is held, dates and papers say so.</source>
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
        <source>brother or sister of</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>decision not recorded as carried out</source>
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
        <source>half-brother or half-sister of</source>
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
        <source>none is held</source>
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
        <source>nothing is decided</source>
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
        <source>one is called</source>
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
        <source>their worker leaves or changes</source>
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
        <source>uncle or aunt of</source>
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
        <source>what was left of the text taken out</source>
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
    <name>forms</name>
    <message>
        <source>Multi-agency pre-birth assessment</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>This pregnancy</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Your pregnancy</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The pregnancy</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Enter the due date once. Every page counts the weeks and days from it.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Each baby</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>When a baby is born, enter the day. The dates after the birth run from it. “What became of this pregnancy” in the menu asks for it all at once.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>This assessment</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The lead practitioner leads the work with the family. Since December 2023 they need not be a social worker while the baby is a child in need. A social worker leads child protection enquiries and plans. Many areas call that person the lead child protection practitioner, with a practice supervisor.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Working Together 2026: an assessment has a lead practitioner (a social worker once there is a child protection enquiry or plan) and a manager who oversees it</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>What was heard before</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>If this assessment began as a watch record, you see it here, with what was found at each look.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Why assess now</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Why is an assessment of this baby needed now?</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>What happened, what was already known, and what has changed since anyone last looked.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Why is an assessment of these babies needed now?</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>What the family understands</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>What does the family understand about why we are assessing?</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Their words, and how you checked.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Did maternity care begin late, and if so why?</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>She may not have known, may not have been able to come, or may be afraid of us after an earlier loss.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>In good time</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Late</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Concealed for a time</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Denied for a time</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>If the baby comes early</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>What happens if the baby comes early?</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Who acts, and which steps must be brought forward.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>What was planned for an early birth</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>What happens if the babies come early?</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Sharing information</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Do the parents know what is shared, who gets it and why, and what do they say?</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Consent is not the usual basis for sharing where a child may be at risk: the family is told and heard, unless that would put somebody at risk, and the ground is written down. If it was not explained, write why.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Explained and agreed</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Explained and not agreed</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Not safe to ask</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Shared without their agreement</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>People and homes</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Everyone the baby will live with or be cared for by. Enter each person once. Every page uses them.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Who is in the family, who lives where, and how everyone is related.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Your family</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>People</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Include men who come and go, and people nobody has met.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Homes</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Relationships</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Parents and children, couples now and in the past.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Parental responsibility</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>For each parent, say whether they will have it, and how they get it. Nobody can consent for the baby without it.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Parental responsibility, as it was expected</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Children Act 1989, sections 2 and 4: a mother has it from the birth, a husband or civil partner too; another father once he is named at registration (since 1 December 2003), or by agreement or order.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Who lives there</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Who lives in the home, and who stays over?</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Ask about nights and weekends as well as the tenancy.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Paternity</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Is it agreed who the baby&apos;s father is?</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>If nobody is named, write why, so that she is not asked again and again.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Agreed</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Not agreed</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Not named</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Being tested</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Is it agreed who the babies&apos; father is?</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Men not yet met</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Which men are often in the home and have not been met?</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Write names, even a first name only, and what is being done to meet them.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>What changed this year</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>What has changed in the household in the last year?</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Who came, who left, moves, losses, a new relationship.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Registering the birth</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Who will register the birth, and will the father be named?</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>An unmarried father who is named when the birth is registered gets parental responsibility. Talk it through before the birth.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Both parents together</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Mother alone</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>One of two married parents</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Not yet talked about</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Births and Deaths Registration Act 1953, sections 2 and 10: a birth is registered within 42 days; a father who is not married to the mother is named where both ask for it, or on a declaration, agreement or order.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Mother&apos;s story</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Her life before this pregnancy, in enough depth to understand the parent she can be.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>About mum</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>What you told us, and what others told us that you already know about.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Checks asked of others</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Police, probation, and every area she is known to have lived in.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Childhood</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>What was {name}&apos;s own childhood like: home, care, school?</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Who looked after her, what she lost, what she would want to be different.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Learning difficulty</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Does {name} have a learning difficulty, and how have you changed the way you work with her?</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Say what it is, what it means for the care of a baby, and each change you made.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Yes, assessed</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Suspected</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>No</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Health</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>How are {name}&apos;s physical and mental health, now and before?</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>What was diagnosed, what treatment there is, how earlier pregnancies went, and what a bad week looks like.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Physical health</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Mental health</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Medicines</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Alcohol and drugs</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Does {name} use alcohol or drugs, and what does a usual week look like?</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Prescribed drugs, street drugs and alcohol, in this pregnancy and before. Say who else knows.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>None now or before</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>In the past</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Now</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>On a prescribed programme</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Being a parent</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>What does {name} say being a parent has been like?</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The best of it and the hardest of it.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Strengths</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>What are {name}&apos;s strengths?</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Give an example that somebody saw.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>This baby</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>How has {name} prepared for this baby, and how does she feel about the baby?</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>What she has done, and how she speaks of the baby.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>How has {name} prepared for these babies, and how does she feel about them?</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Father&apos;s and partners&apos; story</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The same depth for every father, possible father and partner. Each has their own page.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>About dad and partners</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>About possible fathers and partners</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Police, probation, and every area they are known to have lived in.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Part in this assessment</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>How has {name} been involved in this assessment?</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>If not involved, what was tried, and when.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Met</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Spoken to by phone</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Not yet</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Declined</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Who looked after them, and what they lost.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Does {name} have a learning difficulty, and how have you changed the way you work?</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>What was diagnosed, what treatment there is, and what a bad week looks like.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Prescribed drugs, street drugs and alcohol. Say who else knows.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Include children of other relationships, and where they are now.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>How has {name} prepared for this baby, and how does he or she feel about the baby?</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>What they have done, and how they speak of the baby.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>How has {name} prepared for these babies, and how does he or she feel about them?</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Offending and harm</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Has {name} offended, or harmed partners or children, here or in another area?</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Ask every area they lived in. Write what was checked, not only what was said.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Yes, here</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Yes, elsewhere</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Alleged</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>No, checked</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Part in caring</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>What part will {name} have in the baby&apos;s care and contact, and who oversees it?</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Name the one person who oversees contact.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>What part will {name} have in the babies&apos; care and contact, and who oversees it?</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Previous children</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Children either parent had before, where they are, and what the papers say.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Where your other children are, and what happened.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Where these children are, and what happened.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Your children before</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Children before this one</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>removed child, child removed, earlier children</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Children of either parent. Ask the authority that held the case for its papers. Say what is in force today, and whether a child&apos;s own conference is joined with the baby&apos;s.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>What led to it</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>What do the papers say led to a plan, or to a child leaving?</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>From the papers themselves, with their date. If you have not read them, say so.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>In the parents&apos; words</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>What do the parents say happened?</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Use their words. If they differ from the papers, keep both.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>What is different now</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>What is different now, and how do we know?</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>What somebody other than the parents has seen.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>How the loss is felt</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>How does that loss affect the parents now?</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>It may be why they stay away from us. Ask gently.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The parents&apos; relationship</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The relationship the baby will grow up in. Ask each adult alone.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>You as a couple</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>How things are between you, the good and the hard.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The adults together</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>How things are between the adults, the good and the hard.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Couples</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Now and in the past. Start with when it began.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Orders and conditions</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Orders, bail, licence, MAPPA, release from prison, a programme, a disclosure by the police. Write when each ends, and what will protect the baby then.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Procedures on people who may be a risk to children (Kirklees, Bedford): which orders and conditions hold, and until when</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The relationship</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>How did they meet, how long have they been together, and what puts pressure on them?</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Ask about money, family, the home, health and past partners.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Conflict</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>How do they handle conflict?</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Ask for the last time, step by step.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Seen alone about abuse</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Has {name} been seen alone and asked about abuse?</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Alone means nobody in the room or on the phone, with an independent interpreter if needed.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Yes, alone</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Tried and not yet possible</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Domestic abuse</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>What domestic abuse is there, or was there: what, when, and in what pattern?</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Ask about control, money, threats, so-called honour, forced marriage, and FGM in the family.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>What happened</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>When, and how often</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Where the children were</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>What has been done since</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>MARAC</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Was MARAC told, and what came of it?</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The day it was heard, and what was agreed. Enter a tool such as DASH under Structured tools.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Heard at MARAC</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Referred and not yet heard</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Not needed</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Not considered yet</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>New partner</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>If there is a new partner in the last year, what do we know and what was checked?</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>When it began, other families, other areas, and whether anyone looked at risk again.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Hopes as parents</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>What do they hope for each other as parents?</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Ask each about the other.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Keeping the baby safe from somebody</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Must the baby be kept safe from anybody, and could {name} do it?</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Compare what was said with what somebody saw, such as the last time that person came.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Seen to do it</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Says so and not tested</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>In part</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Could not</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>There is nobody known</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Pre-birth procedures (Kent and Medway, Hull, Brighton): whether a parent can protect from a known person is assessed</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Keeping safe from somebody</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Must the babies be kept safe from anybody, and could {name} do it?</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Sexual harm</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Is anybody near the baby a sexual threat to a child, or did this pregnancy begin in abuse?</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Ask the police. Abuse includes being used for sex or money. Write what was checked, who manages the risk, and what may not be said at home.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Nobody known and checked</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Nobody known and not checked</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Somebody convicted</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Somebody alleged</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Conceived by abuse or exploitation</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Procedures of Kirklees and Derbyshire on people who are a risk, of Rotherham and Hertfordshire on conception by abuse</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Is anybody near the babies a sexual threat to a child, or did this pregnancy begin in abuse?</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Culture and heritage</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Who this baby comes from, in the family&apos;s own words. None of this is ever a sign of risk.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>What matters in your family</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Your language, your faith, and how babies are looked after in your family.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Identity and faith</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>How does {name} describe identity, heritage and faith?</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Their words, not a category.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>What it means for this baby</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>What does that mean to {name} for pregnancy, birth and bringing up a child?</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Customs around birth, names, food and rest, and who cares for mother and baby.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>What was wanted for the baby</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Discrimination and migration</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>What have they been through: discrimination, moving here, or worry about being allowed to stay?</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Say how it shapes their trust in services like ours.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Immigration and money</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>What is {name}&apos;s right to stay in the UK, and can {name} claim public funds?</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>This decides what help they can get. Help from social care is not a public fund. If somebody lived in another country, ask the authority there.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>British or Irish or settled</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Leave with public funds</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Leave without public funds</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Asylum or other application open</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>No leave</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Children Act 1989, section 17: help for a child in need is no public fund, so that families without recourse to public funds may have it.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>FGM and forced marriage</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Has each woman been asked alone about FGM and forced marriage, and is a daughter at risk?</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Never ask through a relative. Ask what the wider family expects if the baby is a girl, and of girls already here.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Asked and none</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>FGM of the mother</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>FGM in the family</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Forced marriage made or feared</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Not safe to ask yet</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Multi-agency statutory guidance on female genital mutilation, July 2020: the risk to a girl, an unborn one too, is looked at where her mother or family has lived with it</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>If the baby is a girl</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>If the baby is a girl, who has been told, who will watch over her as she grows, and will anyone apply for an order?</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Midwife, GP and health visitor, and the police if somebody may apply for an order. Write what the family may not know.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Multi-agency statutory guidance on female genital mutilation, July 2020: who watches over a girl is planned before she is at the age of risk</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>What was talked through about FGM</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>If one of the babies is a girl, who has been told, who will watch over her as she grows, and will anyone apply for an order?</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Language and reading</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Which language is best, who interprets, and what should be written differently?</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Never use a relative or a friend to interpret.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>English without help</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>English with help</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Independent interpreter</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Signed language interpreter</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Our own assumptions</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>What assumptions did you bring, and how did you test them?</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Who challenged you, and what you saw differently.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Health and daily functioning</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>What each difficulty means at three in the morning with a newborn.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Health and every day</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>How you both are, and how an ordinary day goes.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>How everybody is, and how an ordinary day goes.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>On an ordinary day</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>How will each difficulty show on an ordinary day with a baby?</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Waking, feeding, getting out, being alone, being tired.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>GP and mental health together</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Do the GP and mental health services speak to each other, and who leads?</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Name the lead, and when they last spoke.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Yes, with a named lead</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Yes, without a lead</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Treatment</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Is treatment being followed?</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>What was prescribed or planned, and how we know.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Yes</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>No treatment needed</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Self-harm and suicide</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Has {name} ever self-harmed or thought of suicide, and what could bring it back?</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Ask straight out. Asking does not cause it. Include illness after an earlier birth, and how they would cope with losing this baby.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>North Wales pre-birth pathway, appendix on suicide and pregnancy, and Hertfordshire: self-harm and illness round a birth are asked for, in the past too</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Seeking medical help</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>How do they use medical help, for adults and for children?</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Going very often, late, or to many places: each tells us something.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>If things get harder</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>How would the parents manage if things got harder?</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A sleepless month, an illness, a quarrel, a bill.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Would manage with what they have</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Would manage with help that is there</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Would struggle even with help</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Hard to see how they would manage</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>When the baby will not stop crying</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>What will {name} do when the baby will not stop crying, and who will {name} ring?</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Practise it with each of them: put the baby down safely, step away, ring a named person. Three of the four reviewed babies had injuries in their first three months.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>What was talked through about crying</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>What will {name} do when a baby will not stop crying, and who will {name} ring?</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Children already here</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>What it is like to be a child in this home today.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Your other children now</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>What your children say and how they are.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The other children now</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>What the children say and how they are.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>No child is recorded as living in the home. Add children under People and homes, with the home they live in.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Times with this child</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A day in this child&apos;s life</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>What is a day like for {name}?</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>From waking to sleeping, school days and weekends: who, what, how it feels.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>What the child says or shows</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>What does {name} say or show?</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Their own words, play, drawings, and how they are with each adult.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Small incidents added up</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>What do {name}&apos;s injuries, small incidents and late visits tell us when put together?</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>List them together, with dates and explanations. Ask what one alone did not show.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>School, health, care</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>How are {name}&apos;s school, health and daily care?</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Attendance, weight, teeth, clothes, who comes to the gate.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>School</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Daily care</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>What the baby changes</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>What will change for {name} when the baby comes?</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Sleep, space, attention, jobs the child already does.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>What had been thought of for this child</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>What will change for {name} when the babies come?</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Appointments and contact</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Each appointment, its outcome, and what we did. If a service cancels, it never counts against the family.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Appointments</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>What was offered, what was kept, and what got in the way.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>missed appointments, did not attend, DNA</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>All services. A missed one (DNA, was not brought) must be shared, understood and acted on.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The pattern</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>What is the pattern, in words?</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Which are kept, which are missed, since when.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Maternity</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Other services</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>What comes before and after a missed one</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>What makes it hard</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>What makes it hard for this family to come?</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Fares, work, fear, a partner, letters they cannot read, the time of day.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>What it means for the baby</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>What does the pattern mean for the baby?</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Checks not done, and what a newborn would miss if it goes on.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>What it was thought to mean</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>What does the pattern mean for the babies?</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Said but not seen</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>What have they agreed to that nobody has seen them do?</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Write what was said, what was seen, and when.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Health visitor before the birth</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Does the health visitor know about this baby, and when is the visit before the birth?</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Include a family nurse if there is one, and whether the GP has been told.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Told and seen</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Told and visit booked</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Told and no visit yet</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Not told yet</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Procedures of Sefton and Doncaster: the health visitor is told early and meets the parents before the birth</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The health visitor</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Does the health visitor know about these babies, and when is the visit before the birth?</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Family and support</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Who really does what, and what would be left without them?</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Who helps you</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Family, friends and services, and what they do.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Support</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>From relatives and from agencies.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Family group decision-making</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Each offer, who got it and when. Was a meeting held, and what does the family propose? If none was offered or held, say why.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Before an application for a care or supervision order, the Children&apos;s Wellbeing and Schools Act 2026 (section 1) has an authority in England offer a family group decision-making meeting to parents and everybody with parental responsibility, in the letter before proceedings, and hold it first if one of them accepts, unless that is against the child&apos;s best interests. Until its start is confirmed, follow it as practice, not duty.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Who does what care</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Who gives what care today?</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Meals, nights, school run, money: put a name to each.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Do relatives know</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Do relatives know the concerns and agree to their part?</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>What they were told, who told them, and who agreed to it.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Yes, all</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Some</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>None</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>If support stops</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>What happens if the support stops?</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Illness, a quarrel, a service that closes.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Help for kinship carers</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Has each relative or friend who may care for the baby been told what help kinship carers are offered here?</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Money, help, training, and how they get legal advice. Write who was told, when, and what they asked.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Told all of them</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Told some</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Nobody may care</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Children Act 1989, section 22H: an authority in England publishes what it offers children in kinship care and their carers (money, services, help with contact) and sees to it that they receive it. In force since 29 June 2026.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Has each relative or friend who may care for the babies been told what help kinship carers are offered here?</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Family group decision making</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Has family group decision making been offered, and who got the offer?</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A meeting of the family&apos;s own network to make a plan for the baby; a family group conference is one form of it. Write the date offered or held, and offer it early, before pre-proceedings.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Offered and accepted</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Offered and declined</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Held</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Not offered</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Home and neglect</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Where the baby will sleep, and what a child goes without.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Your home</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The home</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Home, money, moves</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>What is the home like, how is money, and how often have they moved?</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>What you saw, room by room. Debts. Each move, and why.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Home</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Money</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Moves</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Signs of neglect</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>What signs of neglect are there, now or before, in this family or the one before it?</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A neglected child may think it normal and say nothing.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Structured tool</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Has a structured neglect tool been used?</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>For example Graded Care Profile 2; the date and the outcome in words.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Graded Care Profile 2</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Another tool</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Practical help</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>What practical help is given, and what still works without it?</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Help can hide how far a family is from coping.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Safer sleep</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Where will the baby sleep, and has safer sleep been talked through with every carer?</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Smoking, alcohol, pets, sofa, shared beds. Look at where the baby will sleep.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>With everyone who will care</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>With some</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Sleep, as it was talked through</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Where will the babies sleep, and has safer sleep been talked through with every carer?</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Ready for the baby</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>What is ready for the baby?</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>What they have, what they still need, and by when.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>What had been made ready</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>What is ready for the babies?</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>What each agency knows</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>No agency has the whole picture alone. Put it together here.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Who works with you</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The services that know your family. You can ask each one to see what it wrote.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Agencies</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Everyone involved, with a named worker and a role.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Agency reports</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Write when it was asked, when it answered, what it thinks, and if it will come to conference.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Read together, by theme</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>For each theme, say if the agencies agree, differ, or only one says it. The menu puts their words side by side.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Copies that left</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Each copy, who got it, why and on what lawful basis.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Read together</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>What do the agencies&apos; assessments say when you read them together?</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Put them side by side. Write what nobody sees in one alone.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Where they differ</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Where do the agencies differ?</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Talk it through with them. Do not just meet in the middle.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Who has not answered</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Which agencies know nothing, and which have not answered?</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>No answer does not mean no worry.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Who coordinates</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Who brings the agencies together?</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Name one person.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Chronology</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>What happened, in order, for every child and adult.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>What happened, and when</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The dates we wrote down. Tell us if one is wrong.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Events</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Good as well as bad. If you do not know the day, the year is enough.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>What the history shows</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>What does the whole history show?</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Read it from the beginning, as if for the first time.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Turning points</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>What were the turning points?</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>When it got better or worse, and what had changed.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Risk, protection, change</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>What worries us and what helps</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>What worried us and what helped</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Risks and strengths</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Structured tools</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Such as DASH, GCP2, AUDIT-C, PAMS, ICON. Write the outcome in words and what it means for the baby. The app never adds up a score.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Southwark, Kent and Hull: which tool, about whom, when, what it showed, who holds it and when it is done again</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>What worries us</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>What worries us, most serious first?</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>For each one, write what could happen to the baby.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>What worried us</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>What keeps the baby safe</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>What keeps the baby safe?</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Write what somebody has seen working. A booked service is not safety yet.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>What was going well</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>What keeps the babies safe</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>What keeps the babies safe?</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Insight and capacity to change</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Do they see the need to change, and can they do it before the due date?</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Say if they want to. Compare the time they need with the weeks left.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Change is under way and there is time</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Change is likely but needs longer than we have</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Change has been promised but not begun</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>No sign of change yet</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Change that was seen</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>What change has somebody seen, and for how long?</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Write who saw it, and if it held when things were hard.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The opposite view</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Why might we be wrong?</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Make the best case for the other side, hopeful or worried.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A newborn&apos;s day</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>What would life be like for a newborn in this home?</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>One day and one night, through the baby&apos;s eyes.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>One day</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>One night</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>How a day was pictured</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Our judgement</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>What is our judgement, and why?</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Weigh the history and what they can do now, the risks and the strengths. Say what we still do not know.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>History</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Present capacity</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Risk</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Protection</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>What remains unknown</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>What we thought</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Decisions and oversight</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>What was decided, why it changed, who was told, who disagreed.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>What was decided</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Each decision, why it was made, and whether it was done.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Decisions</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>strategy discussion, strategy meeting</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>When one replaces another, say why and tell everyone.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Section 47 enquiries</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>section 47, child protection enquiry</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Name the strategy discussion that started it. We count the days to conference from it.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Children Act 1989, section 47: the authority enquires where it has reasonable cause to suspect that a child suffers, or is likely to suffer, significant harm. For a baby not yet born it does so by guidance.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Legal steps</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>public law outline, court</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>First comes legal advice. A legal planning meeting decides if the threshold for court may be met. A letter before proceedings says what must change. A meeting agrees it, and a review looks at it again. Court may still be avoided at each step. Enter who got the letter and when. A parent who gets the letter has a free solicitor. All who have parental responsibility have a free solicitor too. It is the same once care proceedings begin. For anybody else, free help goes by what they earn and own. The letter also offers family group decision making.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Who was told</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Write what was told, who was told, how, and who says so. Older entries say it in the entry itself.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Disagreements</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Start worker to worker. Then it goes to managers, senior managers and the partnership.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Supervision</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>What changed in the plan</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>What changed in the plan, and why?</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Say it so that somebody who was not there understands.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Pre-proceedings understood</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Does everyone know what pre-proceedings means here?</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Parents and every agency: what it is, what it is not, and what comes next.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Not in pre-proceedings</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Able to instruct a solicitor</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Can {name} instruct a solicitor?</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>They need to follow what happens and say what they want. Write who checked. If there is doubt, have it assessed early, so that a litigation friend can be found before any hearing.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>No doubt</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Assessed as able</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Assessed as not able</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>To be assessed</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>An appeal against a newborn&apos;s removal was allowed where good plans had not been made in the pregnancy of a mother with learning difficulties (D (A Child) [2021] EWCA Civ 787); capacity goes by the Mental Capacity Act 2005, section 2.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Concerns not yet voiced</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>What concerns has nobody voiced yet?</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Ask each agency what it would say if nobody minded.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>What supervision challenged</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>What did supervision challenge?</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Say also if the family&apos;s crises set the pace for the agencies.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Conference and birth plan</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Who comes, what we ask, and what happens from labour to going home.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>What we ask of the meeting, and what happens at the birth and after.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>What had been planned</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>You need not read this part. It was written before, and none of it is asked of you now.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Conference</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>child protection conference, ICPC</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>What the authority recommends</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Recommend family help, a plan and the harm it is for, or pre-proceedings. Say if the authority thinks the threshold of significant harm is met. The conference decides.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>What the authority recommended</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Sussex 7.11 and Knowsley: a report to conference says what is recommended, for which category of harm, and why</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The plan</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>What will be different for the baby, who does what, and how we will know.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The plan there was</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Conference timing</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Is the conference early enough before the due date for everyone to come?</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>If it is late, say why, and what you do until then.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>When the meeting was set</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>At the birth</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Who may be at the birth, and what alerts or security are needed?</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Write also which name to use for the baby, and what staff must know when she comes in.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A birth plan agreed with maternity: local pre-birth protocols</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>What was planned for the birth</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>On the ward</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>What should happen on the ward: observation, handling, feeding, length of stay?</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Say what to look for, who writes it down and whom to tell.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Observation</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Handling</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Feeding</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Length of stay</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Whom to tell</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>What was planned for the ward</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Discharge planning meeting</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>When is the discharge planning meeting?</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Before anyone goes home.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>No discharge without a meeting: local pre-birth protocols</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The meeting that was planned</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Going home</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Who takes the baby home, and who oversees contact?</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Write what contact there is. Name one person who oversees it.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>What was planned for going home</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Who takes the babies home, and who oversees contact?</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Out of hours</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>What happens out of hours, if the mother goes missing, or if the baby is born elsewhere?</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Give the numbers to ring. Say which hospitals have an alert, and who acts.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>If mother goes missing</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>If the baby is born elsewhere</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Whom to ring, as was planned</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>What happens out of hours, if the mother goes missing, or if the babies are born elsewhere?</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>What will end the plan</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>What must change, and for how long, before the plan ends?</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The parents need to know what they are working for.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>What was to end the plan</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>What would reopen it</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>If the case closes, what would reopen it?</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Name the changes that mean somebody must look again.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>What was to reopen it</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The birth and after</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>What is agreed for the birth and the first weeks, on what basis, and who does it.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>What was agreed with you for the birth and the first weeks.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>What had been planned for the birth</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The lawful basis at birth</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A plan gives nobody a power. Write what the parents agree to, or which order is asked for, and who explained it. If removal at birth is planned, the application goes in on the day of birth, or within five days at most. If a court is to part them before a full hearing, write why that cannot wait.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The lawful basis, as was planned</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Nobody may keep a baby from the parents without valid agreement, an order or police protection. Agreement needs capacity, information and fairness, and is never compulsion in disguise. Where removal is planned the application goes in on the day of birth, at most within 5 days, and does not wait for how long a hospital keeps the baby. Before a full hearing a court parts a child from a parent only where the child&apos;s safety, also of mind, needs it at that stage, and where it is necessary and in proportion; it weighs the harm of parting them and whatever would do instead.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The birth plan</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Enter each version in a row of its own. Give it to the parents once it is agreed. Withhold it only on legal advice.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A birth plan names who may and may not come. Keeping it from a mother is highly exceptional, and for the lawyers to decide.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Who does what by when</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Who was to do what</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Meetings about the birth</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The planning meeting is before the birth. The pre-discharge meeting is after it, before the baby leaves hospital.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Meetings that were planned</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Two meetings, one before the birth and one before the baby leaves: National Guidance for Child Protection in Scotland 2021; discharge planning in North Yorkshire&apos;s pre-birth guidance</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Alerts</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>In England CP-IS shows an unborn baby&apos;s plan under the mother&apos;s NHS number. Write also who is told when an alert is taken off.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>An unborn baby&apos;s plan is shared under the mother: London Safeguarding Children Procedures, PG9; NHS England, CP-IS</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The baby&apos;s own health</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Growth, a condition found before birth, more than one baby, an early birth. What alcohol, drugs or medicines may do. Say what the baby will need for it.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The baby&apos;s health, as it was known</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The babies&apos; own health</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Where the baby may live</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Enter every option, also the one if the plan fails. Ask relatives early. Their viability assessment should end before the birth.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Where the baby was to live</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Where the babies may live</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Contact with the baby</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Name the one person who oversees it.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Contact, as was planned</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Contact with the babies</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>How the work ended</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Why it closed, who took it over and whether they confirmed it, and what would make us look again.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Deciding about the birth</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Is there doubt whether {name} can decide about the birth and her care?</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>If there is, the hospital applies to the Court of Protection no later than four weeks before the due date. Write the date of the application.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Doubt, being assessed</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Application made</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Order made</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Where a woman may lack capacity to decide about the birth, the application to the Court of Protection goes in no later than four weeks before the due date.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Deciding, as it was talked through</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>If she moves</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>If the mother moves, which area is responsible at the birth, and which hospitals are told?</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Say who hands over, who takes over and by when. Write what each has accepted in writing.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>No move expected</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>May move</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Has moved, we stay responsible</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Has moved, handed over</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>What was planned for a move</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>How does the mother want to feed the baby, also if they are apart?</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Expressing, storing and carrying milk. Skin to skin. What a medicine or substance means for it. Say how you will make it possible.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Feeding and closeness are planned also where mother and baby are apart: Born into Care guidelines, Nuffield Family Justice Observatory</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>What was hoped for feeding</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>How does the mother want to feed the babies, also if they are apart?</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Her own support after</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>If the mother leaves hospital without the baby, who is with her that day and in the weeks after?</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A named person for each day of the first week, mental health care, and somebody who knows about loss.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Her own support, as was planned</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>If the mother leaves hospital without the babies, who is with her that day and in the weeks after?</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The record on her phone</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Who can read her maternity record on a phone, and what must not be in it?</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>What is filed there can be read at once. File elsewhere what could put somebody in danger.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Only she reads it</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Somebody else may read it</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>There is none</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Women read extracts of the maternity record on a telephone in real time: BadgerNet maternity pages of NHS trusts</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Parents&apos; views and sign-off</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>What the parents think of this assessment, and who stands by it.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>What you think</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Your own words.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Independent help for the parents</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>An advocate, a solicitor, an intermediary, adult social care. Write when it was offered and what was said.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Signatures</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Working Together 2026: a manager agrees the assessment</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Mother&apos;s view</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>What does the mother think of this assessment?</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Her own words.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Father&apos;s or partner&apos;s view</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>What does the father or partner think of it?</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Each in their own words.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>What they disagree with</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>What do the parents disagree with?</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Keep it in the report. Write also if somebody was offered to help them say it.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Parents see the report and may answer it before conference: Working Together 2026</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Shared with them</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>When was the assessment shared with the parents, and how was it made easy to follow?</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Read aloud, in parts, in plain words, with an interpreter.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The worker&apos;s reflection</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>What would you do differently, and what will you take to your manager?</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>For you and your supervision.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Essex Safeguarding Children Board, Learning from Essex Serious Case Reviews, practice learning briefing, July 2017</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Child J</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Four earlier children of the mother, and those of the father, had been taken or on plans. Yet no agency had both histories in full.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Take the history of both parents to the same depth, and give it to every agency.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The plan for the unborn baby turned round, and the agencies meant to carry it were not told the reason.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Write why a plan changed, and tell everyone who acts on it.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>What the legal planning meeting had decided was altered later without anyone else learning why.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Treat a change of a legal decision as a decision of its own, with a reason.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The couple had been together about a year, and hardly anyone looked at the relationship or at how safely each could care.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Assess the relationship and each parent&apos;s care, not only the mother&apos;s.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Conference met days before the birth, too late for people who mattered.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Hold conference early enough that all can come and the plan can be put in place.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Several agencies had assessed the family. The assessments were never laid side by side.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Read all the assessments together and write what only then appears.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Parents said what workers hoped to hear, and workers wanted the mother to succeed.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Set what was said beside what somebody saw.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Risks that were known counted for little when the judgement was made.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Say of each risk how much it weighs, and why.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Agencies worked beside each other more than with each other, and information moved badly.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Name one coordinator and keep a record of who was told what.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Nobody looked over the work, so decisions lapsed and assessments stayed half done.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Bring it to supervision and follow each decision to its end.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>It was never settled whose job it was to watch over the father&apos;s time with the baby.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Name one person who oversees contact.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Workers did not know what the steps before court meant or what followed from them.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Explain each legal step to parents and to agencies, and note the date.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Where a family comes from and what it holds dear has to be asked about and used every time.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Ask in the family&apos;s words, and test your own assumptions.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Appointments were missed, and no one gathered them, told others, or asked what they meant.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Record, share, look for the pattern, think, respond.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Agencies had doubts about the plan for the baby, yet none objected formally or took it higher.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Say it, write it, and take it to the next stage if it is not answered.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Child G</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The mother&apos;s learning difficulties were known by name, not what they meant for a baby.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Name the difficulty, its effect, and what you changed in how you work.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A man&apos;s history of violence did not follow him from one family or area to the next.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Ask the police, and every area he has lived in.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Each health record held a part, and no single practitioner could see how vulnerable the mother was.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Bring the health records together in one person&apos;s hands.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>An earlier child had been on a plan, and that played no part when the mother was pregnant again.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Read the earlier plan and say what it means now.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Small injuries and late visits to the doctor were each explained, and never counted together.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Put every small incident of a child on one page.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>No one knew how much of the care relatives were really giving.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Ask who does what, and what would be left without them.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Plans listed tasks, and did not ask what would be different for the child or whether change would hold.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Give each action an outcome, and ask how long the change has lasted.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A man weeks into the relationship was already known to probation and to other areas. Nobody had put that beside the coming baby.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>When a partner is new, check first and look at risk again.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Child L</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>That both parents had been in care as children came out only when the review looked back.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Ask each parent about childhood early, and with kindness.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The network became as chaotic as the family, and was overwhelmed.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Use supervision to see the network from outside.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Work was done with the adults; what life was like for a child in that home went unasked.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Describe one ordinary day through the child&apos;s eyes.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Many agencies helped from day to day with unclear roles, and none of it was a plan for change.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Give each agency a role and the whole a lead.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>GPs and mental health services treated the same people, but apart.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Ask who leads, and when they last spoke.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>How much the mother&apos;s mental health shaped the children&apos;s days was taken too lightly.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Write what each difficulty does to a baby&apos;s day.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Domestic abuse was there to be found, and was not asked about enough.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>See each adult alone and ask.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Kind, practical help covered up how badly the family was coping.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Ask what stays the same when the help is not there.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Child K</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Two older children had been adopted. Fear of losing another can explain keeping away from us.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Ask how the earlier loss is felt now, and make it safe to come.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Agencies that do not know the family&apos;s past cannot see what a change in it means.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Give every agency the history.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>History without the present, or the present without history, gives half a picture.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Weigh both, each time.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Staying away from appointments was seen by each service alone and by none as a whole.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Note it, share it, understand it, act on it.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The case had been closed with reason; then life changed, and the new look came late.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Write at closing what would mean looking again.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Where agencies saw the plan differently, nobody questioned the other.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Raise the disagreement with the agency and note its answer.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Others said nothing, and that was heard as good news. Each in fact was growing more worried.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Ask each agency, and treat silence as a gap.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>People hoped for the best and did not ask the next question.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Argue the opposite case before you conclude.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>How the couple and each parent would cope later was not looked at, only how they were then.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Ask what happens if things get harder.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Two children were living at home while the baby was awaited, and few asked after them.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>See the children already here, and soon.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Hard childhoods and drug use from the early teens had shaped both parents.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Ask about both, and what they mean for parenting.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Themes across the reviews</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>What an agency knows is of use only if it can be passed on properly when it should be.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Keep it in a form that can be shared, and log that it was.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Assessments left out the family&apos;s history, its order in time, or its family tree.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Assess the whole family over its whole time.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Neglect ran through generations, and a neglected child may know nothing else.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Look for it, and do not wait to be told.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Domestic abuse harms children even when parents play it down, do not see it or fear what we will do.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Ask alone, more than once, and believe what is hard to say.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Risk was judged by the latest incident and not by the whole story.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Read the chronology before you judge.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Risks and strengths both count, and each only by what it does for the child.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Write both, with the effect on the baby.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Childhood hurt that was never healed can come back in parenthood.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Ask what might be stirred up by this baby.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Fathers and other men were seldom asked about and seldom checked.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Be curious about every man in the child&apos;s life.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A new partner or missed appointments should have set off a fresh look at risk.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Take either as the signal to reassess.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>When families held back, few asked what that meant for the child.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Ask what the reluctance means for the baby.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Seen nationally</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The child&apos;s own voice is missing from reviews across the country.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Put the child&apos;s day and words on the page.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Practice turns to the adults and away from the child.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Ask of each part what it means for the baby.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Fathers are left out.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Meet him, or write what was tried.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Information does not reach those who need it.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Ask, chase, and tell.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Agencies do not act as one.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Agree one plan with one lead.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Hope gets the better of evidence.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Ask what would show that we are wrong.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The next question is not asked.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Ask it.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Assessments and judgements rest on weak ground.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Say how you know, and what you do not know.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Helping the family takes the place of finding and managing risk.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Keep protection in the plan beside support.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The professionals begin to behave like the family in trouble.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Name a lead, and take a step back together.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Managers do not oversee, and supervision does not reflect.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Hold reflective supervision, and write what it challenged.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>What was put in place</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A shared framework for passing on information.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Procedures with a chapter on taking a concern higher.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A guide to the steps before court.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A pre-birth protocol for all agencies.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Training, briefings and a conference.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A domestic abuse strategy and a team that assesses risk across agencies.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Guidance on sharing information about domestic abuse.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Practice guidance on neglect.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Audits of cases across agencies by theme.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A toolkit for reviews and a national collection of them.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A request to reflect, and to talk it over with a manager.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Working Together 2026</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>In England and Wales nobody may keep a baby from the parents without their valid agreement, a court order that you have seen, or police protection, which lasts 72 hours at most. No page, plan or meeting gives that power. Staff may step in only to stop immediate violence or give care that the baby urgently needs (Children Act 1989, section 3(5)).</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>We assess before the birth as guidance asks ({working_together}). An unborn baby is not yet a child in the sense of the Children Act 1989; its section 17, children in need, applies to the baby from birth.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A section 47 enquiry is under way: there is reasonable cause to suspect that the baby is likely to suffer significant harm (Children Act 1989, section 47). Before the birth this section is followed as guidance asks ({working_together}), since an unborn baby is not yet a child in the sense of the Act.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A council, a housing authority or an NHS body that is asked for help with children&apos;s services gives it where that fits its own duties (Children Act 1989, section 27); a provider that is none of these is not bound by that section. Those bodies have to arrange their work so that it safeguards children (Children Act 2004, section 11).</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Police and probation have to arrange their work so that it safeguards children (Children Act 2004, section 11). Section 27 of the Children Act 1989, on help between authorities, does not bind them.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>We ask you to help as guidance asks of everybody who works with families ({working_together}). Section 27 of the Children Act 1989, on help between authorities, binds neither a charity nor a private provider.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Personal data: UK GDPR article 6(1)(e), public task, for public bodies, and 6(1)(ea), recognised legitimate interest (a safeguarding request by a body with a public task), for others; article 9(2)(g) with the Data Protection Act 2018, schedule 1, paragraph 18 (safeguarding); for offences article 10 with the same paragraph.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>What was told you in confidence may be shared where that person agrees, where the law asks for it, or where the public interest in protecting a child outweighs keeping it (the common law duty of confidence). Consent is not the usual basis: the family is told what is shared, with whom and why, unless that would put somebody at risk.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A duty to share such information is in the Children&apos;s Wellbeing and Schools Act 2026, section 4. Until its start is confirmed we follow it as practice, not duty.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>UK GDPR article 6(1)(e), public task; assessment before birth as guidance asks ({working_together})</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>For example: public task; Children Act 1989 section 47, where enquiries have begun</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A letter before proceedings came to you. If you are a parent or have parental responsibility, a solicitor is now free for you, whatever you earn or own. It stays free if we ask a court. Take the letter to one, and bring them to the meeting.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>You may have a solicitor, also at a meeting with us. Ask a solicitor first if their help is free for you. Today free help goes by what you earn and own. It is free once we send a letter that says we may ask a court, and if we do ask it. That is so for parents and for all with parental responsibility, whatever they earn. For anybody else it still goes by what they earn and own. Family Rights Group gives families free advice.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>You asked what is held about you; the law gives you a right to know (UK GDPR, article 15).</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Ask for what is wrong to be corrected, and for what is missing to be added. Where we do not agree, your own words are put beside it and stay there in every later copy.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Ask us to stop using it, or to erase it; we have to say why where we do not.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Ask who decided what is left out here, and to have that looked at again.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>UK GDPR article 33(1): a breach of personal data is reported to the regulator (ICO) without undue delay and, where it can be done, within {number} hours of knowing of it, unless it is unlikely to put people&apos;s rights and freedoms at risk. Whether it is to be reported is for the data protection officer to say.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Parents take part in the conference; whether there is a plan is decided by the conference, not by the family.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Multi-agency child protection teams (Children&apos;s Wellbeing and Schools Act 2026, section 3) are practice, not duty, until the start of the section is confirmed.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Consent is not the usual basis for sharing where a child may be at risk: the family is told and heard, unless that would put somebody at risk, and the ground is written down.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>has it by law from the birth</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Nobody may keep a baby from the parents without valid agreement, an order or police protection. Agreement needs capacity, information and fairness, and is never compulsion in disguise. Where removal is planned the application goes in on the day of birth, at most within 5 days, and does not wait for how long a hospital keeps the baby.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Before a full hearing a court parts a child from a parent only where the child&apos;s safety, also of mind, needs it at that stage, and where it is necessary and in proportion; it weighs the harm of parting them and whatever would do instead.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>conference</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Child protection conference</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A meeting with you and the people who work with your family. You take part and say what you think; the conference decides if a child needs a plan to be safe.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A written list of what you and we will each do to keep a child safe. We look at it again every few months.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The meeting after the birth. It plans how you leave hospital. It gives nobody the right to keep a child from you.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A question to the police about what they hold. Everybody who will care for a child is asked about.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Your family and friends meet and make a plan of their own. For part of it we leave the room. It is offered to you. You need not take it up.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>We have a reason to think a child may be badly harmed, and we look into it. It decides nothing by itself.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The health and growth of any older children, and how each parent is with them.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>to stay with a parent in a placement or unit, if all agree</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>emergency protection order (a court&apos;s order in a hurry, for a few days)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The app&apos;s own rule</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>child protection plan</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>When the birth is due, who referred, and why we are looking now.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>When the birth is due, and who wrote this paper.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>When the birth is due, and why this paper was written.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Booking with maternity</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>If the babies come early</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The people around you</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The people around the family</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>About you</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>These babies</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Earlier children</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Keeping the babies safe from somebody</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>What it means for these babies</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>If one of the babies is a girl</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Never, when asked</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>When a baby will not stop crying</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>What the babies change</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>What it means for the babies</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The home, and where a baby will sleep.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Ready for the babies</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>What could harm a baby and what protects, each by its effect on a baby.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>What could harm a baby, what keeps a baby safe, and what is changing.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Child protection plan</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>core group</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Core group</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>strategy discussion</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Strategy discussion</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Social care, police and health talk. They ask if a child may be at risk, and what to do first.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>legal planning</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Legal planning meeting</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Social care asks its lawyers if a court may have to be asked. No court is asked by this meeting.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>letter before proceedings</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Letter before proceedings</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>pre-proceedings</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Pre-proceedings</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>You and social care try to put things right without a court. You have a solicitor to help you.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>planning meeting before the birth</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Planning meeting before the birth</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The meeting that plans the birth: where it is, who is there and who does what.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>pre-discharge</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Pre-discharge meeting</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>genogram</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Genogram</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A family tree: squares are men and boys, circles are women and girls, a triangle is a pregnancy.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A family tree: squares are men and boys, circles are women and girls.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>did not attend</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Did not attend</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>An appointment you were offered and did not keep. The reason should stand beside it. Tell us where it does not.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>advocate</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Advocate</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Somebody outside social care who helps you say what you want to say.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>police check</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Police check</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>family group</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>section 47</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Section 47 enquiry</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>parental responsibility</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The law lets you decide for a child, such as about treatment, and asks you to look after the child. Ask a solicitor how somebody gets it.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Physical abuse</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Somebody hurts a child&apos;s body, such as by a hit or a shake.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Neglect</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>significant harm</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Significant harm</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A child is treated badly, or harmed in health or growth. It is so bad that the law lets a court step in.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>weeks of pregnancy</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Weeks, such as 26+1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Initial conference after the strategy discussion that started enquiries</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Working Together, as East Riding has it</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>text of 2026 not read</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>First core group after conference</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>First meeting of the core group</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Working Together, as Medway has it</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>First review conference</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>First review of the plan</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Working Together, as North Yorkshire has it</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Next review conference</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Next review of the plan</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Assessment completed after referral</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>This assessment is finished</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Working Together 2018, as proceduresonline.com has it</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Birth registered</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The birth is registered</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Births and Deaths Registration Act 1953, section 2</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>as enacted</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Application to court where removal at birth is planned</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Nottingham City Council v LW [2016] EWHC 11 (Fam)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Judgment of 19 February 2016, by its summary of 16 March 2016 by Deka Chambers</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Proceedings ended (26 weeks that begin with the day of the application)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Children Act 1989, section 32(1)(a)(ii)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>as amended by the Children and Families Act 2014, section 14</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Police protection ends at the latest (72 hours from the hour it began)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Children Act 1989, section 46(6)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>as Child Law Advice and a practice note of 25 July 2019 tell of it</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Emergency protection order ends at the latest (8 days, the day it was made being the first; a court may add 7 once)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Children Act 1989, section 45(1), (5) and (6)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>as Child Law Advice tells of it, page of December 2024</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Referral received</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Default; Wirral asks for 12 to 16 weeks, Doncaster for about 16</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Wirral March 2022, Doncaster August 2021</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Assessment begun</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Default</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Pre-birth conference</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The child protection conference is held</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Default; Sussex asks for 28 weeks, ideally, Sefton for 34 at the latest</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Sussex July 2022, Sefton December 2024</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Birth plan agreed</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The plan for the birth is agreed</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The meeting that plans the birth is held</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Report to parents before conference</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>You have our report for the conference</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Default, as Sussex asks</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>7.11, September 2022</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Report to parents before a review conference</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>You have our report for the review</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Birth plan given to each parent who may have it, also one who was not there</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>You have the plan for the birth</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Default, as a published form for birth arrangements asks</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>form as stored in 2026 at docsbay.net/date-and-version</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Pre-discharge meeting, always before a baby leaves hospital</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The meeting before you leave hospital</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Default; Scotland&apos;s guidance (3.144) and Rotherham&apos;s procedure ask for the meeting before the baby leaves, and give no number</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Scotland September 2021, Rotherham as stored in 2026</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Core group or review conference after the birth</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The core group or a review meets after the birth</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Default; London asks for 10, or 20 where the mother is not well enough, Liverpool for 20 working days</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>London of October 2017 as Bromley tells of it</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Core group or review conference after the birth, as she is not well enough</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Default, as London asks</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>New birth visit of the health visitor</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The health visitor&apos;s first visit after the birth</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Healthy Child Programme, of which Hackney and a published study tell the number: from the tenth to the fourteenth day</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>text of February 2026 not read for its number</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Gestation dates brought forward when early birth is expected</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Due date further away than this is asked about</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Due date longer past than this is asked about</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A parent younger than this at the birth is asked about</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Age from which somebody is an adult</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Family Law Reform Act 1969, section 1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>as amended up to 1 August 2014</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Answer to a check</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A partner counts as new</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A partner counts as very new</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A new adult in the home is watched so long, from the birth or from when they came</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A couple counts as recent</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A separation counts as recent</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Missed appointments after a loss</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Age from which a child is seen alone</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A child is seen again</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Small incidents to add up</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Small incidents add up within</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Outcome of an appointment recorded</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Missed appointment shared</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Missed appointment answered</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Missed appointments that make a pattern</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A pattern shows within</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Appointments looked back on</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Services at which appointments were missed</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Cancellations by services worth a look</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Strengths that rest on the person&apos;s word</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Supports that make much help</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Agencies that need a lead</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Answer of an agency</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Answers needed before conference</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Answer to a disagreement at each stage</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Legal step explained</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>First supervision after opening</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Risks count as recent</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A gap in the chronology</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Change kept up</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Parents&apos; views before conference</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A day ahead counts as near the birth</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>An order or condition that ends is asked about before</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Plan for a crying baby</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Application to the Court of Protection about the birth</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>NHS Trust v FG [2014] EWCOP 30: no later than four weeks before the due date</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Judgment of 28 August 2014</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Safer sleep talked through</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The mother is spoken to after the assessment was opened</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Booked with maternity</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Default; NICE (NG201, 1.1.4) asks maternity to offer it by 10+0</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>August 2021, as stored in 2026</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Longest time without contact with maternity</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Agencies that every such family has are listed after the assessment was opened</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Appointments rearranged one after another</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Appointments to which somebody came late, one after another</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Appointments kept one after another that end a pattern</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Cancellations by services are looked back on</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Age up to which a care leaver may have a personal adviser</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Children Act 1989, section 23CZB</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>as inserted by the Children and Social Work Act 2017, section 3</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Wirral asks for 12 to 16 weeks, Doncaster for about 16</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Sussex asks for 28 weeks, ideally, Sefton for 34 at the latest</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>as Sussex asks</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>as a published form for birth arrangements asks</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Scotland&apos;s guidance (3.144) and Rotherham&apos;s procedure ask for the meeting before the baby leaves, and give no number</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>London asks for 10, or 20 where the mother is not well enough, Liverpool for 20 working days</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>as London asks</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>NICE (NG201, 1.1.4) asks maternity to offer it by 10+0</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>children&apos;s social care</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>maternity</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Date of booking and scans; what was asked about safety at home, and whether she was seen alone.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>health visiting</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>GP</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Each adult&apos;s health that bears on caring for a baby: mental health, substances, learning, prescribed medicines.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>mental health</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Diagnosis, treatment and how well it is kept to; what relapse looks like and whom to ring.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>substance misuse</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>What is used now, what was used before, tests, treatment, and storage of medicines at home.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>police</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Call-outs to every address listed, convictions, and intelligence that may be shared; anything that may not be, by telephone.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>probation</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Order, conditions, risk to children and partners, and the plan for managing it.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>school or nursery</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Attendance, how the child arrives and leaves, what the child says, and who collects.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>housing</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Tenancy, arrears, complaints, and who is listed at the address.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>domestic abuse service</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Risk level and safety plan, and what must not be written in a report that others read.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>adult social care</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Needs assessed, support given, and the effect on caring for a baby.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>legal services</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>voluntary</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>other</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>goes home as planned</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>with a parent in a placement or unit, by agreement</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>looked after with the parents&apos; agreement (section 20)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>It gives nobody a power to keep the baby from the parents.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>emergency protection order</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>interim care order</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>police protection, at most 72 hours</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>72 hours at most</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>police protection</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>the police</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>another order of a court</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>not decided yet</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>child protection conference</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>supervision</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>a talk between the social worker and a manager</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>panel</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>legal advice</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>legal planning meeting</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>pre-proceedings meeting</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>meeting about putting things right without a court</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>pre-proceedings review</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>review of putting things right without a court</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>intended issue at birth</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>the council means to ask a court when the baby is born</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>application to court</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>stepped down</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>no longer on the way to a court</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>there is a child protection plan</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>other help, no child protection plan</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>your family gets other help, and there is no child protection plan</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>nothing more</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>nothing more, and there is no child protection plan</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>adjourned, not decided</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>CP-IS (England)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>An unborn baby&apos;s plan stands there under the mother&apos;s NHS number, for whichever hospital she comes to.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>maternity record</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>another hospital</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>ambulance service</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>none</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>no order</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>section 20</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>looked after by the council with the parents&apos; agreement (section 20)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>emergency protection order (a court&apos;s order for a few days)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>interim care order (a court&apos;s order until it has decided)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>care order</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>supervision order</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>child arrangements order</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>child arrangements order (a court&apos;s order about where a child lives and whom it sees)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>special guardianship order</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>placement order</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>adoption order</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>neglect</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Nobody is recorded as father, possible father or partner yet. Add each of them under People and homes; if the father is not named, say why under “Is it agreed who the baby&apos;s father is?”</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A parent who gets the letter has a free solicitor. All who have parental responsibility have a free solicitor too. It is the same once care proceedings begin. For anybody else, free help goes by what they earn and own. Born into Care (2023): independent advice is offered in the pregnancy; D (A Child) [2021] EWCA Civ 787 and Doncaster: an advocate from the start where there is a learning difficulty</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A parent who gets the letter has a free solicitor. All who have parental responsibility have a free solicitor too. It is the same once care proceedings begin. For anybody else, free help goes by what they earn and own.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A letter that says what has to change so that no court need be asked. A parent who gets the letter has a free solicitor. All who have parental responsibility have a free solicitor too. It is the same once care proceedings begin. For anybody else, free help goes by what they earn and own.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>physical abuse</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A child often goes without food, warmth or care, and that does harm.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>How long the pregnancy is: first the weeks, then the days.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>From when the birth of twins or more is expected</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>the worry that a child may go without food, warmth or care</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>the worry that a child may be hit, shaken or hurt</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>emotional abuse</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>the worry that a child may be scared a lot, or not feel loved</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>sexual abuse</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>the worry that somebody may use a child for sex</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>child in need</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A plan of help without a child protection plan; no category of harm.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>concerns not substantiated</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>substantiated, and no continuing risk of significant harm</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>substantiated, and a conference is called</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>non-molestation order</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>occupation order</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>restraining order</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>domestic abuse protection order or notice</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Tried out in some areas since 27 November 2024. Ask whether your area has it; the trial was set to end on 31 March 2026.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>sexual harm prevention order</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>FGM protection order</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>forced marriage protection order</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>bail conditions</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>licence or supervision by probation</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>MAPPA</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>prison, until release</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>programme for people who harm partners</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>disclosure scheme of the police</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>FGM</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Court of Protection</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>family help</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>child in need plan</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>We assess before the birth as guidance asks (Working Together 2026). An unborn baby is not yet a child in the sense of the Children Act 1989; its section 17, children in need, applies to the baby from birth.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A section 47 enquiry is under way: there is reasonable cause to suspect that the baby is likely to suffer significant harm (Children Act 1989, section 47). Before the birth this section is followed as guidance asks (Working Together 2026), since an unborn baby is not yet a child in the sense of the Act.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>We ask you to help as guidance asks of everybody who works with families (Working Together 2026). Section 27 of the Children Act 1989, on help between authorities, binds neither a charity nor a private provider.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>UK GDPR article 6(1)(e), public task; assessment before birth as guidance asks (Working Together 2026)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>UK GDPR article 33(1): a breach of personal data is reported to the regulator (ICO) without undue delay and, where it can be done, within 72 hours of knowing of it, unless it is unlikely to put people&apos;s rights and freedoms at risk. Whether it is to be reported is for the data protection officer to say.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>England</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>not known</source>
        <translation type="unfinished">ddim yn hysbys</translation>
    </message>
    <message>
        <source>not asked yet</source>
        <translation type="unfinished">heb ei ofyn eto</translation>
    </message>
    <message>
        <source>the {plan_called} ended{day}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>proceedings at birth are no longer intended (stepped down, {since})</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>it was decided that no conference is held ({day})</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source> by the conference set for {on}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>day not recorded</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>to step down was planned for {days}, not recorded as done</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>, day not recorded</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>if a {plan} is made</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>while there is a {plan}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>if a {plan} was made before the birth</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>if proceedings at birth are still intended</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>if one is decided on</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>if one is called</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>if an early birth is expected</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>if she is well enough to come</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>if she is not well enough to come</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>if there is more than one baby</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>if it was held on that day</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>if this discussion started enquiries</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>the referral</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>the assessment was opened</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>the {named} that started enquiries</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>the last {named}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>enquiries began</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>the conference</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>the initial conference</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>the review conference</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>a {named} was made</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>the {named}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>the {named} or review conference</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>the application to court</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>the planning meeting before the birth</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>the pre-discharge meeting</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>the midwife&apos;s first visit</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>the health visitor&apos;s new birth visit</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>the social worker&apos;s first visit after the birth</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>the birth plan was agreed</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>the {named} was made</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{named} began</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>the due date</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>the birth</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>not yet</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>This authority</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>this authority&apos;s rule</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{weeks} weeks of pregnancy</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>; checked {day}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>What we plan</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Complain to us: we have to answer a complaint about how we use what we hold about you. You may also complain to the regulator (ICO), ico.org.uk, telephone 0303 123 1113.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>You and the people who carry out the plan. It meets often, between one conference and the next.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>the app&apos;s own rule</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>; not checked yet</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Working days: Monday to Friday but for {name}&apos;s public holidays, known up to {last}.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Working days: Monday to Friday but for {name}&apos;s public holidays, known up to {last}, and without the days this authority is closed: {closed}.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{count:day|days}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{count:working day|working days}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{count:week|weeks}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{count:month|months}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{count:year|years}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{weeks} weeks</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>before</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>after</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>later than</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>within</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The first conference {when} {at}, {apart} {side} the due date{unsaid}. That is {late} {limit}, by {whose}{more}.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>brought forward {span} as {why} is expected, by {whose}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{weeks} weeks and {left:day|days}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>was held at</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>; it is said to be held, day not recorded</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>an early birth of more than one baby</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>an early birth</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>brought forward {span} as {why} is expected</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>is set at</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>was set for</source>
        <translation type="unfinished"></translation>
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
        <source>Back to all assessments</source>
        <translation type="unfinished"></translation>
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
    <message>
        <source>Word report, Word document</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>closing summary, end of the work</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>empty form</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>handover, transfer summary, next worker, next</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>maternity record</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>midwife&apos;s page, maternity</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>mother&apos;s copy, father&apos;s copy, mum&apos;s copy, dad&apos;s copy, Easy Read</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>mother&apos;s full copy, father&apos;s full copy</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>report, chair&apos;s copy</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>request for information, agency form</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>subject access request</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>supervision</source>
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
    <name>not_yet</name>
    <message>
        <source>A parent&apos;s copy is offered here once a parent is recorded.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A request is offered here once an agency is recorded.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>opening</name>
    <message>
        <source>{error} The assessment itself is safe. Mend the form file, or take away the setting that names its folder.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>preferences</name>
    <message>
        <source>Text {percent} %</source>
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
    <name>printing</name>
    <message>
        <source>the printer did not take it</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>prompts</name>
    <message>
        <source>We know far less of one parent&apos;s history than of another&apos;s</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Nobody is recorded as father, and nothing says why</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>More than one man may be the father, or one is only said to be by one of the two</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Two mothers are recorded beside a father without a name, who may be a donor</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Two people, or two agencies, may be one who was entered twice</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Nobody has spoken to a father or partner, and nothing says what was tried</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Police, or an area he has lived in, has not been asked about a man in the baby&apos;s life</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A check has been waiting for its answer too long</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Nothing is known of a parent&apos;s own childhood</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A learning difficulty is named, and not what it means or what was changed to help</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A parent under 18 or a care leaver has no worker of their own</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A parent has not been asked about identity, heritage and what they mean for this baby</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Somebody needs an interpreter, and none is named, or a relative does it</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The papers of a child who left have not been received</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Why, by whom or under which order a child left is not recorded</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>An earlier child was on a protection plan, and what it means now is not written</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A child was lost and appointments are missed, and nobody has asked how the loss feels</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The papers of a child who left are here, and what they tell is not written</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Where a child of this family lives is not written, nor who has care of them</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>What is different since a child left rests only on what the parents say</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A child of theirs died, and what the papers say is not written or they have not come</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Nobody has recorded seeing a child who lives here</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A child old enough has never been seen alone</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>It is long since a child who lives here was seen</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A child&apos;s small injuries and incidents have not been added up</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Neglect is named somewhere, and its signs now or before are not written</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A child of theirs is on a plan or in care, and reviews are not joined with the baby&apos;s</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>There is a couple, and their relationship or how they handle conflict is not written</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A parent in a couple has not been asked about abuse alone</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Violence or control is recorded, and no structured tool is, nor what MARAC said</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A partner is new, and risk was not looked at again or what was checked is not written</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A partner came only months before today, or before the baby is due</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Violence or control is recorded between two, and not who hurts whom</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A couple with violence is said to have parted lately, and only they say so</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A couple with violence is recorded as parted, and both still live in one home</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Violence or control touches a parent, and no risk says what it means for the baby</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>An order has ended, or ends before the birth or soon, and nothing says what protects then</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A date we know of falls near the birth, and nothing is arranged for it</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A date we know of comes before the birth or soon, with nothing arranged</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A copy reached somebody from whom somebody is to be kept safe</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>It is not recorded when an order or condition ends</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A structured tool was used, and what it showed is not written in words</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The day on which a structured tool was to be done again has passed without it</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Somebody may harm the baby, and whether a parent could keep it safe is not written</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A sexual risk is recorded, and what it means for this baby is not written</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>An order about FGM or forced marriage is recorded, and the risk to a girl is not written</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A girl comes into a family with FGM, and who watches over her is not written</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The baby may be conceived by abuse, and what that means for the mother is not written</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A parent&apos;s mental health is a concern, and self-harm and suicide were not asked about</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The pregnancy was concealed or denied, and why, or what if it happens again, is missing</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Late in the pregnancy, whether the health visitor knows of the baby is not written</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>What became of an appointment is not recorded</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>No other agency was told of missed appointments in time</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Nobody wrote what missed appointments may mean</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Nobody acted on missed appointments in time</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Several appointments were missed within weeks, or half of the last few</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A pattern of missed appointments ended lately; what helped is worth knowing</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>One appointment after another was moved, or reached late, up to the last</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Services cancelled appointments themselves, which says nothing about the family</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Several strengths rest on the person&apos;s word, and nobody wrote what was not seen</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A relative helps, and how much or by what agreement is not written</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>There is much support and no action that protects or names an outcome</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Many agencies have no lead, or one has no role</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>An agency was asked and has not answered in time, or conference is near</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>An agency that should be asked has not been</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>An agency has not been given the family&apos;s history</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Agencies have each assessed, and nobody has read the assessments together</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A parent has mental health needs, and GP and mental health service were not read together</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A parent&apos;s health or substance use is a factor without its effect on the baby</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>An agency disagrees with the plan, and no disagreement is recorded</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A disagreement has had no answer at this stage</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A key agency neither comes to conference nor sends a report</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Conference is to come, and somebody is to be kept safe from a parent</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Some were told of a worrying event, and an agency that sees the same person was not</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A decision replaced another, and nobody wrote why</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A decision replaced another, and an agency was not told, or nobody was</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Legal planning changed its decision, and nobody wrote why or nobody was told</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A decision&apos;s review date has passed, and it is not carried out</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A legal step has not been explained to parents or to agencies in time</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A letter before proceedings has gone out, and nobody wrote when each parent was given it</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Supervision is long ago, or has not begun</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Things changed after supervision and the judgement last looked</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Something that worries happened, and nobody has looked at the whole again since</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>An enquiry names no strategy discussion with a day, so no day can be counted from it</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>An enquiry has ended, or conference has met since it began, and no outcome is recorded</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Conference is days away, and nothing is recommended</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A recommendation lacks its reason, the threshold, or the harm a plan would be for</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The pregnancy is well on, and who will have parental responsibility is not recorded</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The birth is near or past, and a paternity test that was begun has no result</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Court comes near, and the family was neither offered a meeting nor is it said why not</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The letter before proceedings is out, and not everyone concerned was offered a solicitor</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A parent with a learning difficulty, or under 18, has not been offered an advocate</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A parent with a learning difficulty may face court, and nobody wrote if they can instruct</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A parent has a learning difficulty, and no assessment made for such parents is recorded</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A parent has no recourse to public funds, and nobody wrote how the family will live</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The conference is late in the pregnancy, or there is none and it is getting late</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The day of a meeting has passed, and nobody has said whether it was held, and when</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The day on which to step down was planned has passed, and nobody has said it was done</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>What conference decided is entered, and conference is still to come</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A meeting or a first visit did not take place, and what takes its place is not recorded</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Conference is days away, and the parents have not had the report</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Part of the birth plan is empty late in the pregnancy</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Nobody is named who oversees a father&apos;s or a removed child&apos;s contact</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Late in the pregnancy or after the birth, where the baby sleeps is not written</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A parent&apos;s view is missing with conference near or sign-off asked</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>An action says neither what will be different nor how we will know</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>An action is done, and that the change lasts is not shown</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>There is a mother and no due date, so nothing can be counted</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>An early birth is expected, or more than one baby, and what then happens is not written</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Late in the pregnancy there is no number to ring at night</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Several bases or birth plans are recorded, and which of them holds cannot be known</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The birth is near, and on what basis the baby goes home or stays is not decided</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The basis that was recorded last has ended, and what holds since is not recorded</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A basis is recorded as lasting longer than its law allows without more</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The basis is the parents&apos; agreement, and it is not shown that the agreement can stand</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A basis is decided, and a mother has not had it explained</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A court is to part parent and baby before a full hearing, and why now is not written</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A court is asked at the birth, which is near, and papers or notice have no day</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The birth plan is agreed, and a mother does not have it; no reason is written</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The birth plan is kept from a parent, and the day of legal advice on it is not recorded</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Somebody may not come, and who it is, or who tells them, is not written</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The birth plan has somebody there from whom somebody is to be kept safe</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A birth at home or without a midwife is planned, and what is agreed for it is not written</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Staff elsewhere could not know who may not come, or that an order may be asked for</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A task at the birth has nobody who does it, or no time by which it is done</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The birth is near, and no day is set for the meeting that plans it</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The baby is born, and no day is set for the meeting before leaving hospital</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Substance use is a risk now, and nobody wrote what it may do to the baby</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The birth is near, and a relative who may care has no viability assessment</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Court comes near or the baby may live apart, and no other home is named if the plan fails</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The baby may live apart, and a parent&apos;s contact, or who oversees it, is not recorded</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The birth is near, and the mother has no NHS number, or one that does not check</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The newest midwife&apos;s summary left some time ago, and where it was filed is not recorded</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>There is doubt whether she can decide about the birth, and no application by its day</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The due date is long past, and no birth is recorded</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A child is entered beside the baby, born of the same mother while she was pregnant</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>An entry may tell of a loss or a birth, and what became of the baby is not recorded</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The mother died while pregnant, and what became of the baby is not recorded</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Two mothers are recorded, and not which of them carries the baby</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The due date is known to the month or year alone, so that no week can be counted</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A baby is recorded as born, and the day is not, so that nothing after it can be counted</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>One of several babies is born, and what became of another is not recorded</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The family moved or was transferred, and nobody there has confirmed that they took over</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>It is closed, somebody still holds a worry, and nobody is named who watches</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>It is closed, an adult is new in the home, and nobody watches the first weeks</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The day until which somebody watches has come, and nobody has written what they saw</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Something is recorded that happened after it was closed</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>There is a plan, and no alert where every hospital would see it</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Something is known of the baby&apos;s health, and what follows from it is not written</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>There is to be more than one baby, or is, and the plan is made for one</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Mother and baby may be apart, and nobody asked how she wants to feed the baby</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Mother and baby may be apart, and nobody is named who is with her then</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The mother moves or may move, and nobody wrote who is responsible or which unit knows</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A move of the mother is recorded, and also that no move is expected</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A baby is born and not registered, and somebody&apos;s responsibility or a limit hangs on it</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The day by which the core group meets has passed, and no record says that it met</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Somebody must not be alone with the baby, and nobody is named who makes sure of it</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The assessment has been open for some time, and nobody has spoken to the mother</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>No booking is recorded by the week it should be, or after a hidden pregnancy</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>It is long since maternity saw her, by what is recorded</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>An earlier baby was hidden or born with nobody there, and this birth has no plan for it</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Treatment is not kept to, and no risk says what that means for the baby</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A kind of agency that every such family has is not listed, so nobody asked it</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Children live here, and neither a health visitor nor a school or nursery is listed</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A parent uses alcohol or drugs, or lost a child for it, and no service for it is listed</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Another authority removed a child, and nobody has asked it about the family since</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A young parent was in care, and nobody wrote whether they have an adviser by it</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>It is not recorded if somebody here is a man or a woman, so no rule asks for checks</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A check came back with harm to a child, and no risk is recorded about that person</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A note says that somebody hurt people or is in prison, and it stands nowhere else</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>An agency writes that it is worried, and was not asked what it thinks of the plan</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Agencies differ, or one alone says it, and nobody has written what that shows</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Concerns that nobody has voiced are written down, and none was raised since</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The parents did not agree to sharing, and on what ground it is shared is not recorded</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Only risks are recorded</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Only strengths are recorded</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A risk is recorded, and not how much it weighs</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Every risk is recent, and the chronology shows earlier worries</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The chronology has a gap in the parents&apos; adult life between two concerns</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The judgement is written, and not why it might be wrong</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The judgement is written, and not what life would be like for the baby</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>More than half of what is known rests on what people said of themselves</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>assessment</source>
        <translation type="unfinished">asesiad</translation>
    </message>
    <message>
        <source>Assessment</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>missed assessment</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>pregnancy</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Pregnancy</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>missed pregnancy</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>babies</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Babies</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>missed babies</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>people</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>People</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>missed people</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>households</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Households</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>missed households</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>ties</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Ties</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>missed ties</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>responsibilities</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Responsibilities</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>missed responsibilities</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>previous children</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Previous children</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>missed previous children</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>checks</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Checks</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>missed checks</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>orders</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Orders</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>missed orders</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>tools</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Tools</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>missed tools</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>appointments</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Appointments</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>missed appointments</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>events</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Events</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>missed events</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>agencies</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Agencies</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>missed agencies</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>contributions</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Contributions</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>missed contributions</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>readings</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Readings</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>missed readings</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>decisions</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Decisions</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>missed decisions</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>legal steps</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Legal steps</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>missed legal steps</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>enquiries</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Enquiries</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>missed enquiries</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>family meetings</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Family meetings</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>missed family meetings</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>own help</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Own help</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>missed own help</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>recommendations</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Recommendations</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>missed recommendations</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>disagreements</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Disagreements</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>missed disagreements</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>supervisions</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Supervisions</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>missed supervisions</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>factors</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Factors</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>missed factors</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>actions</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Actions</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>missed actions</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>supports</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Supports</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>missed supports</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>voices</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Voices</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>missed voices</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>conferences</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Conferences</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>missed conferences</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>birth plans</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Birth plans</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>missed birth plans</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>birth bases</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Birth bases</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>missed birth bases</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>birth tasks</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Birth tasks</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>missed birth tasks</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>birth meetings</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Birth meetings</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>missed birth meetings</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>birth alerts</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Birth alerts</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>missed birth alerts</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>baby health</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Baby health</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>missed baby health</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>living options</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Living options</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>missed living options</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>contact plans</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Contact plans</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>missed contact plans</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>closings</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Closings</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>missed closings</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>watches</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Watches</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>missed watches</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>shares</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Shares</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>missed shares</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>responses</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Responses</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>missed responses</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>signoffs</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Signoffs</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>missed signoffs</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>tellings</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Tellings</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>missed tellings</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>answers</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Answers</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>missed answers</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>day not recorded</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>did not agree with the plan, settled {settled}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>does not agree with the plan</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>An agency that is not named</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{who}, does not agree with the plan</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>on a day that is not recorded</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>by {day}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A decision</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{who}, disagreement not settled: {worry}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>by </source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>decided by {who}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>review {day}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Somebody</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{titled}, asked {day}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{agency}, asked {day}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>the referral</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>the assessment was opened</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>the {named} that started enquiries</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>the last {named}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>enquiries began</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>the conference</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>the initial conference</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>the review conference</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>a {named} was made</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>the {named}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>the {named} or review conference</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>the application to court</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>the planning meeting before the birth</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>the pre-discharge meeting</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>the midwife&apos;s first visit</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>the health visitor&apos;s new birth visit</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>the social worker&apos;s first visit after the birth</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>the birth plan was agreed</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>the {named} was made</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{named} began</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>the due date</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>the birth</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>to be looked at again</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>a date already known</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Birth of {baby}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Birth</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Due date</source>
        <translation type="unfinished">Dyddiad disgwyl</translation>
    </message>
    <message>
        <source>{partition} ends</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A date already known</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>An order ends</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>, at {weeks}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Recorded: booked on {booked_on}{at}.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{weeks} weeks {more}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{child} is shown as born before {parent}{early}.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Counted from the last period the due date would be {counted}. Both are kept as typed; which is right?</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The due date is more than {due_date_far} away. It is kept as typed; is the year right?</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>after</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>before</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source> was {age}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The due date is weeks past. It is kept as typed; has the baby been born, or is the year right?</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Born {apart} the due date. Both dates are kept as typed; is one of them wrong?</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{text} Both dates are kept as typed; which is right?</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{end} is before {begin}. Both are kept as typed; which is right?</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{day} has not come yet. It is kept as typed; is it right?</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{number:day|days}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Family group meeting</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Nobody has written yet that they spoke to {named}.{week_words}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Patterns of missed appointments have ended. Kept since, one after another: {each}. Ask what made it easier to come.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Appointments were moved, or reached late, one after another: {each}. None counts as missed. Ask what is in the way.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The birth is near and a court is to be asked. Nobody has entered {what}.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Somebody may not come to the birth. Nobody has written {what}.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Somebody may not come to the birth, or a baby may live apart, and no alert tells staff elsewhere.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The baby may live apart from the parents. How {who} will see the baby, or who oversees it, is not recorded.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>who it is</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>why</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>the day the papers were ready</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>the day the parents&apos; solicitors had notice (or why they have none)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A child left a parent&apos;s care. Nobody has recorded {what}.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A child left a parent&apos;s care, and the papers are here. Nobody has written {what}.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>An earlier child was on a protection plan. Nobody has written {what}.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A child of these parents died. {what}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>the reason</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>the order</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>the authority</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>what led to it</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>what is different now</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>No papers are recorded as received.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Nobody has written here what the papers say.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A legal step has not been explained to {whom}.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{begins}. Recorded: {listed}. No legal planning meeting has been held.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>the parents</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>the agencies</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{child}, born {day}, may be the baby</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Not among the agencies of this family yet: {listed}. List each, and ask what they know.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A relative helps. Nobody has written {what}.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Conference needs {count:agency|agencies}. Nobody has recorded that they come or send a report.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Conference is to come, and somebody is to be kept safe from a parent. That parent&apos;s paper names no place. Settle how each of them takes part.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>how much daily care that is</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>when they agreed to it</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>It is not settled if he is the father. Once that is known, write how. Until then treat him as a possible father.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>No talk with a father or partner is written down, and nothing says what was tried.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{who} has not been asked yet about {what}.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>It is not settled which of them is the father. Once that is known, write how. Until then treat each as a possible father.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>identity and heritage</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>what identity means for this baby</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>a parent&apos;s view</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>the mother&apos;s view</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>the father&apos;s or partner&apos;s view</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Nobody has written {whose} of this assessment yet.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The pregnancy was concealed or denied for a time. Nobody has written {what}.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{begins}. The question if the health visitor knows of this baby has no answer yet.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>what happens if she goes missing or labours alone</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Nobody has asked {what}.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>about the couple&apos;s relationship</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>how the couple handle conflict</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{some} or {last}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A note about somebody in this baby&apos;s life speaks of violence, of prison or of an offence against a person. No tie, event, order or risk records it, so the midwife&apos;s page has it as a note alone. Record it, and say who may not come to the birth.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>\b(suspicious|non-?accidental|(in|while in|under) (his|her|their|\w+&apos;s) (sole )?care|alone with|charged|arrested|blamed|fault)\b</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>^(?!.*\b(child|children|baby|babies|infant|toddler|son|daughter|step-?(son|daughter|child))\b.*\bas an? )(.*\bgrew up\b|.*\b((abuse|cruelty|neglect|violence)( at home)?|(abused|beat|harmed|hit|hurt|neglected) (him|her|them)|(witness\w*|saw|lived with|suffered)\b.*|(was|were|been|being)( \w+){0,2} (abused|assaulted|beaten|burn(ed|t)|harmed|hit|hurt|injured|neglected|removed|shaken)\b.*|(abused|beaten|neglected|removed)) ?\b(as an? ((small|young|little) )?(child|boy|girl|baby|infant|toddler)|in (his |her |their )?(own )?childhood)\b)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>\bviolen|\bassault|\b[ga]bh\b|\bgrievous|\bbodily harm|\bwounding|\bstabb|\brap(e|ed|ist)\b|\bsex(ual)? (offen|assault|abuse)|\bindecen|\bstrangl|\bchok(ed|ing) (her|him|them)\b|\bharass|\bstalk|\bcoerci|\bmurder|\bmanslaughter|\bkidnap|\bfalse imprisonment|\bthreat\w* to (kill|hurt|harm)|\bthreatened (her|him|them)\b|\b(domestic|child) abuse|\babus(ed|es|ive|er)\b|\b(hit|hits|beats?|punch(ed|es)|kick(ed|s)|slapp(ed|s)|hurts?|attacked) (her|him|them|the|his|\w+&apos;s|up)\b|\bmappa\b|(?&lt;!car )(?&lt;!phone )(?&lt;!flat )(?&lt;!dead )\bbattery\b(?! (charg|died|in the|is|life|low|pack|power|ran|was))|\brobb(ed|er|ery|eries|ing)\b|\baffray\b|\barson|\bset fire\b|\bset (\w+ ){1,3}on fire\b|\bset light to\b|\b(knife|knives|machete|firearm|handgun|shotgun|weapon)s?\b|\b(held|grabbed|gripped|seized|took|pulled|hands?|arms?) (\w+ ){0,3}(by|round|around|on|to) (the|her|his|their|\w+&apos;s) (throat|neck|hair|arms?|wrists?)\b|\b(hit|struck|strikes|beat|whipped|lashed|threatened) (\w+ ){0,3}with an?\b|\b(hit|punched|kicked|slapped|headbutted|throttled|smothered|bites|bitten|burned|burnt|scalded|(?&lt;!a )(?&lt;!little )bit) (her|him|them|\w+&apos;s|the (baby|child|girl|boy)|(?!(a|again|all|an|and|at|by|each|every|felt|for|from|hard|his|in|into|it|less|more|of|off|on|out|rock|the|through|to|up|well)\b)\w+)\b|\b(spat|spits) (at|on|in)\b|\bthr(ew|ows|own|owing) ((?!at\b)\w+ ){1,4}at (?!a\b|an\b|home\b|school\b|the\b|work\b)\w+|\b(dragg|kick|push|shov|slamm|thr[eo]w|pinn)(ed|s|es|n|ing)? ((?!\w*sel(f|ves)\b)\w+ ){1,3}(against|by the|down|over|into|onto|to the (floor|ground|wall))\b|\b(push|shov)(ed|es|s|ing) (her|him|them)\b|\bgrabb(ed|ing) (her|him|them|\w+ by)\b|\block(ed|s|ing) (?!\w+sel)\w+ (in|inside|out|outside|up)\b|\bbr(oke|eaks|oken|eaking) (her|their|\w+&apos;s) (ankle|arm|cheek|collar|finger|hand|jaw|leg|nose|rib|skull|teeth|tooth|wrist)|\bbreach(ed|es|ing)? (of )?(\w+ ){0,3}(non-molestation|restraining|protection|occupation)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>\b(theft|thefts|stealing|shop-?lifting|fraud|handling stolen|driving|speeding|motoring|insurance|drunk and disorderly|begging|fare|tv licen[cs]e|cannabis|possession of (?!an? )|benefits?|soliciting|trespass|vagrancy)\b</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>\b(was|were|been|being) (\w+ )?(assaulted|abused|attacked|stabbed|raped|threatened|hit|bit|bitten|burned|burnt|punched|kicked|slapped|scalded|robbed|pushed|shoved|thrown|grabbed|dragged|held|locked|beaten|broken)\b</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>check{more}{about}: {showed}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Somebody who may care for the baby has no plan here for when it will not stop crying.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Court is planned. The family said yes to a family group meeting. Nobody has recorded that it was held.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{least}{days} late</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>overdue by {days}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>not recorded whether it was held</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>not recorded</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>at least </source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>not recorded, and {state}: {ended}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>not yet</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{weeks} weeks of pregnancy</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>, before the referral came</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>weeks that the due date does not fit</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>in its place {when}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>in its place one without a day yet</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{counted}, or the birth, which came at {at}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>, the day it was set for</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>; the public holidays of {year} are not known, so look at it again</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Review conference</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Conference</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>First core group</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Target date of the assessment</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{name}{whose}: {span} {side} {event} cannot be counted, since of its day only {when} is recorded.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>This assessment is finished, as we plan it</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Next supervision</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Answer from {agency}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Answer from an agency</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>an agency</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source> and </source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>if a {plan} is made</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>while there is a {plan}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>if a {plan} was made before the birth</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>if proceedings at birth are still intended</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>if one is decided on</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>if one is called</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>if an early birth is expected</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>if she is well enough to come</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>if she is not well enough to come</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>if there is more than one baby</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>it was planned before the loss</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{how} booking with maternity is recorded.{week_words} Find out who is seeing her.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>No contact with maternity is recorded since {of}.{week_words}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>An earlier pregnancy was concealed or denied, or a baby was born with nobody there. Nobody has written what happens if it is so again, or who would notice.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Treatment is not kept to, or only in part. No risk says what that does to the baby.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The pregnancy was concealed or denied, and no</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>No</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source> or </source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{count:appointment has|appointments have} no outcome yet.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>No other agency was told of {count:missed appointment|missed appointments} within {share_missed}, as far as is recorded.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Nobody has written what {count:missed appointment|missed appointments} may mean.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Nobody has acted on {count:missed appointment|missed appointments}.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Appointments were missed close together, across all services: {each}.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{count:appointment was|appointments were} missed close together, across all services.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A pattern of missed appointments has ended. {count:has|have} been kept since, one after another. Ask what made it easier to come.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Court is intended, and of a family meeting that was accepted nobody said it was held</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Somebody who may care for the baby has no plan for when it will not stop crying</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{count:appointment was|appointments were} moved, or reached late, one after another. None counts as missed. Ask what is in the way.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Appointments with two services were missed within weeks. Nothing says that one told the other: {pairs}.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>One person missed two services, and nothing says that one told the other</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A risk is recorded, the pregnancy is well on, and no legal planning meeting was held</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>agrees with the plan</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>“{typed}” is not read as weeks. Write weeks and days like 38+2. It is kept as typed; is it right?</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Services cancelled {count:appointment|appointments} within weeks. That says nothing about the family. Ask each service for a new day.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Several strengths rest only on what the person says. Nobody has written what was agreed but not seen.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{one} and {other}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>not said for whom</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>We cannot tell which lawful basis or which birth plan is the newest. A day is missing, is not exact, or is the same. Enter the day, and the version of a plan.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{begins}. Nobody has decided on what lawful basis the {goes} kept from the parents.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The order or protection that was the lawful basis has ended. Nobody has recorded on what basis the baby goes home, stays or is kept from the parents now.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A basis that ends by itself is recorded as lasting longer than its law allows. Check the day it ends, and if a court has extended it.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The baby is to be looked after by agreement. The record does not show that everyone agrees, could decide it and was told what it means, or that it was fair to ask then.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>What happens after the birth is decided. Nobody has explained it to the mother.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A court is asked to part the baby from a parent before the full hearing. Nobody has written why the baby&apos;s safety needs it now, and which help or place was weighed instead.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The birth plan is agreed, and the mother has not been given it.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The birth plan is kept from a parent. Nobody has entered the day legal advice on that was taken.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The birth plan has somebody with the mother, and the record says to keep somebody safe from them. Settle whether they may come in. Take them out of the plan, or put right who is to be kept safe.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The birth is planned at home or without a midwife. Nobody has written what is agreed for that.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{count:task at the birth has|tasks at the birth have} no name or no time.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The birth is near, and no planning meeting has a day.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{born_now}, and no pre-discharge meeting has a day.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Alcohol or drugs are recorded as a risk now. Nobody has written what that may do to the baby, or what the baby will need for it.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{begins}. {count:relative|relatives} may care for the baby. The viability assessment is not finished.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Court is getting near, or the baby may live apart. Nobody has written where the baby lives if the plan fails.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The birth is near. The mother has no NHS number here, or one that may be wrong. Staff find an alert by that number.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>There is doubt that the mother can decide about the birth. The last day for the hospital to apply to the {court} has passed, and no application has a day.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The birth is near</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>babies go home, stay or are</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>baby goes home, stays or is</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The midwife&apos;s summary was given. Nobody has recorded who received it and where it was filed.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>who told them, or why nobody does</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A child left a parent&apos;s care. No papers are recorded as received.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Appointments are being missed. An earlier child was removed, and nobody has asked how that loss feels.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Nobody has written where a child of this family lives, or who has care of them and why. Ask, and write it with the earlier children.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>What is different since a child was removed rests only on what the parents say.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>This assessment holds no time with a child who lives here.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A child is old enough to be seen alone. No time alone with this child is recorded.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A child lives here. The last time with this child on record is more than {child_seen} ago.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>One child has had several small injuries, incidents or late visits. Nobody has added them up.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A child of theirs is on a plan or under an order now. Nobody has settled if that child&apos;s reviews are joined with the baby&apos;s conference.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Neglect is named in a plan or a factor. Nobody has looked into its signs, now or before.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>This was closed while somebody still held a worry, and nobody is named who watches. Ask who will, and until when.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Somebody was to watch until a day that has come. Ask what they saw, and if it should make us look again.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>This was closed, and an adult is new in the home. Nobody is named who watches the first {new_adult_watch}.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{count:entry is|entries are} from after the closing. Would it make us look again? When it was closed {what}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>that was “{said}”.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>that was not written.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{about}: {count} things to look at.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>One question</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The due date is more than {due_date_past} past. Has the baby been born? Record it under What became of this pregnancy, or correct the due date.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{count:brother or sister was|brothers or sisters were} born, by the day entered, within this pregnancy. Is this the baby? If so, record the birth under What became of this pregnancy, and say there which of the people the baby is. If not, correct the day, or the due date.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>An entry may tell of a birth or a loss. Nobody has recorded what became of the baby. Ask maternity gently, before anybody rings the family. Write it under What became of this pregnancy.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The mother has died. Nobody has recorded what became of the baby. Ask maternity gently, and write it under What became of this pregnancy.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>More than one mother is recorded, but not which of them is carrying the baby. Ask, and enter it with the pregnancy. Until then no copy tells either of them that it is her.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A baby is recorded as born, but not the day of birth. No date after the birth can be counted.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>One baby is recorded as born. Nobody has recorded what became of the other.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The family moved away or was transferred, and nobody there has confirmed that they took over.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The due date is not known to the day, so the weeks of this pregnancy cannot be counted. Ask maternity which day the scan gave.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A decision replaced an earlier one. Nobody has written why.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A decision replaced an earlier one. Nobody is recorded as told.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Legal planning decided something different from before. Nobody has written why, or nobody was told.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{count:decision is|decisions are} not carried out, and the review date has passed.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A {called} is recorded, but not the day each parent was given it. What legal help they can get may depend on that day.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The last supervision was more than {words} ago.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Things have changed since supervision and the judgement last looked at them.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Something that worries has happened since anybody last looked at the whole. Look at risk again, in supervision and in the judgement.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>An enquiry does not name the {called} that started it, with its day. So we cannot count the days to conference.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>An enquiry has ended, or conference has met. Nobody has recorded the outcome.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Conference is days away. Nobody has written what we recommend.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A recommendation lacks its reason, the threshold, or the kind of harm that a {called} would be for.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A decision replaced an earlier one. Not every agency has been told.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>a risk that is there now</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>an earlier removal</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>a strategy discussion</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>legal advice</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>There has been no supervision since this assessment was opened.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>There has been no supervision since the referral.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Things have changed in this family. Neither supervision nor the judgement has looked at that.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>may have a learning difficulty</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The babies are born</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The baby is born</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The pregnancy is past {end}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source> It is week {days}.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>has a learning difficulty</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>has a learning difficulty, or may have one</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>One baby is born</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{born} babies are born</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>a parent</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>a parent&apos;s partner</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Nobody has written how much {count:risk weighs|risks weigh}, and why.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The parents&apos; adult life has a gap: more than {chronology_gap} between two concerns have no event in the chronology.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Only risks are recorded, and no strengths yet.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Only strengths are recorded, and no risk yet.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Each risk here is recent. The history shows that people worried before.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The judgement is written. Nobody has written why it might be wrong.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The judgement is written. Nobody has written what life would be like for a newborn in this home.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>More than half of the answers rest only on what people say of themselves.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>none:</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{entry} {days} may tell that the pregnancy has ended</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>an entry of</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>entries of</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Children live here, and neither a health visitor nor a school or nursery is listed. Nobody has written who sees them.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A child left a parent&apos;s care for alcohol or drugs, and no service for it is listed. Nobody has asked if that is over.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A child left a parent&apos;s care by {which}. It is not listed here, and no check asks it. Ask what it knows of this family since.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{who_words} was in care as a child and is under {words} of age. Nobody has recorded if they are a care leaver with an adviser of their own.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Somebody lives in the home, and the record does not say if they are a man or a woman. Nobody has asked the police about them.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{whose} use of alcohol or drugs is recorded, and no service for it is listed. Nobody has written if there is one, or if one was offered.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>There is much support. No action protects the baby or says what will be different.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Nobody has written what an agency&apos;s role is with this family.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{count:agency has|agencies have} not answered. No answer does not mean no worry.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Nobody has asked {count:agency|agencies} what they know.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Nobody has given {count:agency|agencies} the family&apos;s history.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Agencies have each made their own assessment. Nobody has read them together yet.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{who} has mental health needs. Nobody has read together what the GP and the mental health service say.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{whose} health, or use of alcohol or drugs, is recorded. Nobody has written what it does to the baby.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>An agency disagrees with the plan. Nobody has raised it as a disagreement.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A disagreement has had no answer for more than {words}. It can go to the next stage.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{count:worry was|worries were} passed on to some agencies, and not to one that sees the same person.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Many agencies are involved. Nobody is named who brings them together.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>There is a {plan}, and no alert of {named} is recorded.{explains}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>There is a {plan}, and no alert of {named} is recorded. We cannot tell if it shows there now that the birth is over.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{count:entry on the baby&apos;s health says|entries on the baby&apos;s health say} neither what is planned and who does it, nor that nothing is needed.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>More than one baby is expected. Nobody has written what that changes: an earlier birth, a cot for each, babies who may go home on different days, and how much two hands can do.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>There is more than one baby. Nobody has written what that changes: a cot for each, babies who may go home on different days, and how much two hands can do.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The mother moves, may move or has moved. Nobody has written which authority has the case at the birth, or which maternity unit and hospitals know.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{born_now}, and {which} recorded as registered. The law sets a day for it, and it may decide who has parental responsibility.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The core group should have met by now, and no record says that it did. A plan that nobody meets about is not being carried out.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{count:person is|people are} to see the baby only with somebody else there. Nobody is named who makes sure of it.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Mother and baby may be apart. Nobody has written how she wants to feed the baby. Milk that is not expressed in the first days seldom comes back.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The mother may leave hospital without her baby. Nobody has written who is with her on that day and in the weeks after.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source> at the birth</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A move of the mother is recorded for a day to come, and also that no move is expected. Only one can be right, and maternity goes by what is written. Find out which is right, which authority is responsible{at}, and which hospitals know.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>not every birth is</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>the birth is not</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>We know far less of the history of one parent than of the other&apos;s.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Two mothers are recorded, and a father without a name. If he is a donor, say so: nothing that is asked of a father is asked of a donor. If he is not, find out who he is.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>More than one mother is recorded, and they may be one woman entered twice. Ask who is who. Join them, or say with one of them that they are not the same.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{said}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>An agency was asked about somebody&apos;s history, and has not answered for more than {check_answer}.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Nothing is known yet of {whose} own childhood, or of time in care.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{whose}. Nobody has written what it means for the care of a baby, or what was changed to help.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{who_words} is under 18 or a care leaver. No worker of their own is named.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{who_words} needs an interpreter. {lacks}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>We know far less of the history of {who_words} than of the others&apos;.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>No father or possible father is recorded, and nothing says why.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Two who look alike may be one. Join them, or say here that they are two.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Nobody has asked {listed} about {person}, who has lived there.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>None is named.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A relative or friend does it now: book somebody else.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Nobody has asked the police about {whom}.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>somebody</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>a man in this baby&apos;s life</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>No conference has a date yet, and the pregnancy is at {weeks}.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Was it held, and on what day? The record does not say, or it says two things: {names}.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The day to step down has passed for {count:legal step|legal steps}, and nobody has recorded it as done. Until it is, what was meant for a court stands.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{count:conference has|conferences have} an outcome before the day has come. No plan begins or ends before conference has met.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{count:meeting or visit|meetings or visits} did not take place on the day set. Nobody has recorded what takes its place.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{count:meeting was|meetings were} postponed. Nobody has recorded what takes its place.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Conference is days away. Nobody has shared the report with the parents.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Contact is arranged or expected. Nobody is named who oversees it.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Nobody has written what part a father or partner will have in caring, and who oversees any contact.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{count:action lacks|actions lack} an outcome for the children, or a way to know it was reached.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{count:action lacks|actions lack} an outcome for the baby, or a way to know it was reached.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{count:action is|actions are} called done. Nothing shows that the change has lasted {change_kept}.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The pregnancy is past {limit}, and no number to ring at night is written.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The conference {when} {weeks}. That is later than {limit}.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>There is no due date yet, so no date of this assessment can be counted.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>An early birth is likely</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>More than one baby may come early</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{why}. Nobody has written what happens then.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>was at</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The pregnancy is past {limit}, and part of the birth plan is empty.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{begins}. Nobody has written where the baby will sleep.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>was set for</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>is at</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>An order or condition has ended, or ends {by}. Nobody has written what protects then.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>An order or condition has ended. Nobody has written what protects now.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A date we know of falls near the birth: a release, or the end of a placement, a home or leave to stay. Nobody has written what is arranged for it.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A date we know of is coming: {days}. Nobody has written what is arranged for it.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A copy reached somebody who must not see all of it. Tell the person who may be in danger, or their refuge or the police. Look at the safety plan, and change what the copy gave away.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{count:order or condition has|orders or conditions have} no end date.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{count:structured tool was|structured tools were} used, with no outcome in words.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{count:structured tool was|structured tools were} to be done again by now, and nobody has.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Recorded: {recorded}. Nobody has written if each parent could keep the baby safe from that person.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>There is an order for sexual risk, or was a plan for sexual abuse. Nobody has written what it means for this baby.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>There is an order that protects girls. Nobody has written what it means if the baby is a girl.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The baby is a girl, and {harm} is recorded in this family. Nobody has written who was told, who watches over her as she grows, and if an order is asked for.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The baby may have been conceived by abuse or exploitation. Nobody has written what that means for her care at the birth, for the police and for who is named as father. Or nobody is recorded who stands by her.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{whom} mental health is a worry. Nobody has asked about self-harm and suicide.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>before the birth</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>within {order_ends_soon}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{by} or {within}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>something</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>an order or condition that protects somebody</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>violence or abuse</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{whom} in a couple, now or lately, has not been asked about abuse alone.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A partner has been with a parent for less than {very_new_partner}, or less than that before the baby is due.{again}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>There is violence or control between two people. Nobody has recorded who hurts or controls whom.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A couple with violence between them is said to have parted lately. Only they have said so.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A couple with violence between them is recorded as parted, and both as living in one home. Find out who lives where, and who is safe there.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Violence or control is recorded. No risk says what it means for the baby.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Violence or control is recorded, and no structured tool or {called} is.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A parent has had a new partner for less than {new_partner}. Risk was not looked at again, or nobody has written what was checked.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source> Risk was not looked at again, or nobody has written what was checked.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>assess again</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>assessed again</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>risk again</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>look again</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>looked again</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{begins}. Nobody has recorded which parent has, or will have, parental responsibility.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A paternity test is still open with the birth near or past. Who may be asked to agree and who is told may change with its result.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The {called} or a later step is recorded. Nobody has recorded that a family group decision-making meeting was offered, or why not.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The {called} or a later step is recorded. Somebody got it, or will have parental responsibility, and no offer of a solicitor to them is recorded.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{who_words} {listed}. Nobody has offered an advocate.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Legal planning has begun. {who_words} {learning_words}. Nobody has written if they can instruct a solicitor.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{who_words} {learning_words}. No assessment made for such parents (PAMS, ParentAssess) is recorded.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{who} has no recourse to public funds, or may not have it. Nobody has written who pays for home, food and care, which help was asked for, and who advises on their status.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>is under 18</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>facts:</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A check came back with harm to a child. No risk about that person is recorded. See who has been told.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>An agency writes of a worry. Nobody has asked it what it thinks of the plan.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Agencies differ, or only one says it. Nobody has written what that shows for {count:theme|themes}.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Concerns are written down that nobody has voiced. Nobody has raised one. Agree who tells whom.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The parents do not agree to what is shared. Nobody has recorded the lawful ground for sharing it.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>event</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>written to us: {says}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>decision: {decided}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>read together ({of}): {notes}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>told in words: {said}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>still to be told</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>others were told</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>appointment</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>no subject</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source> about {who}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>the family&apos;s history</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>a report</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>another copy</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>something in words</source>
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
    <name>removal</name>
    <message>
        <source>{n} rows</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Other entries point to what you remove: {what}.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>These would no longer name it:</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>These go on saying it in words:</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>One undo puts it back. Remove it?</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Remove</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>and {n} more</source>
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
    <name>self._field</name>
    <message>
        <source>“{typed}” went nowhere: these are choices, and none begins so. Space chooses, Tab goes on.</source>
        <translation type="unfinished"></translation>
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
    <message>
        <source>This goes into the assessment: {what}.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Nothing new goes into the assessment.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{n} of these people may be in it already.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{n} without a name stay in the watch record alone.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>work</name>
    <message>
        <source>Stopped. Nothing was written.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The disk refused ({why}). What was saved before is safe.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Something went wrong here ({what}). What was saved before is safe; try again.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
</TS>
