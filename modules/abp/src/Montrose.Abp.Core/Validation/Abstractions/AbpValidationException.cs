using System.ComponentModel.DataAnnotations;
using System.Text;
using Volo.Abp.Logging;

namespace Volo.Abp.Validation;

public interface IHasValidationErrors
{
    IList<ValidationResult> ValidationErrors { get; }
}

/// <summary>What came in does not hold to its rules.</summary>
public class AbpValidationException : AbpException, IHasLogLevel, IHasValidationErrors, IExceptionWithSelfLogging
{
    public AbpValidationException()
    {
        ValidationErrors = [];
    }

    public AbpValidationException(string message)
        : base(message)
    {
        ValidationErrors = [];
    }

    public AbpValidationException(IList<ValidationResult> validationErrors)
    {
        ValidationErrors = validationErrors;
    }

    public AbpValidationException(string message, IList<ValidationResult> validationErrors)
        : base(message)
    {
        ValidationErrors = validationErrors;
    }

    public AbpValidationException(string message, Exception innerException)
        : base(message, innerException)
    {
        ValidationErrors = [];
    }

    public IList<ValidationResult> ValidationErrors { get; }

    public LogLevel LogLevel { get; set; } = LogLevel.Warning;

    public void Log(ILogger logger)
    {
        if (ValidationErrors.Count == 0 || !logger.IsEnabled(LogLevel))
            return;

        var text = new StringBuilder();
        text.Append("There are ").Append(ValidationErrors.Count).AppendLine(" validation errors:");
        foreach (var error in ValidationErrors)
        {
            text.Append(error.ErrorMessage);
            if (error.MemberNames.Any())
                text.Append(" (").AppendJoin(", ", error.MemberNames).Append(')');
            text.AppendLine();
        }

        logger.LogWithLevel(LogLevel, text.ToString());
    }
}
