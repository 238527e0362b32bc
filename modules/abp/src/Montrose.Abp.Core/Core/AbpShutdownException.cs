namespace Volo.Abp;

/// <summary>A module failed while the application stopped.</summary>
public class AbpShutdownException : AbpException
{
    public AbpShutdownException()
    {
    }

    public AbpShutdownException(string message)
        : base(message)
    {
    }

    public AbpShutdownException(string message, Exception innerException)
        : base(message, innerException)
    {
    }
}
