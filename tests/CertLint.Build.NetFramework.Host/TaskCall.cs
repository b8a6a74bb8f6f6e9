using System.Globalization;
using System.Reflection;
using Microsoft.Build.Framework;
using Microsoft.Build.Utilities;

namespace CertLint.Build.NetFramework.Host;

/// <summary>A task, made by its name and set by its properties' names, as MSBuild does.</summary>
/// <param name="assembly">Where its class is.</param>
/// <param name="name">The class's name without its namespace.</param>
internal sealed class TaskCall(Assembly assembly, string name)
{
    private readonly ITask task =
        (ITask)Activator.CreateInstance(assembly.GetType("CertLint.Build." + name, throwOnError: true)!)!;

    /// <summary>Sets a property by <c>Name=value</c>, or adds an item to it by <c>Name+=path|Metadata=value|…</c>.</summary>
    public void Set(string assignment)
    {
        var sign = assignment.IndexOf('=');
        var value = assignment.Substring(sign + 1);
        if (assignment[sign - 1] == '+')
        {
            var property = task.GetType().GetProperty(assignment.Substring(0, sign - 1))!;
            property.SetValue(task, ((ITaskItem[])property.GetValue(task)!).Append(ItemOf(value)).ToArray());
        }
        else
        {
            var property = task.GetType().GetProperty(assignment.Substring(0, sign))!;
            property.SetValue(task, Convert.ChangeType(value, property.PropertyType, CultureInfo.InvariantCulture));
        }
    }

    /// <summary>Runs it, and writes what it returns.</summary>
    public void Run(WritingEngine engine)
    {
        task.BuildEngine = engine;
        engine.Write("returned " + task.Execute());
        foreach (var property in task.GetType().GetProperties().Where(property => property.IsDefined(typeof(OutputAttribute))))
            engine.Write("output " + property.Name + "=" + property.GetValue(task));
        if (engine.AllowFailureWithoutError)
            engine.Write("may fail without an error");
        (task as IDisposable)?.Dispose();
    }

    private static TaskItem ItemOf(string text)
    {
        var parts = text.Split('|');
        var item = new TaskItem(parts[0]);
        foreach (var metadata in parts.Skip(1))
            item.SetMetadata(metadata.Substring(0, metadata.IndexOf('=')), metadata.Substring(metadata.IndexOf('=') + 1));
        return item;
    }
}
