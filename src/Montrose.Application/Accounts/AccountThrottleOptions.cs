using Microsoft.Extensions.Options;

namespace Montrose.Accounts;

/// <summary>How often something about accounts may be asked for.</summary>
public class AccountThrottleOptions
{
    public const string Section = "Accounts:Throttle";

    /// <summary>Mails to one address in an hour that a stranger can cause: codes and reset links.</summary>
    public int MailsPerAddressAndHour { get; set; } = 6;

    /// <summary>Such mails in an hour that one IP address can cause.</summary>
    public int MailsPerIpAndHour { get; set; } = 60;

    /// <summary>Wrong passwords in five minutes with which a signed-in person proves to be the one.</summary>
    public int PasswordProofs { get; set; } = 5;

    /// <summary>Failed sign-ins in five minutes for one name, from devices on which its owner was never signed in.</summary>
    public int SignInsPerName { get; set; } = 5;

    /// <summary>Failed sign-ins in five minutes from a device on which the name's owner was signed in before.</summary>
    public int SignInsPerDevice { get; set; } = 10;

    /// <summary>Failed sign-ins in five minutes from one IP address, whatever the name.</summary>
    public int SignInsPerIp { get; set; } = 100;
}

internal sealed class AccountThrottleOptionsValidator : IValidateOptions<AccountThrottleOptions>
{
    public ValidateOptionsResult Validate(string? name, AccountThrottleOptions o)
    {
        var wrong = new (string Key, int Value)[]
            {
                (nameof(o.MailsPerAddressAndHour), o.MailsPerAddressAndHour), (nameof(o.MailsPerIpAndHour), o.MailsPerIpAndHour), (nameof(o.PasswordProofs), o.PasswordProofs),
                (nameof(o.SignInsPerName), o.SignInsPerName), (nameof(o.SignInsPerDevice), o.SignInsPerDevice), (nameof(o.SignInsPerIp), o.SignInsPerIp),
            }
            .Where(x => x.Value < 1).Select(x => $"{AccountThrottleOptions.Section}:{x.Key} is {x.Value}; it must be 1 or more.").ToList();
        return wrong.Count == 0 ? ValidateOptionsResult.Success : ValidateOptionsResult.Fail(wrong);
    }
}
