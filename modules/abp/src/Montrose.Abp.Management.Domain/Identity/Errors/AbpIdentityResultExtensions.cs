using System.Text.RegularExpressions;
using Microsoft.Extensions.Localization;
using Volo.Abp;
using Volo.Abp.Identity;

namespace Microsoft.AspNetCore.Identity;

/// <summary>From ASP.NET Core Identity's results to exceptions and texts.</summary>
public static class AbpIdentityResultExtensions
{
    /// <exception cref="AbpIdentityResultException">The result is a refusal.</exception>
    public static void CheckErrors(this IdentityResult identityResult)
    {
        if (identityResult.Succeeded)
        {
            return;
        }

        if (!identityResult.Errors.Any())
        {
            throw new AbpException("ASP.NET Core Identity refused without saying why.");
        }

        throw new AbpIdentityResultException(identityResult);
    }

    /// <summary>The values in the first error's message, e.g. the address that is taken.</summary>
    public static string[] GetValuesFromErrorMessage(this IdentityResult identityResult, IStringLocalizer localizer)
    {
        var error = identityResult.Errors.FirstOrDefault();
        if (error is null)
        {
            return [];
        }

        var text = localizer[IdentityErrorTexts.KeyOf(error.Code)];
        return text.ResourceNotFound ? [] : Extract(text.Value, error.Description);
    }

    public static string LocalizeErrors(this IdentityResult identityResult, IStringLocalizer localizer) =>
        string.Join(" ", identityResult.Errors.Select(e => LocalizeErrorMessage(e, localizer)));

    /// <summary>
    /// Errors that the module's describer made are localized already; one of ASP.NET Core's own describer gets the
    /// resource's text where that needs no values.
    /// </summary>
    public static string LocalizeErrorMessage(this IdentityError error, IStringLocalizer localizer)
    {
        var text = localizer[IdentityErrorTexts.KeyOf(error.Code)];
        return text.ResourceNotFound || text.Value.Contains("{0}", StringComparison.Ordinal) ? error.Description : text.Value;
    }

    public static string GetResultAsString(this SignInResult signInResult) => signInResult switch
    {
        { Succeeded: true } => "Succeeded",
        { IsLockedOut: true } => "IsLockedOut",
        { IsNotAllowed: true } => "IsNotAllowed",
        { RequiresTwoFactor: true } => "RequiresTwoFactor",
        _ => "Unknown",
    };

    private static string[] Extract(string template, string message)
    {
        var pattern = "^" + Regex.Replace(Regex.Escape(template), @"\\\{\d+}", "(.*?)", RegexOptions.None, TimeSpan.FromSeconds(1)) + "$";
        var match = Regex.Match(message, pattern, RegexOptions.Singleline, TimeSpan.FromSeconds(1));
        return match.Success ? match.Groups.Values.Skip(1).Select(g => g.Value).ToArray() : [];
    }
}
