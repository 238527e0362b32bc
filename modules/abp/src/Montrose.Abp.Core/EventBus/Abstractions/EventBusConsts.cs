namespace Volo.Abp.EventBus;

public static class EventBusConsts
{
    public const string CorrelationIdHeaderName = "X-Correlation-Id";
}
