using System.Globalization;

namespace Volo.Abp.AspNetCore.Mvc.ApplicationConfigurations;

/// <summary>The culture of the request.</summary>
public class CurrentCultureDto
{
    public string DisplayName { get; set; } = null!;

    public string EnglishName { get; set; } = null!;

    public string ThreeLetterIsoLanguageName { get; set; } = null!;

    public string TwoLetterIsoLanguageName { get; set; } = null!;

    public bool IsRightToLeft { get; set; }

    public string CultureName { get; set; } = null!;

    public string Name { get; set; } = null!;

    public string NativeName { get; set; } = null!;

    public DateTimeFormatDto DateTimeFormat { get; set; } = null!;

    public static CurrentCultureDto Create()
    {
        var culture = CultureInfo.CurrentUICulture;
        var format = culture.DateTimeFormat;
        return new CurrentCultureDto
        {
            Name = culture.Name,
            DisplayName = culture.DisplayName,
            EnglishName = culture.EnglishName,
            NativeName = culture.NativeName,
            IsRightToLeft = culture.TextInfo.IsRightToLeft,
            CultureName = culture.TextInfo.CultureName,
            TwoLetterIsoLanguageName = culture.TwoLetterISOLanguageName,
            ThreeLetterIsoLanguageName = culture.ThreeLetterISOLanguageName,
            DateTimeFormat = new DateTimeFormatDto
            {
                CalendarAlgorithmType = format.Calendar.AlgorithmType.ToString(),
                DateTimeFormatLong = format.LongDatePattern,
                ShortDatePattern = format.ShortDatePattern,
                FullDateTimePattern = format.FullDateTimePattern,
                DateSeparator = format.DateSeparator,
                ShortTimePattern = format.ShortTimePattern,
                LongTimePattern = format.LongTimePattern,
            },
        };
    }
}
