namespace Volo.Abp.AspNetCore.Filters;

/// <summary>Marks the filters that the framework itself adds.</summary>
public interface IAbpFilter;
