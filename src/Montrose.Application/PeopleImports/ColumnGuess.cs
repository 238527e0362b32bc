namespace Montrose.PeopleImports;

/// <summary>What a heading probably means, in the six languages of the portal.</summary>
internal static class ColumnGuess
{
    private static readonly (PeopleField Field, string[] Words)[] Words =
    [
        (PeopleField.Email, ["EMAIL", "E-MAIL", "MAIL", "CORREO", "COURRIEL", "E-POSTA", "EPOSTA", "البريد"]),
        (PeopleField.FirstName, ["FIRST", "GIVEN", "VORNAME", "PRÉNOM", "PRENOM", "NOMBRE DE PILA", "الاسم الأول"]),
        (PeopleField.LastName, ["LAST", "SURNAME", "FAMILY", "NACHNAME", "NOM DE FAMILLE", "APELLIDO", "SOYAD", "اسم العائلة"]),
        (PeopleField.Department, ["DEPARTMENT", "ABTEILUNG", "SERVICE", "DÉPARTEMENT", "DEPARTAMENTO", "DEPARTMAN", "القسم"]),
        (PeopleField.Kind, ["ROLE", "KIND", "TYPE", "ROLLE", "RÔLE", "ROL", "الدور"]),
        (PeopleField.Name, ["NAME", "NOM", "NOMBRE", "AD", "الاسم"]),
    ];

    /// <summary>A field for each heading, none of them twice.</summary>
    public static List<PeopleField> Of(IEnumerable<string> headers)
    {
        var taken = new HashSet<PeopleField>();
        return headers.Select(h => Of(h.Trim().ToUpperInvariant(), taken)).ToList();
    }

    private static PeopleField Of(string header, HashSet<PeopleField> taken)
    {
        foreach (var (field, words) in Words)
            if (Array.Exists(words, w => header == w || (w.Length > 3 && header.Contains(w, StringComparison.Ordinal))) && taken.Add(field)) return field;
        return PeopleField.None;
    }
}
