# Was die Oberfläche auf Deutsch sagt; was hier fehlt, sagt sie auf Englisch.
question-check = Prüfen
header-help = Hilfe
header-pause = Pause
header-kept = Was gespeichert ist
header-next = Weiter →
header-previous = ← Zurück
header-learn = In dieser Lektion
header-all = Alle Lektionen
chart-table = Als Tabelle
claim-show = Zeigen, was gefunden wurde
claim-found = Was gefunden wurde
