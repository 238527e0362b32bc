namespace Volo.Abp.Data;

/// <summary>Somebody else changed or deleted the row in the meantime.</summary>
public class AbpDbConcurrencyException : AbpException
{
    public AbpDbConcurrencyException()
    {
    }

    public AbpDbConcurrencyException(string message)
        : base(message)
    {
    }

    public AbpDbConcurrencyException(string message, Exception innerException)
        : base(message, innerException)
    {
    }
}
