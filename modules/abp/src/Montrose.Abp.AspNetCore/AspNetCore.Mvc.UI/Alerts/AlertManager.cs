using Volo.Abp.DependencyInjection;

namespace Volo.Abp.AspNetCore.Mvc.UI.Alerts;

/// <summary>Collects what the layout shows above the page.</summary>
public interface IAlertManager
{
    AlertList Alerts { get; }
}

/// <summary>The alerts of the current request.</summary>
public class AlertManager : IAlertManager, IScopedDependency
{
    public AlertList Alerts { get; } = [];
}
