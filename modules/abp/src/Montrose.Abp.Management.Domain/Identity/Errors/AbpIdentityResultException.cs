using Microsoft.AspNetCore.Identity;
using Microsoft.Extensions.Localization;
using Volo.Abp.ExceptionHandling;
using Volo.Abp.Identity.Localization;
using Volo.Abp.Localization;

namespace Volo.Abp.Identity;

/// <summary>ASP.NET Core Identity refused something; the message says what, in the caller's language.</summary>
public class AbpIdentityResultException : BusinessException, ILocalizeErrorMessage
{
    public AbpIdentityResultException(IdentityResult identityResult)
        : base(
            code: IdentityErrorTexts.KeyOf(Check.NotNull(identityResult, nameof(identityResult)).Errors.First().Code),
            message: string.Join(" ", identityResult.Errors.Select(e => e.Description)))
    {
        IdentityResult = identityResult;
    }

    public IdentityResult IdentityResult { get; }

    public virtual string LocalizeMessage(LocalizationContext context)
    {
        var localizer = context.LocalizerFactory.Create(typeof(IdentityResource));
        SetData(localizer);
        return IdentityResult.LocalizeErrors(localizer);
    }

    protected virtual void SetData(IStringLocalizer localizer)
    {
        var values = IdentityResult.GetValuesFromErrorMessage(localizer);
        for (var index = 0; index < values.Length; index++)
        {
            Data[index.ToString(System.Globalization.CultureInfo.InvariantCulture)] = values[index];
        }
    }
}
