using System.Text.RegularExpressions;

namespace Volo.Abp.Validation;

public class ValidationHelper
{
    public static string EmailRegEx { get; set; } = @"^[^@\s]+@[^@\s.]+(\.[^@\s.]+)*$";

    public static bool IsValidEmailAddress(string? email) =>
        !string.IsNullOrWhiteSpace(email) && Regex.IsMatch(email, EmailRegEx, RegexOptions.None, TimeSpan.FromSeconds(1));
}
