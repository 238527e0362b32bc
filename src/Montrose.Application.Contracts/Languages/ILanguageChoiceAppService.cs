using System.ComponentModel.DataAnnotations;
using Volo.Abp.Application.Services;

namespace Montrose.Languages;

/// <summary>The language in which the portal speaks and writes to a person.</summary>
public interface ILanguageChoiceAppService : IApplicationService
{
    /// <summary>Keeps the signed-in person's choice.</summary>
    /// <exception cref="Volo.Abp.BusinessException">Montrose:Language.Unknown</exception>
    Task ChooseAsync(ChooseLanguageInput input);
}

public class ChooseLanguageInput
{
    /// <summary>One of the portal's languages: en, de, fr, es, tr, ar.</summary>
    [Required, StringLength(16)]
    public string Language { get; set; } = "";
}
