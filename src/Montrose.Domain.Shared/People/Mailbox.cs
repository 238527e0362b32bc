using System.Net.Mail;
using Volo.Abp;

namespace Montrose.People;

/// <summary>
/// One person's e-mail address that every mail server takes: unquoted and in ASCII (RFC 5321, 4.1.2). Names in other scripts
/// are written in punycode.
/// </summary>
public readonly record struct Mailbox
{
    private const string OtherCharacters = "!#$%&'*+-/=?^_`{|}~.@";

    private Mailbox(string value) => Value = value;

    /// <summary>As it was typed, without blanks around it.</summary>
    public string Value { get; }

    /// <summary>Every character that an address may hold, for names of accounts that are addresses.</summary>
    public const string Characters = "abcdefghijklmnopqrstuvwxyzABCDEFGHIJKLMNOPQRSTUVWXYZ0123456789" + OtherCharacters;

    /// <exception cref="BusinessException">Montrose:Email.Invalid</exception>
    public static Mailbox Parse(string? text) => TryParse(text, out var mailbox) ? mailbox : throw Errors.EmailInvalid(text);

    public static bool TryParse(string? text, out Mailbox mailbox)
    {
        var address = text?.Trim() ?? "";
        var isOne = address.Length <= InvitationConsts.MaxEmailLength
            && address.All(static c => char.IsAsciiLetterOrDigit(c) || OtherCharacters.Contains(c, StringComparison.Ordinal))
            && MailAddress.TryCreate(address, out var parsed)
            && parsed.Address == address;
        mailbox = isOne ? new Mailbox(address) : default;
        return isOne;
    }
}
