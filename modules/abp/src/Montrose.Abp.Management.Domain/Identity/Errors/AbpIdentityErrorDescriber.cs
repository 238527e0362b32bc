using Microsoft.AspNetCore.Identity;
using Microsoft.Extensions.Localization;
using Volo.Abp.Identity.Localization;

namespace Volo.Abp.Identity;

/// <summary>ASP.NET Core Identity's errors in the texts of the identity resource.</summary>
public class AbpIdentityErrorDescriber : IdentityErrorDescriber
{
    public AbpIdentityErrorDescriber(IStringLocalizer<IdentityResource> localizer)
    {
        Localizer = localizer;
    }

    protected IStringLocalizer<IdentityResource> Localizer { get; }

    public override IdentityError InvalidUserName(string? userName) => Localized(
        nameof(InvalidUserName),
        userName ?? string.Empty,
        new UserOptions().AllowedUserNameCharacters);

    internal IdentityError Localized(string code, params object[] arguments) => new()
    {
        Code = code,
        Description = Localizer[IdentityErrorTexts.KeyOf(code), arguments],
    };
}
