using System.Security.Cryptography;
using System.Text;
using Montrose.People;

namespace Montrose.PeopleImports;

/// <summary>A row with what it means: somebody to invite, or why not.</summary>
internal sealed record PersonRow(int Number, string[] Cells, Invitee? Person, RejectReason? Reason);

/// <summary>Gives rows their meaning by the import's columns. Knows every address of the file by a hash of 16 bytes.</summary>
internal sealed class PersonRows(PeopleImport import)
{
    private readonly HashSet<Guid> _seen = [];

    public PersonRow Read(CsvRow row)
    {
        var person = row.HasBadQuotes ? (null, RejectReason.Quotes) : Person(row.Cells);
        return new PersonRow(row.Number, row.Cells, person.Person, person.Reason);
    }

    private (Invitee? Person, RejectReason? Reason) Person(string[] cells)
    {
        var email = Cell(cells, PeopleField.Email);
        if (email is null) return (null, RejectReason.TooFewColumns);
        if (email.Length == 0) return (null, RejectReason.EmailMissing);
        if (!Mailbox.TryParse(email, out var mailbox)) return (null, RejectReason.EmailInvalid);
        var name = Name(cells);
        if (name.Length > InvitationConsts.MaxPersonNameLength || !PersonNames.IsReadable(name)) return (null, RejectReason.NameInvalid);
        if (Kind(cells) is not { } kind) return (null, RejectReason.KindUnknown);
        if (kind == InvitationKind.Admin && !import.MayInviteAdmins) return (null, RejectReason.KindNotAllowed);
        var (department, wrong) = kind == InvitationKind.Agent ? Department(cells) : (null, null);
        if (wrong is not null) return (null, wrong);
        return _seen.Add(HashOf(mailbox.Value)) ? (new Invitee(mailbox.Value, name.Length == 0 ? null : name, kind, department), null) : (null, RejectReason.EmailRepeated);
    }

    private string Name(string[] cells)
    {
        var whole = Cell(cells, PeopleField.Name) ?? "";
        return whole.Length > 0 ? whole : $"{Cell(cells, PeopleField.FirstName)} {Cell(cells, PeopleField.LastName)}".Trim();
    }

    private InvitationKind? Kind(string[] cells) => (Cell(cells, PeopleField.Kind) ?? "").ToUpperInvariant() switch
    {
        "" => import.Kind,
        "ADMIN" or "ADMINISTRATOR" => InvitationKind.Admin,
        "AGENT" => InvitationKind.Agent,
        _ => null,
    };

    private (Department? Department, RejectReason? Reason) Department(string[] cells)
    {
        var text = Cell(cells, PeopleField.Department) ?? "";
        if (text.Length == 0) return import.Department is { } usual ? (usual, null) : (null, RejectReason.DepartmentMissing);
        var isName = char.IsLetter(text[0]) && Enum.TryParse<Department>(text, ignoreCase: true, out _);
        return isName ? (Enum.Parse<Department>(text, ignoreCase: true), null) : (null, RejectReason.DepartmentUnknown);
    }

    /// <summary>Null where the row is too short for the column.</summary>
    private string? Cell(string[] cells, PeopleField field)
    {
        var column = import.Fields.IndexOf(field);
        if (column < 0) return "";
        return column < cells.Length ? cells[column].Trim() : null;
    }

    private static Guid HashOf(string email) => new(SHA256.HashData(Encoding.UTF8.GetBytes(Invitation.Normalize(email))).AsSpan(0, 16));
}
